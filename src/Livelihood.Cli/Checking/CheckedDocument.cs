using System.Globalization;
using System.Text.Json;
using Livelihood.Cli.Documents;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Checking;

/// <summary>Holds what checking a document came to.</summary>
/// <param name="document">The document with its problems.</param>
/// <param name="outcome">What looking into it came to.</param>
internal sealed class CheckedDocument(GivenDocument document, CheckOutcome outcome)
{
    private readonly IReadOnlyList<Problem> _problems = document.Problems.Problems;
    private readonly int _notListed = document.Problems.Count - document.Problems.Problems.Count;

    /// <summary>Whether the document can be used.</summary>
    public bool IsReadable => _problems.Count == 0;

    /// <summary>Whether something is wrong with it that reading it does not show.</summary>
    public bool HasFindings => outcome.Findings.Count > 0;

    public static void WriteJson(TextWriter output, IReadOnlyList<CheckedDocument> checks)
        => output.WriteLine(ProblemsJson.Text(writer =>
        {
            writer.WriteStartArray();
            foreach (CheckedDocument check in checks) check.Write(writer);
            writer.WriteEndArray();
        }));

    /// <summary>Writes the problems, one per line.</summary>
    public void WriteProblems(TextWriter error)
    {
        foreach (Problem problem in _problems) error.WriteLine(problem);
        if (_notListed > 0) error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.File}: … and {_notListed} more problems."));
    }

    /// <summary>Writes a line about a readable document, then what is wrong with it and what else to know, indented.</summary>
    public void WriteText(TextWriter output)
    {
        if (!IsReadable) return;
        string summary = outcome.Summary.Count == 0 ? "" : ": " + string.Join("; ", outcome.Summary);
        output.WriteLine($"{document.File}: {document.Kind} {document.Reference}, fingerprint {document.Fingerprint!.Value.ToString()[..12]}{summary}");
        foreach (Finding finding in outcome.Findings) Write(output, "  ", finding);
        foreach (Finding note in outcome.Notes) Write(output, "  note: ", note);
    }

    private static void Write(TextWriter output, string before, Finding finding)
    {
        output.WriteLine(before + finding.Text);
        foreach (string detail in finding.Details) output.WriteLine("      " + detail);
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file", document.File);
        writer.WriteBoolean("sound", IsReadable && !HasFindings);
        if (document.Kind is { } kind) writer.WriteString("kind", kind);
        if (IsReadable)
        {
            writer.WriteString("name", document.Reference.ToString());
            writer.WriteString("fingerprint", document.Fingerprint.ToString());
        }
        ProblemsJson.Write(writer, _problems);
        writer.WriteNumber("notListed", _notListed);
        writer.WriteStartArray("summary");
        foreach (string line in outcome.Summary) writer.WriteStringValue(line);
        writer.WriteEndArray();
        Write(writer, "findings", outcome.Findings);
        Write(writer, "notes", outcome.Notes);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Finding> findings)
    {
        writer.WriteStartArray(name);
        foreach (Finding finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", finding.Kind);
            writer.WriteString("text", finding.Text);
            writer.WriteStartArray("details");
            foreach (string detail in finding.Details) writer.WriteStringValue(detail);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
