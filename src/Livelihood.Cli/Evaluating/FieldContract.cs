using System.Text.Json;
using Livelihood.Feeds.Contracts;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Makes the contract under which a file is read, from the types of its columns.</summary>
internal static class FieldContract
{
    public static FeedContract Of(string name, IReadOnlyList<RuleField> fields)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text)) Write(writer, name, fields);
        return FeedContract.Parse(System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<RuleField> fields)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", FeedContract.Kind);
        writer.WriteString("id", name);
        writer.WriteString("version", "1");
        writer.WriteString("basis", "-");
        writer.WriteString("department", "-");
        writer.WriteString("purpose", "-");
        writer.WriteString("grade", "lead");
        writer.WriteStartObject("limits");
        writer.WriteStartObject("rows");
        writer.WriteNumber("min", 0);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject("fields");
        foreach (RuleField field in fields)
        {
            writer.WriteStartObject(field.Name);
            Write(writer, field.Type);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RuleType type)
    {
        writer.WriteString("type", type switch
        {
            RuleType.Number => "number",
            RuleType.Boolean => "boolean",
            RuleType.Date => "date",
            RuleType.Category => "category",
            _ => "text",
        });
        if (type is RuleType.Number number) writer.WriteNumber("scale", number.Scale!.Value);
        if (type is RuleType.MonthsDuration) writer.WriteString("pattern", DurationCells.MonthsPattern);
        if (type is RuleType.DaysDuration) writer.WriteString("pattern", DurationCells.DaysPattern);
        if (type is not RuleType.Category category) return;
        writer.WriteStartArray("allowed");
        foreach (string code in category.Values) writer.WriteStringValue(code);
        writer.WriteEndArray();
    }
}
