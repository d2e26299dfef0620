using System.Globalization;
using System.Text.Json;
using Livelihood.Feeds.Csv.Internal;

namespace Livelihood.Feeds.Contracts.Internal;

/// <summary>Writes a contract; parts that are as by default are left out.</summary>
internal static class ContractWriter
{
    public static void Write(FeedContract contract, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        contract.Envelope.WriteTo(writer);
        writer.WriteString("department", contract.Department);
        writer.WriteString("purpose", contract.Purpose);
        writer.WriteString("grade", contract.Grade == EvidenceGrade.Verified ? "verified" : "lead");
        if (contract.IsComplete) writer.WriteBoolean("complete", true);
        WriteDate(contract.AsOf, writer);
        WriteFormat(contract.Format, writer);
        writer.WriteStartObject("fields");
        foreach (FeedField field in contract.Fields) WriteField(field, writer);
        writer.WriteEndObject();
        WriteTexts("key", contract.Key, writer);
        WriteLimits(contract.Limits, writer);
        writer.WriteEndObject();
    }

    private static void WriteDate(FeedDate? date, Utf8JsonWriter writer)
    {
        if (date is null) return;
        writer.WriteStartObject("asOf");
        if (date is FeedDate.Stated stated) writer.WriteString("date", Day(stated.Day));
        if (date is FeedDate.FromField from) writer.WriteString("field", from.Field);
        writer.WriteEndObject();
    }

    private static void WriteFormat(FeedFormat format, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("csv");
        if (format.Encoding is { } encoding) writer.WriteString("encoding", CsvEncodings.Name(encoding));
        if (format.Delimiter != ',') writer.WriteString("delimiter", format.Delimiter.ToString());
        if (!format.HasHeader) writer.WriteBoolean("header", false);
        if (format.Trim) writer.WriteBoolean("trim", true);
        WriteTexts("missing", format.MissingTexts, writer);
        writer.WriteEndObject();
    }

    private static void WriteField(FeedField field, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(field.Name);
        WriteTexts("headers", field.Aliases, writer);
        WriteType(field.Type, writer);
        if (field.IsRequired) writer.WriteBoolean("required", true);
        WriteTexts("missing", field.MissingTexts, writer);
        if (field.MaxLength is { } length) writer.WriteNumber("maxLength", length);
        if (field.MaxMissingShare is { } share) writer.WriteNumber("maxMissing", share);
        writer.WriteEndObject();
    }

    private static void WriteType(FieldType type, Utf8JsonWriter writer)
    {
        switch (type)
        {
            case FieldType.Texts text:
                writer.WriteString("type", "text");
                WriteTexts("allowed", text.Allowed, writer);
                if (text.Pattern is not null) writer.WriteString("pattern", text.Pattern);
                break;
            case FieldType.Numbers number:
                writer.WriteString("type", "number");
                if (number.Scale != 0) writer.WriteNumber("scale", number.Scale);
                if (number.Min is { } least) writer.WriteNumber("min", least);
                if (number.Max is { } most) writer.WriteNumber("max", most);
                break;
            case FieldType.Dates date:
                writer.WriteString("type", "date");
                WriteTexts("formats", date.Formats, writer);
                if (date.Min is { } first) writer.WriteString("min", Day(first));
                if (date.Max is { } last) writer.WriteString("max", Day(last));
                break;
            case FieldType.Booleans boolean:
                writer.WriteString("type", "boolean");
                WriteTexts("true", boolean.True, writer);
                WriteTexts("false", boolean.False, writer);
                break;
            case FieldType.Categories category:
                writer.WriteString("type", "category");
                WriteTexts("allowed", category.Allowed, writer);
                break;
        }
    }

    private static void WriteLimits(FeedLimits limits, Utf8JsonWriter writer)
    {
        FeedLimits usual = new();
        writer.WriteStartObject("limits");
        writer.WriteStartObject("rows");
        writer.WriteNumber("min", limits.MinRows);
        if (limits.MaxRows is { } most) writer.WriteNumber("max", most);
        writer.WriteEndObject();
        if (limits.MaxChangePercent is { } change) writer.WriteNumber("changePercent", change);
        if (limits.MaxFaultyShare is { } faulty) writer.WriteNumber("faulty", faulty);
        if (limits.MaxCellLength != usual.MaxCellLength) writer.WriteNumber("cellLength", limits.MaxCellLength);
        writer.WriteEndObject();
    }

    private static void WriteTexts(string key, IReadOnlyList<string> texts, Utf8JsonWriter writer)
    {
        if (texts.Count == 0) return;
        writer.WriteStartArray(key);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
