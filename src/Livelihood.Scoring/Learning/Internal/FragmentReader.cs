using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Reads the JSON of <see cref="ScoringFragment"/>, reporting every problem.</summary>
internal static class FragmentReader
{
    public static Scorecard? Read(DocumentObject root)
    {
        var variables = new List<ScorecardVariable>();
        foreach (DocumentNode dimension in root.RequiredArray("dimensions"))
        {
            if (dimension.AsObject() is not { } own) continue;
            _ = own.RequiredText("id");
            foreach (DocumentNode indicator in own.RequiredArray("indicators"))
                if (indicator.AsObject() is { } one && Variable(one) is { } variable) variables.Add(variable);
            own.Finish();
        }
        PointsCalibration? calibration = null;
        if (root.OptionalObject("calibration") is { } given)
        {
            if (given.RequiredNumber("intercept") is { } intercept && given.RequiredNumber("points per log-odds") is { } points) calibration = new PointsCalibration(intercept, points);
            given.Finish();
        }
        root.Finish();
        if (root.Problems.Count > 0) return null;
        try
        {
            return new Scorecard(variables, calibration);
        }
        catch (ArgumentException fault)
        {
            root.Report(fault.Message);
            return null;
        }
    }

    private static ScorecardVariable? Variable(DocumentObject indicator)
    {
        _ = indicator.RequiredText("id");
        string? name = indicator.RequiredText("value");
        var bands = new List<ScorecardBand>();
        bool otherwise = false;
        foreach (DocumentNode node in indicator.RequiredArray("bands"))
        {
            if (node.AsObject() is not { } band) continue;
            string? text = band.RequiredText("if");
            long? points = band.RequiredInteger("points");
            band.Finish();
            if (text is null || points is null) continue;
            BandTest? test = UnaryTestText.Parse(text);
            if (test is null) node.Report("this is no band of a scorecard", "< a, [a..b), >= a, \"a\",\"b\", true, false or -");
            else if (text == UnaryTestText.Any && bands.Count > 0) otherwise = true;
            else bands.Add(new ScorecardBand(test, points.Value));
        }
        long? missing = null;
        if (indicator.RequiredObject("missing") is { } own)
        {
            missing = own.RequiredInteger("points");
            own.Finish();
        }
        indicator.Finish();
        if (name is null || missing is null || bands.Count == 0) return null;
        if (otherwise && bands[0].Test is not BandTest.Names) indicator.Report("the band - may only follow names");
        try
        {
            return new ScorecardVariable(name, bands, missing.Value);
        }
        catch (ArgumentException fault)
        {
            indicator.Report(fault.Message);
            return null;
        }
    }
}
