using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>One output of a <see cref="CheckedTable"/>.</summary>
/// <param name="Name">The name; the table's where it has one output.</param>
/// <param name="Type">The type of every row's entry and of the default.</param>
/// <param name="Values">The values listed one by one, most wanted first; empty where they are not listed.</param>
internal sealed record CheckedOutput(string Name, RuleType Type, IReadOnlyList<ConstantNode> Values);
