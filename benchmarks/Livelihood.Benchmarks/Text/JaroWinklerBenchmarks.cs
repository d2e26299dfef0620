using BenchmarkDotNet.Attributes;
using FuzzySharp;
using Livelihood.Linkage.Text;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Benchmarks.Text;

/// <summary>
/// Jaro–Winkler on typical names, per pair. FuzzySharp has no Jaro–Winkler: its ratio (from the edit distance) stands in.
/// "Packed" computes every similarity; with a floor, as a comparison's lowest level gives one, most unlike pairs are seen to be below it.
/// </summary>
[MemoryDiagnoser]
public class JaroWinklerBenchmarks
{
    private string[] _values = [];
    private (int A, int B)[] _pairs = [];
    private PackedStrings _packed = null!;

    /// <summary>0 as when u-probabilities are learnt from random pairs, 50 as among the pairs that blocking lets through.</summary>
    [Params(0, 50)]
    public int PercentAlike { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_values, _pairs) = NamePairs.Make(PercentAlike);
        _packed = new PackedStrings(_values);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = NamePairs.Count)]
    public double Textbook()
    {
        double sum = 0;
        foreach ((int a, int b) in _pairs) sum += Text.Textbook.JaroWinkler(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public double FuzzySharpRatio()
    {
        double sum = 0;
        foreach ((int a, int b) in _pairs) sum += Fuzz.Ratio(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public double Plain()
    {
        double sum = 0;
        foreach ((int a, int b) in _pairs) sum += JaroWinkler.Similarity(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public double Packed() => Sum(0);

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public double PackedWithFloor70() => Sum(0.7);

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public double PackedWithFloor88() => Sum(0.88);

    private double Sum(double floor)
    {
        double sum = 0;
        foreach ((int a, int b) in _pairs) sum += _packed.JaroWinkler(a, b, floor);
        return sum;
    }
}
