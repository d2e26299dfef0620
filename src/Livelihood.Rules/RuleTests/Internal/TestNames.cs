using Livelihood.Rules.Declaring;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>The names that tests may use, and their types.</summary>
/// <param name="Inputs">The subject's inputs.</param>
/// <param name="Children">The child tables.</param>
/// <param name="Results">What can be expected, with the child table of a row's definition; null where the rules have problems, so that nothing is known of them.</param>
internal sealed record TestNames(
    IReadOnlyDictionary<string, RuleType> Inputs,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, RuleType>> Children,
    IReadOnlyDictionary<string, (RuleType Type, string? Child)>? Results)
{
    public static TestNames Of(IReadOnlyList<RuleField> inputs, IReadOnlyList<RuleChild> children, CompiledRules? rules) => new(
        Types(inputs),
        children.GroupBy(c => c.Name, StringComparer.Ordinal).ToDictionary(c => c.Key, c => (IReadOnlyDictionary<string, RuleType>)Types(c.First().Fields), StringComparer.Ordinal),
        rules?.Rules.Definitions.ToDictionary(d => d.Key, d => (d.Value.Type, d.Value.Level == 0 ? null : children[d.Value.Level - 1].Name), StringComparer.Ordinal));

    private static Dictionary<string, RuleType> Types(IReadOnlyList<RuleField> fields)
        => fields.GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.First().Type, StringComparer.Ordinal);
}
