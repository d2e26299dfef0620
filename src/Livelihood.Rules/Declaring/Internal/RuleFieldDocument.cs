using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Declaring.Internal;

/// <summary>Reads and writes the declaration of a column: its type and label.</summary>
internal static class RuleFieldDocument
{
    /// <summary>Reads one declaration; null after a problem.</summary>
    public static RuleField? Read(string name, DocumentNode node)
    {
        if (node.AsObject() is not { } declaration) return null;
        RuleType? type = RuleTypeDocument.Read(declaration);
        Labels label = Labels.Read(declaration.Optional("label"));
        declaration.Finish();
        return type is null ? null : new RuleField { Name = name, Type = type, Label = label };
    }

    /// <summary>Writes one declaration under its name.</summary>
    public static void Write(RuleField field, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(field.Name);
        RuleTypeDocument.Write(field.Type, writer);
        if (!field.Label.IsEmpty)
        {
            writer.WritePropertyName("label");
            field.Label.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
