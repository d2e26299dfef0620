using System.Text.Json;
using System.Text.Json.Nodes;
using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Applies one overlay to documents.</summary>
internal sealed class OverlayApplication(DocumentEnvelope overlay, RuleSetOptions options, ProblemList problems)
{
    public IReadOnlyList<RawDocument> Run(IReadOnlyList<RawDocument> documents, List<StatedChange> changes)
    {
        RawDocument[] current = [.. documents];
        JsonObject?[] changed = new JsonObject?[current.Length];
        string?[] versions = new string?[current.Length];
        foreach (StatedChange change in changes)
        {
            int at = Find(change, current);
            if (at < 0) continue;
            if (DocumentShapes.Find(current[at].Kind) is not { } shape)
            {
                change.Node.Report($"Documents of the kind {current[at].Kind} cannot be overlaid.", "one of the kinds " + string.Join(", ", DocumentShapes.Kinds));
                continue;
            }
            changed[at] ??= (JsonObject)JsonNode.Parse(current[at].Root.GetRawText())!;
            versions[at] ??= change.Target.Version;
            new PartOverlay(changed[at]!, problems).Apply(shape.Root, change);
        }
        if (problems.Count > 0) return documents;
        UpdateReferences(current, changed, versions);
        for (int i = 0; i < current.Length; i++)
            if (changed[i] is { } root) current[i] = Made(current[i], root, versions[i]);
        for (int i = 0; i < current.Length; i++)
            if (changed[i] is not null) Check(current[i], current);
        return current;
    }

    private static int Find(StatedChange change, RawDocument[] documents)
    {
        DocumentReference of = change.Target.Of;
        int[] found = [.. Enumerable.Range(0, documents.Length).Where(i => of.Version is null ? documents[i].Reference.Id == of.Id : documents[i].Reference == of)];
        if (found.Length == 0) found = [.. Enumerable.Range(0, documents.Length).Where(i => documents[i].Former.Contains(of))];
        if (found.Length == 1) return found[0];
        if (found.Length > 1) change.Node.Report("More than one document is meant.", "one of " + string.Join(", ", found.Select(i => documents[i].Reference)));
        else change.Node.Report("There is no such document.", didYouMean: Spelling.Nearest(of.ToString(), documents.Select(document => document.Reference.ToString())));
        return -1;
    }

    /// <summary>References to changed documents name the new versions; documents that are changed by that get new versions in turn.</summary>
    private void UpdateReferences(RawDocument[] documents, JsonObject?[] changed, string?[] versions)
    {
        var open = new Queue<int>(Enumerable.Range(0, documents.Length).Where(i => changed[i] is not null));
        while (open.TryDequeue(out int at))
        {
            string old = documents[at].Reference.ToString();
            string made = new DocumentReference(documents[at].Reference.Id, Version(documents[at], versions[at])).ToString();
            for (int i = 0; i < documents.Length; i++)
            {
                if (DocumentShapes.Find(documents[i].Kind) is not { } shape) continue;
                bool isFirst = changed[i] is null;
                JsonObject root = changed[i] ?? (JsonObject)JsonNode.Parse(documents[i].Root.GetRawText())!;
                if (!ReferenceUpdate.Run(shape.Root, root, old, made)) continue;
                changed[i] = root;
                if (isFirst) open.Enqueue(i);
            }
        }
    }

    private string Version(RawDocument document, string? stated) => stated ?? $"{document.Reference.Version}+{overlay.Id}.{overlay.Version}";

    private RawDocument Made(RawDocument before, JsonObject root, string? stated)
    {
        string version = Version(before, stated);
        root["version"] = version;
        if (!DocumentReference.TryParse(before.Reference.Id + "@" + version, out DocumentReference reference))
        {
            problems.Add("$", $"The new version of {before.Reference} has a name that is too long.", $"\"{version}\"", "\"version\" in the change");
            reference = before.Reference;
        }
        else if (reference == before.Reference)
        {
            problems.Add("$", $"The new version of {before.Reference} has the name of the old one.", expected: "another \"version\" in the change");
        }
        JsonElement element = JsonElement.Parse(DocumentText.Utf8(writer => root.WriteTo(writer)));
        return new RawDocument(before.Kind, reference, element, [.. before.Former, before.Reference]);
    }

    private void Check(RawDocument document, IReadOnlyList<RawDocument> documents)
    {
        if (DocumentShapes.Find(document.Kind)?.Check is not { } check) return;
        var its = new ProblemList(document.Reference.ToString());
        if (DocumentNode.Parse(DocumentText.Utf8(document.Root.WriteTo), its)?.AsObject() is { } root) check(root, documents, options);
        problems.AddRange(its);
    }
}
