using System.Globalization;
using System.Text.Json;
using Livelihood.Core.Tables;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Writes a test as it stands in a document.</summary>
internal static class RuleTestWriter
{
    public static void Write(RuleTest test, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name", test.Name);
        if (test.AsOf is { } date) writer.WriteString("asOf", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteStartObject("given");
        foreach ((string name, RuleTestValue value) in test.Given) Value(name, value, writer);
        foreach ((string child, var rows) in test.Rows)
        {
            writer.WriteStartArray(child);
            foreach (IReadOnlyDictionary<string, RuleTestValue> row in rows)
            {
                writer.WriteStartObject();
                foreach ((string name, RuleTestValue value) in row) Value(name, value, writer);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteStartObject("expect");
        foreach ((string name, RuleTestExpectation expected) in test.Expected) Expected(name, expected, writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Expected(string name, RuleTestExpectation expected, Utf8JsonWriter writer)
    {
        if (!expected.PerRow)
        {
            Value(name, expected.Values[0], writer);
            return;
        }

        writer.WriteStartArray(name);
        foreach (RuleTestValue value in expected.Values) Value(value, writer);
        writer.WriteEndArray();
    }

    private static void Value(string name, RuleTestValue value, Utf8JsonWriter writer)
    {
        writer.WritePropertyName(name);
        Value(value, writer);
    }

    private static void Value(RuleTestValue value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case RuleTestValue.Known { Type: RuleType.Number or RuleType.Boolean } known: writer.WriteRawValue(known.Text); break;
            case RuleTestValue.Known known: writer.WriteStringValue(known.Text); break;
            case RuleTestValue.Missing { Reason: MissingReason.NotProvided } or RuleTestValue.Unknown { Because: null }: writer.WriteNullValue(); break;
            case RuleTestValue.Missing missing:
                writer.WriteStartObject();
                writer.WriteString("missing", missing.Reason.ToString());
                writer.WriteEndObject();
                break;
            case RuleTestValue.Unknown unknown:
                writer.WriteStartObject();
                writer.WriteStartArray("unknown");
                foreach (string input in unknown.Because) writer.WriteStringValue(input);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
        }
    }
}
