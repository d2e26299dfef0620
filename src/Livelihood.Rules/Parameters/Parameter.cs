using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters;

/// <summary>Holds a dated, regional value of the law, such as a subsistence line: what it is on each day, in each region, for each key.</summary>
/// <remarks>
/// <para>On a day and for a region the value of the nearest region counts: the region itself, else the one it lies in on that day, and so on upward; last
/// the value that is stated without a region. A value goes on for the regions that took over from its own, as <c>docs/reference/parameters.md</c> says.</para>
/// <para>Immutable; safe to read from many threads.</para>
/// </remarks>
public sealed partial class Parameter
{
    internal Parameter(string name, RuleType type, IReadOnlyList<ParameterKey> keys, IReadOnlyList<ParameterValue> values)
    {
        Name = name;
        Type = type;
        Keys = keys;
        Values = values;
        Grid = new ParameterGrid(keys, values);
    }

    /// <summary>The name that expressions use.</summary>
    public string Name { get; }

    /// <summary>The type of every value; a number has a finite scale.</summary>
    public RuleType Type { get; }

    /// <summary>What its value depends on besides the day, in the order of the document; none where one value holds everywhere.</summary>
    public IReadOnlyList<ParameterKey> Keys { get; }

    /// <summary>The values in the order of the document. No two of them are stated for the same region, keys and day.</summary>
    public IReadOnlyList<ParameterValue> Values { get; }

    /// <summary>What people read instead of the name; none by default.</summary>
    public Labels Label { get; internal init; } = Labels.None;

    /// <summary>The laws that every value rests on; default none.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; internal init; } = [];

    /// <summary>Whether one of its keys is a region.</summary>
    public bool IsRegional => Keys.Any(key => key.IsRegion);

    /// <summary>The scale that the document states; null where it follows from the values.</summary>
    internal int? DeclaredScale { get; init; }

    /// <summary>Finds values by region, cell and day.</summary>
    internal ParameterGrid Grid { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
