using System.Text.Json;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Checking;

/// <summary>Holds what checking a document came to.</summary>
/// <param name="File">The document's file as it was given.</param>
/// <param name="Kind">Its kind; null where it could not be read.</param>
/// <param name="Name">Its id and version, <c>people@1</c>; null where it has problems.</param>
/// <param name="Fingerprint">The fingerprint of its content; null where it has problems.</param>
/// <param name="Problems">Its problems.</param>
/// <param name="NotListed">How many further problems were not kept.</param>
internal sealed record CheckedDocument(
    string File, string? Kind, string? Name, string? Fingerprint, IReadOnlyList<Problem> Problems, int NotListed)
{
    public bool IsSound => Problems.Count == 0;

    public static CheckedDocument Of(string file, DocumentNode? root, ProblemList problems)
    {
        string? kind = Text(root, "kind");
        bool sound = problems.Count == 0;
        return new CheckedDocument(
            file,
            kind,
            sound ? $"{Text(root, "id")}@{Text(root, "version")}" : null,
            sound ? Core.Documents.Fingerprint.Of(root!.Element).ToString() : null,
            problems.Problems,
            problems.Count - problems.Problems.Count);
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<CheckedDocument> checks)
        => output.WriteLine(ProblemsJson.Text(writer =>
        {
            writer.WriteStartArray();
            foreach (CheckedDocument check in checks) check.Write(writer);
            writer.WriteEndArray();
        }));

    /// <summary>One line about a sound document.</summary>
    public override string ToString() => $"{File}: {Kind} {Name}, fingerprint {Fingerprint?[..12]}";

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file", File);
        writer.WriteBoolean("sound", IsSound);
        if (Kind is not null) writer.WriteString("kind", Kind);
        if (Name is not null) writer.WriteString("name", Name);
        if (Fingerprint is not null) writer.WriteString("fingerprint", Fingerprint);
        ProblemsJson.Write(writer, Problems);
        writer.WriteNumber("notListed", NotListed);
        writer.WriteEndObject();
    }

    private static string? Text(DocumentNode? root, string key)
        => root is { Kind: JsonValueKind.Object } && root.Element.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
