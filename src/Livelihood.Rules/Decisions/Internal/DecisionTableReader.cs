using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Reads tables from JSON.</summary>
internal static class DecisionTableReader
{
    public static DecisionTable? Read(DocumentObject node, string? name)
    {
        int before = node.Problems.Reported;
        name ??= node.RequiredText("name");
        string? policy = node.OneOf("hitPolicy", HitPolicies.All);
        var table = new DecisionTable
        {
            Name = name ?? "",
            Id = node.OptionalText("id"),
            Label = Labels.Read(node.Optional("label")),
            Basis = LegalBasis.ReadList(node.Optional("basis")),
            Policy = policy is null ? HitPolicy.Unique : HitPolicies.Parse(policy),
            Inputs = ReadAll(node.RequiredArray("inputs"), ReadInput),
            Outputs = ReadAll(node.RequiredArray("outputs"), ReadOutput),
            AnnotationNames = node.OptionalTexts("annotations"),
            Rows = ReadAll(node.RequiredArray("rows"), ReadRow),
            Monotone = ReadAll(node.OptionalArray("monotone"), ReadClaim),
        };
        node.Finish();
        // A faulty entry is left out above, so counts would be reported that are right in the document.
        if (node.Problems.Reported == before) TableShape.Check(table, node.Problems, node.Path);
        else CheckRowsAlone(node, table);
        return node.Problems.Reported == before ? table : null;
    }

    /// <summary>Reports what is wrong with single rows also where other parts of the table are faulty.</summary>
    private static void CheckRowsAlone(DocumentObject node, DecisionTable table)
    {
        if (Count(node, "inputs") == table.Inputs.Count && Count(node, "outputs") == table.Outputs.Count && Count(node, "rows") == table.Rows.Count
            && Count(node, "monotone") == table.Monotone.Count && table.Inputs.Count > 0 && table.Outputs.Count > 0)
            TableShape.Check(table, node.Problems, node.Path);
    }

    private static int Count(DocumentObject node, string key)
        => node.Has(key) && node.Optional(key)!.Kind == JsonValueKind.Array ? node.Optional(key)!.AsArray().Count : 0;

    private static List<T> ReadAll<T>(IReadOnlyList<DocumentNode> nodes, Func<DocumentObject, T?> read)
        where T : class
    {
        var all = new List<T>(nodes.Count);
        foreach (DocumentNode node in nodes)
        {
            if (node.AsObject() is not { } item) continue;
            T? value = read(item);
            item.Finish();
            if (value is not null) all.Add(value);
        }

        return all;
    }

    private static DecisionInput? ReadInput(DocumentObject node)
    {
        string? expression = node.RequiredText("if");
        string? allowed = ReadValues(node.Optional("values"));
        string? id = node.OptionalText("id");
        Labels label = Labels.Read(node.Optional("label"));
        return expression is null ? null : new DecisionInput { Expression = expression, AllowedValues = allowed, Id = id, Label = label };
    }

    private static DecisionOutput ReadOutput(DocumentObject node) => new()
    {
        Name = node.OptionalText("name"),
        Type = ReadType(node),
        AllowedValues = ReadValues(node.Optional("values")),
        Default = node.Optional("default") is { } value ? Text(value) : null,
        Id = node.OptionalText("id"),
        Label = Labels.Read(node.Optional("label")),
    };

    private static DecisionRow ReadRow(DocumentObject node) => new()
    {
        Id = node.OptionalText("id"),
        Cells = ReadTexts(node.Required("when")),
        Outputs = ReadTexts(node.Required("then")),
        Annotations = node.Has("annotations") ? [.. node.OptionalArray("annotations").Select(a => a.AsText(allowEmpty: true) ?? "")] : [],
        Basis = LegalBasis.ReadList(node.Optional("basis")),
        Label = Labels.Read(node.Optional("label")),
        Note = node.OptionalText("note"),
    };

    private static MonotoneClaim? ReadClaim(DocumentObject node)
    {
        string? input = node.RequiredText("input"), output = node.OptionalText("output");
        string? direction = node.RequiredOneOf("direction", "rising", "falling");
        if (input is null || direction is null) return null;
        return new MonotoneClaim { Input = input, Output = output, Direction = direction == "rising" ? MonotoneDirection.Rising : MonotoneDirection.Falling };
    }

    /// <summary>The cells of a row: a list, or one value that stands for a list of one.</summary>
    private static IReadOnlyList<string> ReadTexts(DocumentNode? node)
    {
        if (node is null) return [];
        return node.Kind == JsonValueKind.Array ? [.. node.AsArray().Select(n => Text(n) ?? "")] : [Text(node) ?? ""];
    }

    /// <summary>Allowed values: unary tests as text, or a list of plain texts and numbers.</summary>
    private static string? ReadValues(DocumentNode? node)
    {
        if (node is null) return null;
        if (node.Kind != JsonValueKind.Array) return Text(node);
        if (node.AsArray().Count == 0) node.Report("No value is allowed.", "at least one value");
        return string.Join(", ", node.AsArray().Select(item => item.Kind == JsonValueKind.String ? TextLiteral.Write(item.AsText(allowEmpty: true)!) : Text(item)));
    }

    /// <summary>An expression as text; a plain number or truth value is its own text.</summary>
    private static string? Text(DocumentNode node)
    {
        switch (node.Kind)
        {
            case JsonValueKind.String:
                return node.AsText();
            case JsonValueKind.Number:
                return node.AsDecimal() is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
            case JsonValueKind.True:
                return "true";
            case JsonValueKind.False:
                return "false";
            default:
                node.Report("The value has the wrong type.", "an expression as text, a number, true or false");
                return null;
        }
    }

    private static RuleType? ReadType(DocumentObject node) => OutputTypes.Read(node);
}
