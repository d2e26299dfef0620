using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>What came of checking a draft.</summary>
/// <param name="Rules">The checked rules.</param>
/// <param name="Scope">The scope in which they were checked.</param>
/// <param name="Definitions">The definitions as they are written, in that order.</param>
internal sealed record CompiledRules(CheckedRules Rules, RuleScope Scope, IReadOnlyList<RuleDefinition> Definitions);
