using System.Text.Encodings.Web;
using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Terminal;

/// <summary>Writes problems for machines.</summary>
internal static class ProblemsJson
{
    /// <summary>How every JSON of the command line is written.</summary>
    public static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, DocumentException fault)
        => output.WriteLine(Text(writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("done", false);
            Write(writer, fault.Problems);
            writer.WriteNumber("notListed", fault.NotListed);
            writer.WriteEndObject();
        }));

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Problem> problems)
    {
        writer.WriteStartArray("problems");
        foreach (Problem problem in problems)
        {
            writer.WriteStartObject();
            if (problem.Source is not null) writer.WriteString("source", problem.Source);
            if (problem.Line is { } line) writer.WriteNumber("line", line);
            if (problem.Column is { } column) writer.WriteNumber("column", column);
            writer.WriteString("path", problem.Path);
            writer.WriteString("message", problem.Message);
            if (problem.Found is not null) writer.WriteString("found", problem.Found);
            if (problem.Expected is not null) writer.WriteString("expected", problem.Expected);
            if (problem.DidYouMean is not null) writer.WriteString("didYouMean", problem.DidYouMean);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>The text of one JSON value.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form)) write(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
