using System.Text.Json;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Declaring.Internal;
using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Writes a set of rules as the document that reads back as it.</summary>
internal static class RuleSetWriter
{
    public static void Write(RuleSet rules, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        rules.Envelope.WriteTo(writer);
        if (rules.ParameterSets.Count > 0)
        {
            writer.WriteStartArray("parameters");
            foreach (Parameters.ParameterSet set in rules.ParameterSets) writer.WriteStringValue(set.Envelope.Reference.ToString());
            writer.WriteEndArray();
        }

        if (rules.Inputs.Count > 0) WriteFields("inputs", rules.Inputs, writer);
        if (rules.Children.Count > 0)
        {
            writer.WriteStartObject("children");
            foreach (RuleChild child in rules.Children) WriteFields(child.Name, child.Fields, writer);
            writer.WriteEndObject();
        }

        if (rules.Definitions.Count > 0)
        {
            writer.WriteStartObject("derive");
            foreach (RuleDefinition definition in rules.Definitions) WriteDefinition(definition, writer);
            writer.WriteEndObject();
        }

        if (rules.Tables.Count > 0)
        {
            writer.WriteStartObject("tables");
            foreach (DecisionTable table in rules.Tables)
            {
                writer.WritePropertyName(table.Name);
                table.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        if (rules.Tests.Count > 0)
        {
            writer.WriteStartArray("tests");
            foreach (RuleTests.RuleTest test in rules.Tests) test.WriteTo(writer);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteFields(string name, IReadOnlyList<RuleField> fields, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(name);
        foreach (RuleField field in fields) RuleFieldDocument.Write(field, writer);
        writer.WriteEndObject();
    }

    private static void WriteDefinition(RuleDefinition definition, Utf8JsonWriter writer)
    {
        if (definition.Label.IsEmpty && definition.Basis.Count == 0)
        {
            writer.WriteString(definition.FullName, definition.Expression);
            return;
        }

        writer.WriteStartObject(definition.FullName);
        writer.WriteString("value", definition.Expression);
        writer.WriteLabel(definition.Label);
        writer.WriteBasis(definition.Basis);
        writer.WriteEndObject();
    }
}
