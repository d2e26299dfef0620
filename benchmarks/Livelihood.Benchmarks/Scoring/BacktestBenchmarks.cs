using BenchmarkDotNet.Attributes;
using Livelihood.Scoring.Targeting;

namespace Livelihood.Benchmarks.Scoring;

/// <summary>
/// A back-test at a hundred thresholds beside one plain pass over the same scores that counts the confusion table of a single threshold. One operation is
/// one household.
/// </summary>
[MemoryDiagnoser]
public class BacktestBenchmarks
{
    private const int Households = 10_000_000, Thresholds = 100;

    private readonly long[] _scores = new long[Households];
    private readonly bool[] _poor = new bool[Households];
    private readonly long[] _weights = new long[Households];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20240601);
        for (int i = 0; i < Households; i++)
        {
            _scores[i] = random.Next(0, 50) + random.Next(0, 51);
            _poor[i] = random.Next(0, 140) < _scores[i] - 20;
            _weights[i] = random.Next(50, 500);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Households)]
    public double OneThreshold()
    {
        long targetedPoor = 0, targeted = 0, poor = 0;
        for (int i = 0; i < _scores.Length; i++)
        {
            long isTargeted = _scores[i] >= 60 ? 1 : 0, isPoor = _poor[i] ? 1 : 0;
            targetedPoor += isTargeted & isPoor;
            targeted += isTargeted;
            poor += isPoor;
        }
        return new ConfusionTable(targetedPoor, targeted - targetedPoor, poor - targetedPoor, _scores.Length - targeted - poor + targetedPoor).ExclusionError;
    }

    [Benchmark(OperationsPerInvoke = Households)]
    public double HundredThresholds() => Errors(new TargetingCurve(ScoreDistribution.Count(_scores, _poor)));

    [Benchmark(OperationsPerInvoke = Households)]
    public double OneThresholdWeighted()
    {
        long targetedPoor = 0, targeted = 0, poor = 0, all = 0;
        for (int i = 0; i < _scores.Length; i++)
        {
            // Masks instead of branches, which random outcomes would make slow.
            long weight = _weights[i], isTargeted = _scores[i] >= 60 ? 1 : 0, isPoor = _poor[i] ? 1 : 0;
            targetedPoor += weight & -(isTargeted & isPoor);
            targeted += weight & -isTargeted;
            poor += weight & -isPoor;
            all += weight;
        }
        return new ConfusionTable(targetedPoor, targeted - targetedPoor, poor - targetedPoor, all - targeted - poor + targetedPoor).ExclusionError;
    }

    [Benchmark(OperationsPerInvoke = Households)]
    public double HundredThresholdsWeighted() => Errors(new TargetingCurve(ScoreDistribution.Count(_scores, _poor, _weights)));

    private static double Errors(TargetingCurve curve)
    {
        double sum = curve.AreaUnderRoc;
        for (int threshold = 0; threshold < Thresholds; threshold++)
        {
            ConfusionTable table = curve.At(threshold);
            sum += table.ExclusionError + table.InclusionErrorOfNotPoor;
        }
        return sum;
    }
}
