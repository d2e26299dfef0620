using System.Text.Json;
using Livelihood.Rules.Documents.Internal;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Writes tables as JSON; parts that say nothing are left out.</summary>
internal static class DecisionTableWriter
{
    public static void Write(DecisionTable table, Utf8JsonWriter writer, bool withName)
    {
        writer.WriteStartObject();
        if (withName) writer.WriteString("name", table.Name);
        WriteText(writer, "id", table.Id);
        writer.WriteLabel(table.Label);
        writer.WriteBasis(table.Basis);
        writer.WriteString("hitPolicy", HitPolicies.Word(table.Policy));
        WriteInputs(table, writer);
        WriteOutputs(table, writer);
        if (table.AnnotationNames.Count > 0) writer.WriteTexts("annotations", table.AnnotationNames);
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
            writer.WriteLabel(input.Label);
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
            writer.WriteLabel(output.Label);
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
            writer.WriteLabel(row.Label);
            writer.WriteTexts("when", row.Cells);
            writer.WriteTexts("then", row.Outputs);
            if (row.Annotations.Count > 0) writer.WriteTexts("annotations", row.Annotations);
            writer.WriteBasis(row.Basis);
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
}
