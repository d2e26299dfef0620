using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Writes tables as JSON; parts that say nothing are left out.</summary>
internal static class DecisionTableWriter
{
    public static void Write(DecisionTable table, Utf8JsonWriter writer, bool withName)
    {
        writer.WriteStartObject();
        if (withName) writer.WriteString("name", table.Name);
        WriteText(writer, "id", table.Id);
        WriteLabel(writer, table.Label);
        WriteBasis(writer, table.Basis);
        writer.WriteString("hitPolicy", HitPolicies.Word(table.Policy));
        WriteInputs(table, writer);
        WriteOutputs(table, writer);
        WriteTexts(writer, "annotations", table.AnnotationNames);
        WriteRows(table, writer);
        WriteClaims(table, writer);
        writer.WriteEndObject();
    }

    private static void WriteInputs(DecisionTable table, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("inputs");
        foreach (DecisionInput input in table.Inputs)
        {
            writer.WriteStartObject();
            WriteText(writer, "id", input.Id);
            WriteLabel(writer, input.Label);
            writer.WriteString("if", input.Expression);
            WriteText(writer, "values", input.AllowedValues);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOutputs(DecisionTable table, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("outputs");
        foreach (DecisionOutput output in table.Outputs)
        {
            writer.WriteStartObject();
            WriteText(writer, "id", output.Id);
            WriteText(writer, "name", output.Name);
            WriteLabel(writer, output.Label);
            OutputTypes.Write(output.Type, writer);
            WriteText(writer, "values", output.AllowedValues);
            WriteText(writer, "default", output.Default);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRows(DecisionTable table, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rows");
        foreach (DecisionRow row in table.Rows)
        {
            writer.WriteStartObject();
            WriteText(writer, "id", row.Id);
            WriteLabel(writer, row.Label);
            WriteList(writer, "when", row.Cells);
            WriteList(writer, "then", row.Outputs);
            WriteTexts(writer, "annotations", row.Annotations);
            WriteBasis(writer, row.Basis);
            WriteText(writer, "note", row.Note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteClaims(DecisionTable table, Utf8JsonWriter writer)
    {
        if (table.Monotone.Count == 0) return;
        writer.WriteStartArray("monotone");
        foreach (MonotoneClaim claim in table.Monotone)
        {
            writer.WriteStartObject();
            writer.WriteString("input", claim.Input);
            WriteText(writer, "output", claim.Output);
            writer.WriteString("direction", claim.Direction == MonotoneDirection.Rising ? "rising" : "falling");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string key, string? text)
    {
        if (text is not null) writer.WriteString(key, text);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string key, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0) WriteList(writer, key, texts);
    }

    private static void WriteList(Utf8JsonWriter writer, string key, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(key);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteLabel(Utf8JsonWriter writer, Labels label)
    {
        if (label.IsEmpty) return;
        writer.WritePropertyName("label");
        label.WriteTo(writer);
    }

    private static void WriteBasis(Utf8JsonWriter writer, IReadOnlyList<LegalBasis> bases)
    {
        if (bases.Count == 0) return;
        writer.WriteStartArray("basis");
        foreach (LegalBasis basis in bases) basis.WriteTo(writer);
        writer.WriteEndArray();
    }
}
