using BenchmarkDotNet.Attributes;
using Livelihood.Linkage.Text;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Benchmarks.Text;

/// <summary>Levenshtein and Damerau–Levenshtein on typical names, per pair. "Within" asks only whether the distance is at most a limit, as comparison levels do.</summary>
[MemoryDiagnoser]
public class EditDistanceBenchmarks
{
    private string[] _values = [];
    private (int A, int B)[] _pairs = [];
    private PackedStrings _packed = null!;

    [GlobalSetup]
    public void Setup()
    {
        (_values, _pairs) = NamePairs.Make(percentAlike: 50);
        _packed = new PackedStrings(_values);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = NamePairs.Count)]
    public int TextbookLevenshtein()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += Textbook.Levenshtein(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int FuzzySharpLevenshtein()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += FuzzySharp.Levenshtein.EditDistance(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int PlainLevenshtein()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += Levenshtein.Distance(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int PackedLevenshteinWithin1()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += _packed.Levenshtein(a, b, 1);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int PackedLevenshtein()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += _packed.Levenshtein(a, b, int.MaxValue);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int TextbookDamerau()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += Textbook.DamerauLevenshtein(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int PlainDamerau()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += DamerauLevenshtein.Distance(_values[a], _values[b]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int PackedDamerauWithin1()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += _packed.DamerauLevenshtein(a, b, 1);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = NamePairs.Count)]
    public int PackedDamerauWithin2()
    {
        int sum = 0;
        foreach ((int a, int b) in _pairs) sum += _packed.DamerauLevenshtein(a, b, 2);
        return sum;
    }
}
