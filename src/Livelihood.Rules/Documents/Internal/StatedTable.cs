using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>A decision table and where it stands.</summary>
internal sealed record StatedTable(DecisionTable Table, string Path);
