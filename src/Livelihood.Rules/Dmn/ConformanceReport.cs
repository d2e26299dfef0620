using System.Globalization;

namespace Livelihood.Rules.Dmn;

/// <summary>Tells how the cases of a folder came out.</summary>
/// <param name="Results">One result per expected result of a case, by folder, file and the order in the file.</param>
public sealed record ConformanceReport(IReadOnlyList<ConformanceResult> Results)
{
    /// <summary>How many results are the expected ones.</summary>
    public int Passed => Count(ConformanceOutcome.Passed);

    /// <summary>How many results are other ones.</summary>
    public int Failed => Count(ConformanceOutcome.Failed);

    /// <summary>How many results could not be had because something could not be read.</summary>
    public int Rejected => Count(ConformanceOutcome.Rejected);

    /// <summary>How many results the typed engine gave too.</summary>
    public int Typed => Results.Count(r => r.IsTyped);

    /// <summary>Writes the counts: <c>N passed, N failed, N rejected at load</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed, {Rejected} rejected at load");

    private int Count(ConformanceOutcome outcome) => Results.Count(r => r.Outcome == outcome);
}
