using System.Globalization;
using Livelihood.Cli.Documents;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules;
using Livelihood.Rules.Proving;

namespace Livelihood.Cli.Checking;

/// <summary>Proves decision tables on every day on which something that they may look at changes.</summary>
internal static class TableCheck
{
    private const int RegionsShown = 5;

    // Said of every table alike, and in the guide to proofs.
    private const string StandingNote = "Missing values:";

    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    public static void Run(RuleSet rules, GivenDocuments given, CheckRequest request, CheckOutcome outcome)
    {
        if (rules.Tables.Count == 0) return;
        IReadOnlyList<DateOnly> days = request.AsOf is { } day ? [day] : Days(rules);
        var reports = days.Select(on => (Day: on, Reports: TableProver.ProveAll(rules, on, given.Regions).ToDictionary(r => r.Table))).ToArray();
        int defects = 0, open = 0;
        foreach (string table in rules.Tables.Select(t => t.Name))
        {
            var found = reports.SelectMany(r => r.Reports[table].Defects.Select(d => (r.Day, Defect: d)))
                .GroupBy(d => d.Defect.ToString()).ToArray();
            foreach (var same in found) outcome.Findings.Add(Defect(table, same.First().Defect, [.. same.Select(d => d.Day)], days.Count, given.Regions));
            foreach (string text in reports.SelectMany(r => r.Reports[table].NotProved).Distinct()) outcome.Findings.Add(new Finding("notProved", $"table \"{table}\": not proved: {text}"));
            foreach (string text in reports.SelectMany(r => r.Reports[table].Notes).Distinct().Where(n => !n.StartsWith(StandingNote, StringComparison.Ordinal))) outcome.Notes.Add(new Finding("proof", $"table \"{table}\": {text}"));
            defects += found.Length;
            open += reports.SelectMany(r => r.Reports[table].NotProved).Distinct().Count();
        }
        string tables = Counted.Of(rules.Tables.Count, "decision table");
        string on = days.Count == 1 ? Text(days[0]) : Counted.Of(days.Count, "day") + $" from {Text(days[0])}";
        outcome.Summary.Add(defects + open == 0
            ? $"{tables} proved ({on})"
            : $"{tables}, {Counted.Of(defects, "defect")}{(open > 0 ? $", {open} not proved" : "")} ({on})");
    }

    /// <summary>The first day of the rules, and each on which a parameter gets another value while they are in force.</summary>
    private static IReadOnlyList<DateOnly> Days(RuleSet rules)
    {
        EffectivePeriod period = rules.Envelope.Effective;
        IEnumerable<DateOnly> changes = rules.Parameters.Values.SelectMany(p => p.Values).SelectMany(v => new[] { v.Effective.From, After(v.Effective.To) }).OfType<DateOnly>();
        SortedSet<DateOnly> days = [.. changes.Where(period.Contains)];
        if (period.From is { } first) days.Add(first);
        if (days.Count == 0) days.Add(period.To ?? AnyDay);
        return [.. days];
    }

    private static DateOnly? After(DateOnly? last) => last is { } day && day != DateOnly.MaxValue ? day.AddDays(1) : null;

    private static Finding Defect(string table, Defect defect, DateOnly[] on, int days, RegionTree? tree)
    {
        string when = days == 1 || on.Length == days ? "" : $" ({string.Join(", ", on.Select(Text))})";
        var details = new List<string>();
        if (defect.Example.Count > 0) details.Add("example: " + string.Join(", ", defect.Example));
        if (defect.ComparedWith.Count > 0) details.Add("compared with: " + string.Join(", ", defect.ComparedWith));
        if (defect.Extent is { } extent) details.Add("all of: " + extent);
        if (defect.OnlyIfTogether) details.Add("possible only if the inputs can take these values together");
        if (defect.Regions.Count > 0) details.Add(Regions(defect, tree));
        return new Finding(char.ToLowerInvariant(defect.Kind.ToString()[0]) + defect.Kind.ToString()[1..], $"table \"{table}\"{when}, {Word(defect)}: {defect.Message}", details);
    }

    private static string Word(Defect defect)
    {
        string word = defect.Kind switch
        {
            DefectKind.Gap => "gap",
            DefectKind.Overlap => "overlap of",
            DefectKind.CellNeverHolds => "impossible row",
            DefectKind.MaskedRow => "masked row",
            DefectKind.UnreachableOutput => "unreachable value",
            _ => "not monotone across",
        };
        return defect.Rows.Count == 0 ? word : $"{word} {string.Join(" and ", defect.Rows)}";
    }

    private static string Regions(Defect defect, RegionTree? tree)
    {
        IEnumerable<string> names = defect.Regions.Select(code => tree?.Find(code) is { Name.IsEmpty: false } region ? $"{code} {region.Name}" : code.ToString());
        if (defect.Everywhere) return $"in every region, such as {names.First()}";
        return $"in {Counted.Of(defect.Regions.Count, "region")}: {string.Join(", ", names.Take(RegionsShown))}{(defect.Regions.Count > RegionsShown ? ", …" : "")}";
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
