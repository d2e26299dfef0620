using System.Globalization;
using System.Text;
using Livelihood.Core.Regions;
using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Parameters;

/// <summary>A random country whose districts are renumbered, merged, split and absorbed, with a parameter that is stated here and there.</summary>
internal sealed class RandomCountry
{
    public const int Days = 120;

    public static readonly DateOnly Start = new(2020, 1, 1);

    private readonly Random _random;
    private readonly List<Region> _regions = [];
    private readonly List<(string Code, int From, string Parent)> _districts = [], _towns = [];
    private int _codes;

    public RandomCountry(int seed)
    {
        _random = new Random(seed);
        Region country = new() { Code = new RegionCode("99") };
        _regions.Add(country);
        for (int i = 0; i < 4; i++) _districts.Add((NewCode(), -1, "99"));
        for (int i = 0; i < 8; i++) _towns.Add((NewCode(), -1, _districts[_random.Next(_districts.Count)].Code));
        for (int day = 10; day < Days; day += 1 + _random.Next(30)) Change(day);
        foreach (var open in _districts.Concat(_towns)) Close(open, null, []);
        Tree = new RegionTree(_regions);
        Json = ParameterJson();
        Parameter = ParameterSet.Parse(Json).Parameters["p"];
    }

    public RegionTree Tree { get; }

    public string Json { get; }

    public Parameter Parameter { get; }

    public static DateOnly Day(int day) => Start.AddDays(day);

    private string NewCode() => (_codes++).ToString("00", CultureInfo.InvariantCulture);

    private void Change(int day)
    {
        bool towns = _random.Next(2) == 0;
        List<(string Code, int From, string Parent)> level = towns ? _towns : _districts;
        if (level.Count == 0) return;
        int at = _random.Next(level.Count);
        var old = level[at];
        var other = level.Find(one => one.Code != old.Code && one.Parent == old.Parent && one.From != day);
        if (old.From == day) return;
        switch (_random.Next(5))
        {
            case 0: End(level, [old], [NewCode()], day); break;
            case 1: End(level, [old], [NewCode(), NewCode()], day); break;
            case 2 when other.Code is not null: End(level, [old, other], [NewCode()], day); break;
            case 3 when other.Code is not null: End(level, [old], [other.Code], day); break;
            case 4: End(level, [old], [old.Code, NewCode()], day); break;
        }
    }

    private void End(List<(string Code, int From, string Parent)> level, (string Code, int From, string Parent)[] ended, string[] successors, int day)
    {
        foreach (var one in ended)
        {
            level.Remove(one);
            Close(one, day - 1, successors);
        }
        foreach (string code in successors)
            if (!level.Exists(known => known.Code == code)) level.Add((code, day, ended[0].Parent));
        if (level != _districts) return;
        foreach (var town in _towns.Where(town => ended.Any(one => one.Code == town.Parent)).ToArray())
        {
            _towns.Remove(town);
            string parent = successors[_random.Next(successors.Length)];
            if (town.From < day)
            {
                string code = _random.Next(3) == 0 ? NewCode() : town.Code;
                Close(town, day - 1, code == town.Code ? [] : [code]);
                _towns.Add((code, day, parent));
            }
            else
            {
                _towns.Add(town with { Parent = parent });
            }
        }
    }

    private void Close((string Code, int From, string Parent) open, int? to, string[] successors) => _regions.Add(new Region
    {
        Code = new RegionCode(open.Code),
        Parent = new RegionCode(open.Parent),
        Effective = new EffectivePeriod(open.From < 0 ? null : Day(open.From), to is { } last ? Day(last) : null),
        Successors = [.. successors.Select(code => new RegionCode(code))],
    });

    private string ParameterJson()
    {
        var values = new List<string>();
        string?[] places = [null, .. _regions.Select(region => region.Code.Value).Distinct()];
        foreach (string? place in places)
        {
            if (_random.Next(place is null ? 3 : 2) == 0) continue;
            bool both = _random.Next(3) == 0;
            foreach (string area in both ? (string[])["*"] : _random.Next(2) == 0 ? ["rural"] : ["urban", "rural"])
            {
                int day = _random.Next(-5, 60);
                for (int i = _random.Next(3); i >= 0 && day < Days; i--)
                {
                    int last = day + _random.Next(40);
                    var value = new StringBuilder("{ ");
                    if (place is not null) value.Append(CultureInfo.InvariantCulture, $"\"region\": \"{place}\", ");
                    if (area != "*") value.Append(CultureInfo.InvariantCulture, $"\"area\": \"{area}\", ");
                    if (day >= 0) value.Append(CultureInfo.InvariantCulture, $"\"from\": \"{Day(day):yyyy-MM-dd}\", ");
                    if (i > 0 || _random.Next(2) == 0) value.Append(CultureInfo.InvariantCulture, $"\"to\": \"{Day(last):yyyy-MM-dd}\", ");
                    else last = Days;
                    if (last < 0) break;
                    values.Add(value.Append(CultureInfo.InvariantCulture, $"\"value\": {_random.Next(1, 4)} }}").ToString());
                    day = last + 1 + _random.Next(2) * _random.Next(20);
                }
            }
        }
        return "{ \"kind\": \"livelihood/parameters\", \"id\": \"x\", \"version\": \"1\", \"keys\": { \"area\": { \"values\": [\"urban\", \"rural\"] } }, \"parameters\": { \"p\": { \"by\": ["
            + (_random.Next(2) == 0 ? "\"region\", \"area\"" : "\"area\", \"region\"") + "], \"values\": [" + string.Join(", ", values) + "] } } }";
    }
}
