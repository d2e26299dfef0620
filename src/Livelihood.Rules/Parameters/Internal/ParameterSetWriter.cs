using System.Text.Json;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Writes a set of parameters as its document.</summary>
internal static class ParameterSetWriter
{
    public static void Write(ParameterSet set, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        set.Envelope.WriteTo(writer);
        ParameterKey[] declared = [.. set.Keys.Where(key => key.IsDeclared && (!key.IsRegion || key.Name != ParameterSetReader.Region || !key.Label.IsEmpty))];
        if (declared.Length > 0)
        {
            writer.WriteStartObject("keys");
            foreach (ParameterKey key in declared) WriteKey(writer, key);
            writer.WriteEndObject();
        }
        writer.WriteStartObject("parameters");
        foreach (Parameter parameter in set.Parameters.Values) WriteParameter(writer, parameter);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter writer, ParameterKey key)
    {
        writer.WriteStartObject(key.Name);
        if (key.IsRegion && key.Name != ParameterSetReader.Region) writer.WriteString("type", "region");
        if (!key.IsRegion) writer.WriteTexts("values", key.Values);
        writer.WriteLabel(key.Label);
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, Parameter parameter)
    {
        writer.WriteStartObject(parameter.Name);
        writer.WriteLabel(parameter.Label);
        if (parameter.Type is not RuleType.Number) writer.WriteString("type", TypeName(parameter.Type));
        if (parameter.Type is RuleType.Number { Unit.IsNone: false } number) writer.WriteString("unit", number.Unit.ToString());
        if (parameter.DeclaredScale is { } scale) writer.WriteNumber("scale", scale);
        if (parameter.Type is RuleType.Category category) writer.WriteTexts("allowed", category.Values);
        if (parameter.Keys.Count > 0) writer.WriteTexts("by", parameter.Keys.Select(key => key.Name));
        writer.WriteBasis(parameter.Basis);
        writer.WriteStartArray("values");
        foreach (ParameterValue value in parameter.Values) WriteValue(writer, parameter, value);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Parameter parameter, ParameterValue value)
    {
        writer.WriteStartObject();
        foreach (ParameterKey key in parameter.Keys)
        {
            if (key.IsRegion && value.Region is { } region) writer.WriteString(key.Name, region.Value);
            else if (value.Keys.TryGetValue(key.Name, out string? stated)) writer.WriteString(key.Name, stated);
        }
        value.Effective.WriteTo(writer);
        writer.WritePropertyName("value");
        if (value.Type is RuleType.Number or RuleType.Boolean) writer.WriteRawValue(ParameterText.Plain(value));
        else writer.WriteStringValue(ParameterText.Plain(value));
        writer.WriteLabel(value.Label);
        writer.WriteBasis(value.Basis);
        writer.WriteEndObject();
    }

    private static string TypeName(RuleType type) => type switch
    {
        RuleType.Boolean => "boolean",
        RuleType.Date => "date",
        RuleType.DaysDuration => "days duration",
        RuleType.MonthsDuration => "months duration",
        RuleType.Category => "category",
        _ => "text",
    };
}
