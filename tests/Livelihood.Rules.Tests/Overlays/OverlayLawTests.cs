using System.Globalization;
using FsCheck.Fluent;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Overlays;

public sealed class OverlayLawTests
{
    private const int Days = 60;

    private static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>A value of a region and areas during days; the areas are one or, empty, both.</summary>
    private sealed record Stated(string Region, string Area, int First, int Last, int Value);

    [Fact]
    public void Apply_of_any_values_gives_theirs_on_their_days_and_the_old_ones_on_others()
        => Property.Check(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            RawDocument before = Document(NotOverlapping(random, 12));
            List<Stated> reform = NotOverlapping(random, 3);
            if (reform.Count == 0) return true;
            RawDocument after = Changed(before, reform);
            return Days_agree(before, after, reform) && DocumentDiff.Between(after, Changed(after, reform)).IsEmpty;
        }, 300);

    [Fact]
    public void Between_any_two_documents_tells_exactly_the_days_that_differ()
        => Property.Check(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            RawDocument before = Document(NotOverlapping(random, 8)), after = Document(NotOverlapping(random, 8));
            Parameter old = Read(before), made = Read(after);
            IReadOnlyList<DocumentChange> changes = DocumentDiff.Between(before, after).Changes;
            foreach (string region in Regions)
                foreach (string area in Areas)
                    for (int day = 0; day < Days; day++)
                    {
                        string? one = On(old, region, area, day), other = On(made, region, area, day);
                        DocumentChange? told = changes.SingleOrDefault(change => Names(change.Subject, region, area) && (change.Period ?? default).Contains(Start.AddDays(day)));
                        if (told is null != (one == other)) return false;
                        if (told is not null && (told.Before != one || told.After != other)) return false;
                    }
            return DocumentDiff.Between(before, before).IsEmpty;
        }, 300);

    private static readonly string[] Regions = ["", "42", "4201"];

    private static readonly string[] Areas = ["urban", "rural"];

    private static bool Names(string subject, string region, string area)
        => subject == (region.Length == 0 ? "p" : $"p of {region}") || subject == "p of " + (region.Length == 0 ? area : $"{region}/{area}");

    private static bool Days_agree(RawDocument before, RawDocument after, List<Stated> reform)
    {
        Parameter old = Read(before), made = Read(after);
        foreach (string region in Regions)
            foreach (string area in Areas)
                for (int day = 0; day < Days; day++)
                {
                    Stated? stated = reform.Find(one => one.Region == region && (one.Area.Length == 0 || one.Area == area) && one.First <= day && day <= one.Last);
                    string? expected = stated is null ? On(old, region, area, day) : stated.Value.ToString(CultureInfo.InvariantCulture);
                    if (On(made, region, area, day) != expected) return false;
                }
        return true;
    }

    private static string? On(Parameter parameter, string region, string area, int day)
        => parameter.Values.SingleOrDefault(value => (value.Region?.Value ?? "") == region && value.Keys.GetValueOrDefault("area", area) == area && value.Effective.Contains(Start.AddDays(day)))?.ToString();

    private static List<Stated> NotOverlapping(Random random, int tries)
    {
        var values = new List<Stated>();
        for (int i = 0; i < tries; i++)
        {
            int first = random.Next(Days);
            var next = new Stated(Regions[random.Next(3)], random.Next(2) == 0 ? "" : Areas[random.Next(2)], first, Math.Min(Days - 1, first + random.Next(30)), random.Next(1, 4));
            if (!values.Exists(one => one.Region == next.Region && (one.Area.Length == 0 || next.Area.Length == 0 || one.Area == next.Area) && one.First <= next.Last && next.First <= one.Last)) values.Add(next);
        }
        return values;
    }

    private static RawDocument Document(List<Stated> values) => RawDocument.Parse("""
        { "kind": "livelihood/parameters", "id": "x", "version": "1", "keys": { "area": { "values": ["urban", "rural"] } }, "parameters": { "p": { "by": ["region", "area"], "values": [
        """ + Json(values) + "] } } }");

    private static RawDocument Changed(RawDocument document, List<Stated> values)
        => Documents.Overlay("""{ "of": "x", "parameters": { "p": { "values": [""" + Json(values) + "] } } }").Apply([document])[0];

    private static string Json(List<Stated> values) => string.Join(',', values.Select(value => string.Create(CultureInfo.InvariantCulture,
        $"{{ {(value.Region.Length > 0 ? $"\"region\": \"{value.Region}\", " : "")}{(value.Area.Length > 0 ? $"\"area\": \"{value.Area}\", " : "")}\"from\": \"{Start.AddDays(value.First):yyyy-MM-dd}\", \"to\": \"{Start.AddDays(value.Last):yyyy-MM-dd}\", \"value\": {value.Value} }}")));

    private static Parameter Read(RawDocument document) => ParameterSet.Parse(document.ToJson()).Parameters["p"];
}
