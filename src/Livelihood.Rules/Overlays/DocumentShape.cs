using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays;

/// <summary>Describes the documents of one kind: what in them has a name or an id, and how they are checked.</summary>
/// <remarks>Immutable; safe to read from many threads.</remarks>
public sealed record DocumentShape
{
    /// <summary>The kind: <c>livelihood/rules</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The whole document. Keys of the envelope need not be named.</summary>
    public required DocumentPart.Keyed Root { get; init; }

    /// <summary>Checks a document of the kind as its readers do, given all documents of the run and what the host adds to rules; problems go to the
    /// document's list. Null where overlaid documents of the kind are not checked.</summary>
    public Action<DocumentObject, IReadOnlyList<RawDocument>, RuleSetOptions>? Check { get; init; }
}
