using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Declaring.Internal;

/// <summary>Reads and writes a type: <c>type</c>, for numbers <c>scale</c> and <c>unit</c>, for categories <c>values</c>.</summary>
internal static class RuleTypeDocument
{
    private const int MostValues = 60_000;

    private static readonly (string Word, RuleType Type)[] Plain =
    [
        ("boolean", new RuleType.Boolean()), ("text", new RuleType.Text()), ("date", new RuleType.Date()), ("date and time", new RuleType.DateTime()),
        ("days duration", new RuleType.DaysDuration()), ("months duration", new RuleType.MonthsDuration()), ("region", new RuleType.Region()),
    ];

    private static readonly string[] Words = ["number", "category", .. Plain.Select(p => p.Word)];

    /// <summary>Reads the type's keys of an object; null after a problem.</summary>
    public static RuleType? Read(DocumentObject node)
    {
        DocumentNode? scale = node.Optional("scale"), unit = node.Optional("unit"), values = node.Optional("values");
        string? word = node.RequiredOneOf("type", Words);
        if (word is null) return null;
        if (word != "number")
        {
            scale?.Report("Only a number has a scale.");
            unit?.Report("Only a number has a unit.");
        }

        if (word != "category") values?.Report("Only a category has values.");
        return word switch
        {
            "number" => Number(scale, unit),
            "category" => Category(node, values),
            _ => Array.Find(Plain, p => p.Word == word).Type,
        };
    }

    /// <summary>Writes the type's keys into the object that is open.</summary>
    public static void Write(RuleType type, Utf8JsonWriter writer)
    {
        writer.WriteString("type", type switch
        {
            RuleType.Number => "number",
            RuleType.Category => "category",
            _ => Array.Find(Plain, p => p.Type.Equals(type)).Word ?? throw new ArgumentException($"A column cannot be {type}.", nameof(type)),
        });
        if (type is RuleType.Number number)
        {
            if (number.Scale is { } scale and not 0) writer.WriteNumber("scale", scale);
            if (!number.Unit.IsNone) writer.WriteString("unit", number.Unit.ToString());
        }

        if (type is not RuleType.Category category) return;
        writer.WriteStartArray("values");
        foreach (string value in category.Values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>Whether a column can have the type: it is no quotient, list, or nothing.</summary>
    public static bool IsOfColumn(RuleType type) => type is RuleType.Number { Scale: not null } or RuleType.Category || Plain.Any(p => p.Type.Equals(type));

    private static RuleType.Number? Number(DocumentNode? scale, DocumentNode? unit)
    {
        long? decimals = scale is null ? 0 : scale.AsInteger(0, FixedPoint.LargestScale);
        Unit of = Unit.None;
        bool good = unit is null;
        if (unit?.AsText() is { } text)
        {
            good = Unit.TryParse(text, out of);
            if (!good) unit.Report("The text is not a unit.", "a unit such as \"CNY/month\"");
        }

        return decimals is { } fits && good ? new RuleType.Number((int)fits, of) : null;
    }

    private static RuleType.Category? Category(DocumentObject node, DocumentNode? values)
    {
        if (values is null)
        {
            node.Report("The key \"values\" is missing: a category lists its codes.");
            return null;
        }

        int before = node.Problems.Reported;
        var codes = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DocumentNode item in values.AsArray())
        {
            if (item.AsText() is not { } code) continue;
            if (seen.Add(code)) codes.Add(code);
            else item.Report("The code stands twice.");
        }

        if (node.Problems.Reported != before) return null;
        if (codes.Count is > 0 and <= MostValues) return new RuleType.Category(codes);
        values.Report("A category has too few or too many codes.", FormattableString.Invariant($"1 to {MostValues} codes"));
        return null;
    }
}
