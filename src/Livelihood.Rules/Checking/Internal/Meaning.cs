using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>What a declared name stands for.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    /// <summary>A column of the subject's table or of a child table.</summary>
    public sealed record Column(RuleType Type) : Meaning;

    /// <summary>A child table, by its number from 1.</summary>
    public sealed record Child(int Number) : Meaning;

    /// <summary>A derived name; null where its expression has problems, so that its uses are not reported again.</summary>
    public sealed record Derived(TypedNode? Definition) : Meaning;

    /// <summary>A table with several outputs.</summary>
    public sealed record Table(IReadOnlyList<KeyValuePair<string, TypedNode?>> Outputs) : Meaning;

    /// <summary>A dated, regional parameter.</summary>
    /// <param name="Type">The type of its values.</param>
    /// <param name="Keys">The names of the inputs that it is looked up by, and whether each of them is a region; null where that is not known.</param>
    public sealed record Parameter(RuleType Type, IReadOnlyList<(string Name, bool? IsRegion)> Keys) : Meaning;
}
