using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Reads one parameter of a document.</summary>
internal static class ParameterReader
{
    private static readonly string[] Types = ["number", "boolean", "text", "category", "date", "days duration", "months duration"];

    /// <summary>Reads a parameter; keys it uses that are not declared join the keys with null.</summary>
    public static StatedParameter? Read(string name, DocumentNode node, OrderedDictionary<string, ParameterKey?> keys)
    {
        if (node.AsObject() is not { } source || !ParameterSetReader.IsName(name, node)) return null;
        List<string> by = ReadBy(source, keys);
        var parameter = new StatedParameter
        {
            Name = name,
            Path = node.Path,
            Type = ReadType(source),
            By = by,
            Label = Labels.Read(source.Optional("label")),
            Basis = LegalBasis.ReadList(source.Optional("basis")),
        };
        foreach (DocumentNode value in source.RequiredArray("values"))
            if (value.AsObject() is { } stated && ReadValue(stated, by, keys) is { } read) parameter.Values.Add(read);
        source.Finish();
        return parameter;
    }

    private static RuleType? ReadType(DocumentObject source)
    {
        string? type = source.Optional("type") is { } stated ? stated.AsOneOf(Types) : "number";
        DocumentNode? unit = source.Optional("unit"), scale = source.Optional("scale"), allowed = source.Optional("allowed");
        if (type is not (null or "number"))
        {
            unit?.Report("Only a number has a unit.");
            scale?.Report("Only a number has a scale.");
        }
        if (type is not (null or "category")) allowed?.Report("Only a category lists the codes that are allowed.");
        return type switch
        {
            null => null,
            "boolean" => new RuleType.Boolean(),
            "text" => new RuleType.Text(),
            "date" => new RuleType.Date(),
            "days duration" => new RuleType.DaysDuration(),
            "months duration" => new RuleType.MonthsDuration(),
            "category" => ReadCategory(source, allowed),
            _ => new RuleType.Number((int?)scale?.AsInteger(0, FixedPoint.LargestScale), ReadUnit(unit)),
        };
    }

    private static RuleType.Category? ReadCategory(DocumentObject source, DocumentNode? allowed)
    {
        if (allowed is null)
        {
            source.Report("A category needs the codes that are allowed.", "the key \"allowed\" with at least one text");
            return null;
        }
        List<string> codes = ParameterSetReader.Distinct(allowed.AsArray());
        if (allowed.Kind == System.Text.Json.JsonValueKind.Array && codes.Count == 0) allowed.Report("A category needs at least one code.");
        return codes.Count == 0 ? null : new RuleType.Category(codes);
    }

    private static Unit ReadUnit(DocumentNode? node)
    {
        if (node?.AsText() is not { } text) return Unit.None;
        if (!Unit.TryParse(text, out Unit unit)) node.Report("The text is not a unit.", "symbols joined by * and /, such as CNY/month");
        return unit;
    }

    private static List<string> ReadBy(DocumentObject source, OrderedDictionary<string, ParameterKey?> keys)
    {
        List<string> by = [];
        string? region = null;
        foreach (DocumentNode item in source.OptionalArray("by"))
        {
            if (item.AsText() is not { } name) continue;
            if (by.Contains(name))
            {
                item.Report("The key stands twice.");
                continue;
            }
            if (!keys.TryGetValue(name, out ParameterKey? key))
            {
                if (ParameterSetReader.IsReserved(name) || Nearest(name, keys) is not null)
                {
                    item.Report("The key is not declared.", "\"region\", or a key of \"keys\"", Nearest(name, keys));
                    continue;
                }
                keys.Add(name, null);
            }
            if (key is { IsRegion: true } || name == ParameterSetReader.Region)
            {
                if (region is not null) item.Report($"The parameter depends on the region \"{region}\" already; a second one is not supported.");
                region ??= name;
            }
            by.Add(name);
        }
        return by;
    }

    // A name that no other is near to is a key of its own, whose values are those used.
    private static string? Nearest(string name, OrderedDictionary<string, ParameterKey?> keys)
        => name == ParameterSetReader.Region ? null : Spelling.Nearest(name, [ParameterSetReader.Region, .. keys.Keys]);

    private static StatedValue? ReadValue(DocumentObject source, List<string> by, OrderedDictionary<string, ParameterKey?> keys)
    {
        RegionCode? region = null;
        var stated = new List<(string, DocumentNode)>();
        foreach (string key in by)
        {
            if (source.Optional(key) is not { } node || node.AsText() is not { } text) continue;
            if (key != ParameterSetReader.Region && keys[key] is not { IsRegion: true }) stated.Add((key, node));
            else if (RegionCode.TryParse(text, out RegionCode code)) region = code;
            else node.Report("The text is not a region code.", $"1 to {RegionCode.MaxLength} ASCII letters, digits, points, hyphens and underscores");
        }
        EffectivePeriod effective = EffectivePeriod.Read(source);
        Labels label = Labels.Read(source.Optional("label"));
        IReadOnlyList<LegalBasis> basis = LegalBasis.ReadList(source.Optional("basis"));
        DocumentNode? value = source.Required("value");
        source.Finish();
        return value is null ? null : new StatedValue(value, source.Path) { Region = region, Keys = stated, Effective = effective, Label = label, Basis = basis };
    }
}
