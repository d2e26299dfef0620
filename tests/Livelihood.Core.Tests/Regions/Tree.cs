using Livelihood.Core.Documents;
using Livelihood.Core.Regions;

namespace Livelihood.Core.Tests.Regions;

/// <summary>Short ways to write regions in tests; all codes begin with 99.</summary>
internal static class Tree
{
    public static RegionCode Code(string code) => new(code);

    public static DateOnly Day(int year, int month = 1, int day = 1) => new(year, month, day);

    public static Region Region(string code, string? parent = null, int? from = null, int? to = null, params string[] successors) => new()
    {
        Code = new RegionCode(code),
        Parent = parent is null ? null : new RegionCode(parent),
        Effective = new EffectivePeriod(from is null ? null : new DateOnly(from.Value, 1, 1), to is null ? null : new DateOnly(to.Value, 12, 31)),
        Successors = [.. successors.Select(Code)],
    };

    /// <summary>A province, two cities, and districts that were renumbered, merged and split.</summary>
    public static RegionTree Sample() => new(
    [
        Region("99"),
        Region("9901", "99"),
        Region("9902", "99", from: 2000),
        Region("990101", "9901", to: 1999, successors: "990201"),
        Region("990201", "9902", from: 2000, to: 2009, successors: ["990203"]),
        Region("990202", "9902", from: 2000, to: 2009, successors: ["990203"]),
        Region("990203", "9902", from: 2010, to: 2019, successors: ["990204", "990205"]),
        Region("990204", "9902", from: 2020),
        Region("990205", "9902", from: 2020),
        Region("990102", "9901", to: 1999),
        Region("990102", "9901", from: 2000, to: 2004),
        Region("990102", "9901", from: 2015),
        Region("990103", "9901", to: 2010),
        Region("990103", "9902", from: 2011),
    ]);

    public static IReadOnlyList<string> Faults(params Region[] regions)
        => [.. Assert.Throws<DocumentException>(() => new RegionTree(regions)).Problems.Select(problem => problem.ToString())];
}
