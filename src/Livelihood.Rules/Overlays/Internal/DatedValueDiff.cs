using System.Text.Json.Nodes;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>Compares the values of a parameter day by day, as periods.</summary>
internal static class DatedValueDiff
{
    private static readonly string[] Aspects = ["value", "basis", "label"];

    /// <summary>Adds the differences.</summary>
    /// <returns>False where a value is not sound, so that nothing can be said about its days, or the keys have too many combinations; nothing is added then.</returns>
    public static bool TryRun(JsonObject beforeRoot, JsonObject before, JsonObject afterRoot, JsonObject after, string subject, List<DocumentChange> changes)
    {
        var old = new DatedPlaces(beforeRoot, before);
        var made = new DatedPlaces(afterRoot, after);
        if (!old.AreSound || !made.AreSound) return false;
        string? unit = after["unit"] is { } written ? JsonWords.Of(written) : null;
        string[] keys = [.. made.Keys.Names.Concat(old.Keys.Names).Distinct()];
        string[][] domains = [.. keys.Select(key => made.Keys.IsRegion(key) || old.Keys.IsRegion(key)
            ? old.Regions(key).Concat(made.Regions(key)).Append("").Distinct().Order(StringComparer.Ordinal).ToArray()
            : made.Keys.ValuesOf(key).Concat(old.Keys.ValuesOf(key)).Distinct().ToArray())];
        if (Combinations(keys, domains, made.Keys, old.Keys) > ParameterGrid.MostCells) return false;
        int region = Array.FindIndex(keys, key => made.Keys.IsRegion(key) || old.Keys.IsRegion(key));
        // Regions come first in the order of changes; a change that is the same for every value of the other keys is told once.
        foreach (string code in region < 0 ? [""] : domains[region])
        {
            List<(string[] Cell, List<DocumentChange> Changes)> cells = [];
            foreach (string[] cell in Cells(domains, region, code)) cells.Add((cell, Compare(old.Of(code, keys, cell), made.Of(code, keys, cell), unit)));
            foreach ((string[] cell, List<DocumentChange> its) in cells)
                foreach (DocumentChange change in its)
                {
                    bool everywhere = cells.Count > 1 && cells.TrueForAll(other => other.Changes.Contains(change));
                    if (everywhere && cell != cells[0].Cell) continue;
                    changes.Add(change with { Subject = Subject(subject, everywhere ? [code] : cell, change.Subject) });
                }
        }
        return true;
    }

    private static double Combinations(string[] keys, string[][] domains, DatedKeys made, DatedKeys old)
        => domains.Where((_, k) => !made.IsRegion(keys[k]) && !old.IsRegion(keys[k])).Aggregate(1.0, (product, values) => product * Math.Max(1, values.Length));

    private static string Subject(string parameter, string[] cell, string aspect)
    {
        string place = string.Join('/', cell.Where(value => value.Length > 0));
        string its = place.Length == 0 ? parameter : $"{parameter} of {place}";
        return aspect == Aspects[0] ? its : $"{aspect} of {its}";
    }

    private static IEnumerable<string[]> Cells(string[][] domains, int region, string code)
    {
        IEnumerable<string[]> cells = [[]];
        for (int k = 0; k < domains.Length; k++)
        {
            string[] values = k == region ? [code] : domains[k];
            cells = cells.SelectMany(_ => values, (cell, value) => (string[])[.. cell, value]);
        }
        return cells;
    }

    /// <summary>The changes of one cell; the subject of each is the aspect that changed.</summary>
    private static List<DocumentChange> Compare(List<DatedEntry> old, List<DatedEntry> made, string? unit)
    {
        var changes = new List<DocumentChange>();
        if (old.Count == 0 && made.Count == 0) return changes;
        int[] starts = [.. old.Concat(made).SelectMany(entry => (int[])[entry.First, entry.Last + 1]).Distinct().Order()];
        foreach (string aspect in Aspects)
        {
            (int First, int Last, string? Before, string? After)? open = null;
            for (int i = 0; i + 1 < starts.Length; i++)
            {
                DatedEntry? one = On(old, starts[i]), other = On(made, starts[i]);
                string? before = Words(one, aspect), after = Words(other, aspect);
                // Where a value comes or goes, what stands with it comes or goes too and is not told by itself.
                bool differs = before != after && (aspect == Aspects[0] || (one is not null && other is not null));
                if (open is { } last && differs && last.Last + 1 == starts[i] && last.Before == before && last.After == after)
                {
                    open = last with { Last = starts[i + 1] - 1 };
                    continue;
                }
                Close(open, aspect, unit, changes);
                open = differs ? (starts[i], starts[i + 1] - 1, before, after) : null;
            }
            Close(open, aspect, unit, changes);
        }
        return changes;
    }

    private static void Close((int First, int Last, string? Before, string? After)? open, string aspect, string? unit, List<DocumentChange> changes)
    {
        if (open is not { } change) return;
        changes.Add(new DocumentChange
        {
            Kind = change.Before is null ? ChangeKind.Added : change.After is null ? ChangeKind.Removed : ChangeKind.Changed,
            Subject = aspect,
            Period = PeriodDays.Period(change.First, change.Last),
            Before = change.Before,
            After = change.After,
            Unit = aspect == Aspects[0] ? unit : null,
        });
    }

    private static DatedEntry? On(List<DatedEntry> entries, int day) => entries.Find(entry => entry.First <= day && day <= entry.Last);

    private static string? Words(DatedEntry? entry, string aspect) => entry is null || !entry.Node.ContainsKey(aspect) ? null : JsonWords.Of(entry.Node[aspect]);
}
