using System.Globalization;

namespace Livelihood.Rules.Dmn;

/// <summary>Tells how the cases of a folder came out.</summary>
/// <param name="Results">One result per expected result of a case, by folder, file and the order in the file.</param>
public sealed record ConformanceReport(IReadOnlyList<ConformanceResult> Results)
{
    private readonly ConformanceResult[] _cases = [.. Results.GroupBy(r => (r.Folder, r.File, r.Case)).Select(Worst)];

    /// <summary>One result per case: the first that is not as expected, rejected before failed; else the first. A case passes where all its results do.</summary>
    public IReadOnlyList<ConformanceResult> Cases => _cases;

    /// <summary>How many cases pass.</summary>
    public int Passed => Count(ConformanceOutcome.Passed);

    /// <summary>How many cases have a result other than the expected one.</summary>
    public int Failed => Count(ConformanceOutcome.Failed);

    /// <summary>How many cases could not be run because something could not be read.</summary>
    public int Rejected => Count(ConformanceOutcome.Rejected);

    /// <summary>How many cases the typed engine answered too, in all their results.</summary>
    public int Typed => _cases.Count(c => c.IsTyped);

    /// <summary>Writes the counts: <c>N passed, N failed, N rejected at load</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed, {Rejected} rejected at load");

    private static ConformanceResult Worst(IEnumerable<ConformanceResult> results)
    {
        ConformanceResult[] all = [.. results];
        return all.MaxBy(r => r.Outcome)! with { IsTyped = Array.TrueForAll(all, r => r.IsTyped) };
    }

    private int Count(ConformanceOutcome outcome) => _cases.Count(c => c.Outcome == outcome);
}
