using Livelihood.Core.Documents;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>A derived name as it stands in a document, before its expression is read.</summary>
/// <param name="FullName">The name as written: <c>name</c>, or <c>child.name</c>.</param>
/// <param name="Text">The expression.</param>
/// <param name="Path">Where the definition stands.</param>
/// <param name="TextPath">Where the expression stands.</param>
/// <param name="Label">What people read.</param>
/// <param name="Basis">The laws it rests on.</param>
internal sealed record StatedDefinition(string FullName, string Text, string Path, string TextPath, Labels Label, IReadOnlyList<LegalBasis> Basis);
