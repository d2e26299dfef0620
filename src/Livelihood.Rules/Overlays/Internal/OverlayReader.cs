using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Reads overlays as far as can be without the documents they change.</summary>
internal static class OverlayReader
{
    public static (DocumentEnvelope Envelope, List<StatedChange> Changes) Read(DocumentObject root)
    {
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, Overlay.Kind);
        var changes = new List<StatedChange>();
        DocumentNode? list = root.Required("changes");
        if (list is not null)
            foreach (DocumentNode item in list.AsArray())
                if (item.AsObject() is { } change && ReadChange(change) is { } read) changes.Add(read);
        if (list is { Kind: System.Text.Json.JsonValueKind.Array } && list.AsArray().Count == 0) list.Report("The overlay changes nothing.", "at least one change");
        root.Finish();
        return (envelope, changes);
    }

    private static StatedChange? ReadChange(DocumentObject source)
    {
        DocumentNode? of = source.Required("of");
        DocumentReference reference = default;
        if (of?.AsText() is { } text && !DocumentReference.TryParse(text, out reference)) of.Report("The text refers to no document.", "an id, or id@version");
        string? version = source.OptionalText("version");
        if (version is not null && !DocumentReference.TryParse("x@" + version, out _))
            source.Optional("version")!.Report("The version cannot be referred to.", "up to 128 characters without @, control characters or outer blanks");
        DocumentNode? added = source.Optional("add"), removed = source.Optional("remove");
        _ = added?.AsObject();
        _ = removed?.AsObject();
        List<(string, DocumentNode)> changed = [];
        foreach ((string key, DocumentNode value) in source.Entries)
        {
            if (key is "id" or "kind") value.Problems.Add(value.Path, $"The \"{key}\" of a document cannot be changed.");
            else if (key is not ("of" or "version" or "add" or "remove")) changed.Add((key, value));
        }
        return reference.Id.Length == 0 ? null : new StatedChange(new OverlayChange(reference, version), of!, changed, added, removed);
    }
}
