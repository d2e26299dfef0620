using Livelihood.Scoring.Learning.Internal;

namespace Livelihood.Scoring.Tests.Learning;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Fit_oneYesOrNoQuestionWithHardlyAnyPenalty_givesTheObservedRates()
    {
        // 30 of 100 poor at 0, 80 of 100 poor at 1.
        Patterns patterns = Make([[0.0], [1.0]], [100, 100], [30, 80]);
        LogisticRegression fit = new LogisticRegression(patterns, 1e-12, 0).Fit();
        Assert.True(fit.Converged);
        Assert.Equal(Math.Log(0.3 / 0.7), fit.Intercept, 6);
        Assert.Equal(Math.Log(0.8 / 0.2) - Math.Log(0.3 / 0.7), fit.Coefficients[0], 6);
    }

    [Fact]
    public void Fit_aQuestionThatPointsTheOtherWay_getsNoCoefficient()
        => Assert.Equal(0.0, new LogisticRegression(Make([[0.0], [1.0]], [100, 100], [80, 30]), 0.001, 0).Fit().Coefficients[0]);

    [Theory]
    [InlineData(0.05, 0)]
    [InlineData(0.05, 0.5)]
    [InlineData(0.01, 1)]
    [InlineData(0.0005, 0.5)]
    public void Fit_anyPenalty_meetsTheConditionsOfTheBest(double penalty, double absolutePart)
    {
        Patterns patterns = Random(6, 400);
        LogisticRegression fit = new LogisticRegression(patterns, penalty, absolutePart).Fit();
        Assert.True(fit.Converged);
        double[] slope = Slope(patterns, fit);
        Assert.Equal(0.0, slope[0], 8);
        for (int v = 0; v < fit.Coefficients.Length; v++)
        {
            double own = slope[v + 1] + (penalty * ((1 - absolutePart) * fit.Coefficients[v] + absolutePart));
            if (fit.Coefficients[v] > 0) Assert.Equal(0.0, own, 7);
            else Assert.True(own >= -1e-7, $"variable {v} would lower the loss: {own}");
        }
    }

    [Fact]
    public void Fit_fromAFitNearby_givesTheSame()
    {
        Patterns patterns = Random(5, 300);
        double[] fresh = new LogisticRegression(patterns, 0.005, 0.5).Fit().Coefficients;
        double[] warm = new LogisticRegression(patterns, 0.005, 0.5).Fit(new LogisticRegression(patterns, 0.05, 0.5).Fit()).Coefficients;
        for (int i = 0; i < fresh.Length; i++) Assert.Equal(fresh[i], warm[i], 7);
    }

    [Fact]
    public void Fit_moreAbsolutePenalty_keepsFewerVariables()
    {
        Patterns patterns = Random(12, 500);
        int[] kept = [.. new[] { 0.0001, 0.01, 0.05, 1.0 }.Select(p => new LogisticRegression(patterns, p, 1).Fit().Coefficients.Count(c => c > 0))];
        Assert.Equal(kept.OrderDescending(), kept);
        Assert.Equal(0, kept[^1]);
    }

    [Fact]
    public void Fit_variablesThatRepeatOneAnother_sharesTheCoefficient()
    {
        Patterns patterns = Make([[0.0, 0.0], [1.0, 1.0]], [100, 100], [30, 80]);
        double[] c = new LogisticRegression(patterns, 0.01, 0).Fit().Coefficients;
        Assert.Equal(c[0], c[1], 6);
    }

    [Fact]
    public void Fit_separablePoor_staysFinite()
    {
        LogisticRegression fit = new LogisticRegression(Make([[-5.0], [5.0]], [50, 50], [0, 50]), 0.0005, 0).Fit();
        Assert.True(double.IsFinite(fit.Coefficients[0]));
        Assert.True(fit.Converged);
    }

    private static double[] Slope(Patterns patterns, LogisticRegression fit)
    {
        double[] slope = new double[patterns.Variables + 1];
        for (int i = 0; i < patterns.Inputs.Length; i++)
        {
            double linear = fit.Intercept + patterns.Inputs[i].Zip(fit.Coefficients, (x, c) => x * c).Sum();
            double error = (patterns.All[i] / (1 + Math.Exp(-linear))) - patterns.Poor[i];
            slope[0] += error;
            for (int v = 0; v < patterns.Variables; v++) slope[v + 1] += error * patterns.Inputs[i][v];
        }
        return slope;
    }

    private static Patterns Random(int variables, int rows)
    {
        var random = new Random(42);
        double[][] inputs = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, variables).Select(_ => random.Next(-2, 3) * 0.7).ToArray())];
        long[] poor = [.. inputs.Select(x => random.NextDouble() < 1 / (1 + Math.Exp(1 - (0.8 * x[0]) - (0.4 * x[1]) + (0.3 * x[2]))) ? 1L : 0)];
        return Make(inputs, [.. Enumerable.Repeat(1L, rows)], poor);
    }

    /// <summary>Each row of inputs with its population and its poor.</summary>
    private static Patterns Make(double[][] inputs, long[] all, long[] poor)
    {
        int variables = inputs[0].Length;
        double[][] values = [.. Enumerable.Range(0, variables).Select(v => inputs.Select(x => x[v]).Distinct().Order().ToArray())];
        int[][] codes = [.. Enumerable.Range(0, variables).Select(v => inputs.SelectMany(x => new[] { Array.IndexOf(values[v], x[v]), Array.IndexOf(values[v], x[v]) }).ToArray())];
        bool[] isPoor = [.. inputs.SelectMany(_ => new[] { true, false })];
        long[] weights = [.. all.Zip(poor).SelectMany(w => new[] { w.Second, w.First - w.Second })];
        return Patterns.Of(codes, values, isPoor, weights);
    }
}
