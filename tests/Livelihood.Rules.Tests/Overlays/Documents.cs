using Livelihood.Rules.Overlays;

namespace Livelihood.Rules.Tests.Overlays;

/// <summary>Documents that overlays change.</summary>
internal static class Documents
{
    public static readonly RawDocument Lines = RawDocument.Parse("""
        { "kind": "livelihood/parameters", "id": "lines", "version": "2026.2", "keys": { "area": { "values": ["urban", "rural"] } }, "parameters": {
          "subsistence line": { "unit": "CNY/month", "scale": 2, "by": ["region", "area"], "values": [
            { "region": "42", "area": "rural", "from": "2026-01-01", "value": 620 },
            { "region": "4201", "area": "urban", "from": "2025-04-01", "value": 900, "basis": "Notice 7" },
            { "region": "4202", "from": "2025-01-01", "to": "2026-12-31", "value": 800 } ] },
          "uplift ratio": { "label": "Ratio of the marginal line", "values": [ { "value": 1.5 } ] },
          "old line": { "values": [ { "value": 1 } ] } } }
        """);

    public static readonly RawDocument Rules = RawDocument.Parse("""
        { "kind": "livelihood/rules", "id": "example", "version": "1", "parameters": ["lines@2026.2"],
          "inputs": { "annual income": { "type": "number", "scale": 2, "unit": "CNY/year" }, "size": { "type": "number" }, "area": { "type": "category", "values": ["urban", "rural"] }, "region": { "type": "region" } },
          "derive": { "income per head": { "value": "per month(annual income) / size", "label": "Income per head" }, "poor": "income per head < subsistence line", "doubtful": "income per head < 0" },
          "tables": { "tier": { "hitPolicy": "first", "inputs": [ { "if": "poor" }, { "if": "area" } ], "outputs": [ { "name": "tier", "values": ["poor", "near", "none"] } ],
            "rows": [ { "id": "r1", "when": ["true", "-"], "then": ["\"poor\""] }, { "id": "r2", "when": ["-", "\"rural\""], "then": ["\"near\""] }, { "id": "r3", "when": ["-", "-"], "then": ["\"none\""] } ] } },
          "tests": [ { "name": "one person", "asOf": "2026-07-01", "given": { "annual income": 1200, "size": 1, "area": "rural", "region": "4201" }, "expect": { "poor": true } } ] }
        """);

    public static Overlay Overlay(string changes) => Livelihood.Rules.Overlays.Overlay.Parse("""{ "kind": "livelihood/overlay", "id": "reform", "version": "1", "changes": [""" + changes + "] }");
}
