namespace Livelihood.Core.Documents;

/// <summary>Holds the versions of documents of one kind and chooses the one in force on a day.</summary>
/// <remarks>
/// Documents with the same id and jurisdiction must not be in force on the same day, so there is never more than one answer.
/// Immutable; safe to read from many threads.
/// </remarks>
/// <typeparam name="TDocument">The documents, such as a rule set.</typeparam>
public sealed class DocumentSet<TDocument>
    where TDocument : class
{
    private readonly Dictionary<(string Id, string? Jurisdiction), (DocumentEnvelope Envelope, TDocument Document)[]> _versions;

    /// <summary>Makes a set.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="envelope">Gives a document's envelope.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">Documents are of different kinds, have the same id, jurisdiction and version, or are in force on the same
    /// day; every such pair of neighbours is listed.</exception>
    public DocumentSet(IEnumerable<TDocument> documents, Func<TDocument, DocumentEnvelope> envelope)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(envelope);
        var problems = new ProblemList();
        _versions = documents.Select(document => (Envelope: envelope(document), Document: document))
            .GroupBy(version => (version.Envelope.Id, version.Envelope.Jurisdiction))
            .ToDictionary(group => group.Key, group => group.OrderBy(version => version.Envelope.Effective.First)
                .ThenBy(version => version.Envelope.Version, StringComparer.Ordinal).ToArray());
        Documents = [.. _versions.OrderBy(entry => entry.Key.Id, StringComparer.Ordinal).ThenBy(entry => entry.Key.Jurisdiction, StringComparer.Ordinal)
            .SelectMany(entry => entry.Value.Select(version => version.Document))];
        Check(problems);
        problems.ThrowIfAny("The set of documents");
    }

    /// <summary>All documents, ordered by id, jurisdiction and first day in force.</summary>
    public IReadOnlyList<TDocument> Documents { get; }

    /// <summary>The document of an id that is in force on a day.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="date">The day of the case.</param>
    /// <param name="jurisdiction">The jurisdiction it must have been made for; null for the document that is in force everywhere.</param>
    /// <returns>Null where none is in force on that day.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public TDocument? InForce(string id, DateOnly date, string? jurisdiction = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!_versions.TryGetValue((id, jurisdiction), out var versions)) return null;
        foreach ((DocumentEnvelope envelope, TDocument document) in versions)
            if (envelope.Effective.Contains(date)) return document;
        return null;
    }

    /// <summary>The document a reference names: that version, or without one the document in force on a day.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="date">The day of the case; not looked at where the reference names a version.</param>
    /// <param name="jurisdiction">The jurisdiction it must have been made for; null for the document that is in force everywhere.</param>
    /// <returns>Null where there is none.</returns>
    public TDocument? Find(DocumentReference reference, DateOnly date, string? jurisdiction = null)
    {
        if (reference.Version is null) return InForce(reference.Id, date, jurisdiction);
        if (!_versions.TryGetValue((reference.Id, jurisdiction), out var versions)) return null;
        return Array.Find(versions, version => version.Envelope.Version == reference.Version).Document;
    }

    private void Check(ProblemList problems)
    {
        string? kind = null;
        foreach (((string id, string? jurisdiction), var versions) in _versions.OrderBy(entry => entry.Key.Id, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Jurisdiction, StringComparer.Ordinal))
        {
            string name = jurisdiction is null ? id : $"{id} ({jurisdiction})";
            var names = new HashSet<string>(StringComparer.Ordinal);
            (DocumentEnvelope Envelope, TDocument Document) longest = versions[0];
            for (int i = 0; i < versions.Length; i++)
            {
                DocumentEnvelope one = versions[i].Envelope;
                kind ??= one.Kind;
                if (one.Kind != kind) problems.Add(name, $"The set holds {kind} documents and this is another kind.", one.Kind, kind);
                if (!names.Add(one.Version)) problems.Add(name, $"The version \"{one.Version}\" stands more than once.");
                if (i == 0) continue;
                if (one.Effective.Overlaps(longest.Envelope.Effective))
                    problems.Add(name, $"The versions \"{longest.Envelope.Version}\" ({longest.Envelope.Effective}) and \"{one.Version}\" ({one.Effective}) are in force on the same day.");
                if (one.Effective.Last > longest.Envelope.Effective.Last) longest = versions[i];
            }
        }
    }
}
