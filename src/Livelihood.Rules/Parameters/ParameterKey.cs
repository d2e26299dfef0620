using Livelihood.Core.Documents;

namespace Livelihood.Rules.Parameters;

/// <summary>Names one thing a parameter's value depends on besides the day: the region, or another input such as the area.</summary>
/// <remarks>A rule set looks the value up by its input of the same name. Immutable.</remarks>
public sealed class ParameterKey
{
    internal ParameterKey(string name, bool isRegion, IReadOnlyList<string> values, bool isDeclared, Labels label)
    {
        Name = name;
        IsRegion = isRegion;
        Values = values;
        IsDeclared = isDeclared;
        Label = label;
    }

    /// <summary>The key's name, which is the name of the input it is looked up by.</summary>
    public string Name { get; }

    /// <summary>Whether its values are region codes, inherited from the nearest region above that has a value.</summary>
    public bool IsRegion { get; }

    /// <summary>The values it can take, in their declared order, or in ordinal order where none were declared; empty for a region.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Whether the document declares the values; otherwise they are those that the document uses. True for a region.</summary>
    public bool IsDeclared { get; }

    /// <summary>What people read instead of the name; none by default.</summary>
    public Labels Label { get; }

    /// <summary>The key's name.</summary>
    public override string ToString() => Name;
}
