using Livelihood.Core.Regions;

namespace Livelihood.Rules.Tests.Parameters;

/// <summary>A small country and its subsistence lines.</summary>
internal static class Lines
{
    public const string Json = """
        { "kind": "livelihood/parameters", "id": "lines", "version": "2026.2", "keys": { "area": { "values": ["urban", "rural"] } }, "parameters": {
          "subsistence line": { "label": { "en": "Subsistence line", "zh": "最低生活保障标准" }, "unit": "CNY/month", "scale": 2, "by": ["region", "area"], "values": [
            { "region": "99", "area": "rural", "from": "2026-01-01", "value": 620 },
            { "region": "9901", "area": "urban", "from": "2026-04-01", "value": 935.5, "basis": "Notice 12" },
            { "region": "9903", "from": "2020-01-01", "value": 700 } ] },
          "uplift ratio": { "values": [ { "value": 1.5 } ] } } }
        """;

    /// <summary>99 holds 9901, 9902 and 9903, which became 9904 in 2024; 9901 holds 990101 and 990102.</summary>
    public static readonly RegionTree Regions = RegionTree.Parse("""
        { "kind": "livelihood/regions", "id": "test", "version": "1", "regions": [
          { "code": "99" }, { "code": "9901", "parent": "99" }, { "code": "990101", "parent": "9901" }, { "code": "990102", "parent": "9901" },
          { "code": "9902", "parent": "99" }, { "code": "9903", "parent": "99", "to": "2023-12-31", "successors": ["9904"] },
          { "code": "9904", "parent": "99", "from": "2024-01-01" } ] }
        """);
}
