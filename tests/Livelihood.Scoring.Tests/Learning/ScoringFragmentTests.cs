using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning;

namespace Livelihood.Scoring.Tests.Learning;

public sealed class ScoringFragmentTests
{
    private static readonly string[] Awkward = ["plain", "with \"quotes\"", "back\\slash", "comma, and ..", "新 区", "line\nbreak", "tab\t", "-", ""];

    private static readonly Scorecard Card = new(
    [
        new ScorecardVariable("rooms", [new(new BandTest.Range(null, new FixedPoint(-25, 1)), -9), new(new BandTest.Range(new FixedPoint(-25, 1), new FixedPoint(4, 0)), 4), new(new BandTest.Range(new FixedPoint(4, 0), null), 0)], 5),
        new ScorecardVariable("area", [new(new BandTest.Names([.. Awkward.Take(5)]), 7), new(new BandTest.Names([.. Awkward.Skip(5)]), 1)], 2),
        new ScorecardVariable("has phone", [new(new BandTest.Truth(false), 3), new(new BandTest.Truth(true), 0)], 1),
        new ScorecardVariable("only missing tells", [new(new BandTest.Range(null, null), 0)], 6),
    ], new PointsCalibration(-3.123456789012345, 17.1));

    [Fact]
    public void Read_whatWasWritten_isTheSameScorecard()
    {
        Scorecard read = new ScoringFragment().Read(new ScoringFragment(v => v == "area" ? "place" : "home").Write(Card));
        Assert.Equal(Card.Calibration, read.Calibration);
        foreach (ScorecardVariable variable in Card.Variables)
        {
            ScorecardVariable other = Assert.Single(read.Variables, v => v.Name == variable.Name);
            Assert.Equal(variable.Bands, other.Bands);
            Assert.Equal(variable.MissingPoints, other.MissingPoints);
        }
    }

    [Fact]
    public void Write_aCard_isTheShapeOfAScoringDocument()
    {
        using JsonDocument json = JsonDocument.Parse(new ScoringFragment().Write(Card));
        JsonElement rooms = json.RootElement.GetProperty("dimensions")[0].GetProperty("indicators")[0];
        Assert.Equal("rooms", rooms.GetProperty("value").GetString());
        Assert.Equal(["< -2.5", "[-2.5..4)", ">= 4"], rooms.GetProperty("bands").EnumerateArray().Select(b => b.GetProperty("if").GetString()));
        Assert.Equal(5, rooms.GetProperty("missing").GetProperty("points").GetInt64());
        JsonElement area = json.RootElement.GetProperty("dimensions")[0].GetProperty("indicators")[1];
        Assert.Equal("-", area.GetProperty("bands").EnumerateArray().Last().GetProperty("if").GetString());
    }

    [Fact]
    public void Read_aFaultyFragment_listsEveryProblem()
    {
        DocumentException fault = Assert.Throws<DocumentException>(() => new ScoringFragment().Read("""
            { "dimensions": [ { "id": "d", "indicators": [
              { "id": "a", "value": "a", "bands": [ { "if": "around 3", "points": 1 }, { "if": "-", "points": "two" } ], "missing": {} },
              { "id": "b", "value": "b", "bands": [ { "if": "< 1", "points": 1 } ], "missing": { "points": 0 } },
              { "id": "c", "value": "c", "bands": [ { "if": "\"open", "points": 1 } ], "missing": { "points": 0 }, "surprise": 1 } ] } ] }
            """));
        Assert.Contains(fault.Problems, p => p.Path.EndsWith("indicators[0].bands[0]", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, p => p.Path.Contains("indicators[0].bands[1]", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, p => p.Path.Contains("indicators[0].missing", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, p => p.Path.Contains("indicators[1]", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, p => p.Path.Contains("indicators[2].bands[0]", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, p => p.Path.Contains("indicators[2]", StringComparison.Ordinal) && p.ToString().Contains("surprise", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"dimensions\": 3}")]
    public void Read_noFragment_saysSo(string text) => Assert.Throws<DocumentException>(() => new ScoringFragment().Read(text));

    [Fact]
    public void Score_afterReloading_isIdentical()
    {
        Table table = Table.Create("t",
            NumberColumn.From("rooms", 1, [.. Enumerable.Range(-100, 200).Select(i => (long)i)]),
            CategoryColumn.From("area", [.. Enumerable.Range(0, 200).Select(i => i % 10 == 9 ? "elsewhere" : Awkward[i % 10])]),
            BooleanColumn.From("has phone", [.. Enumerable.Range(0, 200).Select(i => i % 3 == 0)]),
            NumberColumn.From("only missing tells", 0, new long[200], Validity.From([.. Enumerable.Range(0, 200).Select(i => i % 7 == 0)])));
        Assert.Equal(Card.Score(table).Values.ToArray(), new ScoringFragment().Read(new ScoringFragment().Write(Card)).Score(table).Values.ToArray());
    }
}
