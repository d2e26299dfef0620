using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Reads and writes the type of an output: <c>type</c>, and for numbers <c>scale</c> and <c>unit</c>.</summary>
internal static class OutputTypes
{
    private static readonly string[] Words = ["number", "boolean", "text", "date", "date and time", "days duration", "months duration", "region", "category"];

    public static RuleType? Read(DocumentObject node)
    {
        string? word = node.OneOf("type", Words);
        if (word is null or "number")
        {
            int scale = (int)(node.OptionalInteger("scale", 0, FixedPoint.LargestScale) ?? 0);
            Unit unit = default;
            if (node.Optional("unit") is { } text && text.AsText() is { } written && !Unit.TryParse(written, out unit))
                text.Report("The text is not a unit.", "a unit such as \"CNY/month\"");
            if (word is null && (node.Has("scale") || node.Has("unit")) && !node.Has("type")) node.Report("A scale or unit is given without a type.", "\"type\": \"number\"");
            return word is null ? null : new RuleType.Number(scale, unit);
        }

        return word switch
        {
            "boolean" => new RuleType.Boolean(),
            "text" => new RuleType.Text(),
            "date" => new RuleType.Date(),
            "date and time" => new RuleType.DateTime(),
            "days duration" => new RuleType.DaysDuration(),
            "months duration" => new RuleType.MonthsDuration(),
            "region" => new RuleType.Region(),
            _ => Category(node),
        };
    }

    /// <summary>The codes of a category are the output's listed values, from which its type follows.</summary>
    private static RuleType? Category(DocumentObject node)
    {
        if (!node.Has("values")) node.Report("A category's values are not listed.", "\"values\" with the codes");
        return null;
    }

    public static void Write(RuleType? type, Utf8JsonWriter writer)
    {
        string? word = type switch
        {
            RuleType.Number => "number",
            RuleType.Boolean => "boolean",
            RuleType.Text => "text",
            RuleType.Date => "date",
            RuleType.DateTime => "date and time",
            RuleType.DaysDuration => "days duration",
            RuleType.MonthsDuration => "months duration",
            RuleType.Region => "region",
            _ => null,
        };
        if (word is null) return;
        writer.WriteString("type", word);
        if (type is not RuleType.Number number) return;
        if (number.Scale is { } scale and not 0) writer.WriteNumber("scale", scale);
        if (!number.Unit.IsNone) writer.WriteString("unit", number.Unit.ToString());
    }
}
