namespace Livelihood.Rules.Proving;

/// <summary>Says what was proved about a decision table, and what not.</summary>
/// <remarks>Immutable. The same table, parameters, day and regions give the same report.</remarks>
public sealed class ProofReport
{
    internal ProofReport(string table, IReadOnlyList<Defect> defects, IReadOnlyList<Defect> hints, IReadOnlyList<string> notProved, IReadOnlyList<string> notes)
    {
        Table = table;
        Defects = defects;
        Hints = hints;
        NotProved = notProved;
        Notes = notes;
    }

    /// <summary>The table's name.</summary>
    public string Table { get; }

    /// <summary>What is wrong: gaps first, then overlaps, rows, outputs, claims.</summary>
    public IReadOnlyList<Defect> Defects { get; }

    /// <summary>Overlaps where only the order of rows decides; empty unless asked for.</summary>
    public IReadOnlyList<Defect> Hints { get; }

    /// <summary>What could not be decided, each with its reason; nothing is left out silently.</summary>
    public IReadOnlyList<string> NotProved { get; }

    /// <summary>What to know when reading the proof: what was assumed, and what a missing value leads to.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Whether everything was decided and nothing is wrong.</summary>
    public bool IsProved => Defects.Count == 0 && NotProved.Count == 0;

    /// <summary>The report as lines: one per defect, hint, open question and note.</summary>
    public IReadOnlyList<string> Lines => Internal.ProofText.Lines(this);

    /// <summary>The lines, joined.</summary>
    public override string ToString() => string.Join('\n', Lines);
}
