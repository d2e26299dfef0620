using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Decisions;

/// <summary>Is a decision table as its author writes it: conditions and results as text, before names and types are looked up.</summary>
/// <remarks>Immutable; safe to read from many threads. Source: OMG DMN 1.5, clause 8.</remarks>
public sealed record DecisionTable
{
    /// <summary>The table's name: what other expressions call its only output, or the part before the point of <c>tier.level</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the table gives where several rows or none apply; default <see cref="HitPolicy.Unique"/>.</summary>
    public HitPolicy Policy { get; init; }

    /// <summary>The columns of conditions, one or more.</summary>
    public required IReadOnlyList<DecisionInput> Inputs { get; init; }

    /// <summary>The columns of results, one or more.</summary>
    public required IReadOnlyList<DecisionOutput> Outputs { get; init; }

    /// <summary>The rows in their order; ids differ.</summary>
    public required IReadOnlyList<DecisionRow> Rows { get; init; }

    /// <summary>The names of the columns of annotations; default none.</summary>
    public IReadOnlyList<string> AnnotationNames { get; init; } = [];

    /// <summary>What proofs are asked to prove besides; default nothing.</summary>
    public IReadOnlyList<MonotoneClaim> Monotone { get; init; } = [];

    /// <summary>The table's id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>What people read above the table; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;

    /// <summary>The laws the table rests on; default none.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];

    /// <summary>Makes the table that bands over one value are: one row per band, of which one applies.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="expression">What the bands look at.</param>
    /// <param name="bands">For each band its tests, such as <c>[0.5..1)</c>, and what it gives, as an expression.</param>
    /// <param name="fallback">What is given where no band applies, as an expression; null for nothing.</param>
    /// <exception cref="ArgumentNullException">The name, the expression or the bands are null.</exception>
    public static DecisionTable OfBands(string name, string expression, IEnumerable<(string If, string Then)> bands, string? fallback = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(bands);
        return new DecisionTable
        {
            Name = name,
            Inputs = [new DecisionInput { Expression = expression }],
            Outputs = [new DecisionOutput { Default = fallback }],
            Rows = [.. bands.Select((band, i) => new DecisionRow { Id = FormattableString.Invariant($"band {i + 1}"), Cells = [band.If], Outputs = [band.Then] })],
        };
    }

    /// <summary>Reads a table from its JSON form; every fault of its form is a problem, and unknown keys are.</summary>
    /// <remarks>Texts of conditions and results are not looked into: names and types are checked with the rules that the table belongs to.</remarks>
    /// <param name="node">The table's object.</param>
    /// <param name="name">The table's name where the key that holds the object is it; null where the object has the key <c>name</c>.</param>
    /// <returns>The table, or null after a problem.</returns>
    /// <exception cref="ArgumentNullException">The object is null.</exception>
    public static DecisionTable? Read(DocumentObject node, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        return DecisionTableReader.Read(node, name);
    }

    /// <summary>Writes the table as an object that <see cref="Read"/> reads back as the same table; parts that say nothing are left out.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="withName">Whether the key <c>name</c> is written; leave it out where the key that holds the object is the name.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer, bool withName = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DecisionTableWriter.Write(this, writer, withName);
    }
}
