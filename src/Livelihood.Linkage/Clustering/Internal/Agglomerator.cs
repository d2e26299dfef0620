using System.Globalization;
using System.Numerics;

namespace Livelihood.Linkage.Clustering;

/// <summary>
/// Joins the records of one component by greedy average linkage. Clusters are named by their smallest place. The sum of weights between two clusters
/// is kept exactly when a link joins them; otherwise it is not known and not needed. Reused from component to component; one per thread.
/// </summary>
internal sealed class Agglomerator(IPairScorer scorer, AverageLinkageOptions options, int[] sources)
{
    private const double Scale = 1 << 20;
    private const int NotScored = int.MinValue;
    private const long NotLinked = long.MinValue;

    private readonly PriorityQueue<MergeOffer, MergeOffer> _offers = new();
    private readonly HashSet<int> _mergedSources = [];
    private readonly long _cut = (long)Math.Round(options.EffectiveCut * Scale);
    private int _count;
    private int[] _weights = [];
    private long[] _sums = [];
    private int[] _size = [];
    private int[] _next = [];
    private int[] _last = [];
    private int[] _active = [];

    public long PairsScored { get; private set; }

    /// <param name="records">The records, ascending.</param>
    /// <param name="pairs">The known pairs, by place in <paramref name="records"/>.</param>
    /// <param name="entityOf">Where the clusters are written; only entries of these records are touched.</param>
    public void Run(ReadOnlySpan<int> records, ReadOnlySpan<ScoredPair> pairs, int[] entityOf)
    {
        Prepare(records, pairs);
        int active = _count;
        while (_offers.TryDequeue(out MergeOffer offer, out _))
        {
            if (offer.Sum < _cut * offer.Pairs) break;
            if (offer.Pairs != (long)_size[offer.A] * _size[offer.B] || Sum(offer.A, offer.B) == NotLinked) continue;
            active = Remove(offer.B, active);
            Merge(records, offer.A, offer.B, active);
        }

        _offers.Clear();
        for (int i = 0; i < active; i++)
            for (int place = _active[i]; place >= 0; place = _next[place]) entityOf[records[place]] = records[_active[i]];
    }

    private void Prepare(ReadOnlySpan<int> records, ReadOnlySpan<ScoredPair> pairs)
    {
        _count = records.Length;
        if (_size.Length < _count)
        {
            int room = (int)BitOperations.RoundUpToPowerOf2((uint)_count);
            (_size, _next, _last, _active) = (new int[room], new int[room], new int[room], new int[room]);
            (_weights, _sums) = (new int[room * room], new long[room * room]);
        }
        _weights.AsSpan(0, _count * _count).Fill(NotScored);
        _sums.AsSpan(0, _count * _count).Fill(NotLinked);
        for (int i = 0; i < _count; i++) (_size[i], _next[i], _last[i], _active[i]) = (1, -1, i, i);

        foreach (ref readonly ScoredPair pair in pairs)
        {
            int at = (pair.A * _count) + pair.B;
            _weights[at] = Math.Max(_weights[at], Fixed(pair.Weight));
            if (pair.Weight >= options.Threshold && !SameSource(records[pair.A], records[pair.B])) _sums[at] = _weights[at];
        }
        for (int a = 0; a < _count; a++)
            for (int b = a + 1; b < _count; b++)
            {
                ref long sum = ref Sum(a, b);
                if (sum == NotLinked) continue;
                sum = _weights[(a * _count) + b];
                _offers.Enqueue(new MergeOffer(sum, 1, a, b), new MergeOffer(sum, 1, a, b));
            }
    }

    /// <summary>Joins b into a, a before b, and renews the sums and offers of every cluster linked to either.</summary>
    private void Merge(ReadOnlySpan<int> records, int a, int b, int active)
    {
        if (sources.Length > 0) CollectSources(records, a, b);
        for (int i = 0; i < active; i++)
        {
            int c = _active[i];
            if (c == a) continue;
            ref long withA = ref Sum(a, c);
            long withB = Sum(b, c);
            if (withA == NotLinked && withB == NotLinked) continue;
            if (_mergedSources.Count > 0 && SharesSource(records, c))
            {
                withA = NotLinked;
                continue;
            }
            if (withA == NotLinked) withA = SumOfPairs(records, a, c);
            if (withB == NotLinked) withB = SumOfPairs(records, b, c);
            withA += withB;
            MergeOffer offer = new(withA, (long)(_size[a] + _size[b]) * _size[c], Math.Min(a, c), Math.Max(a, c));
            _offers.Enqueue(offer, offer);
        }

        _size[a] += _size[b];
        _size[b] = 0;
        _next[_last[a]] = b;
        _last[a] = _last[b];
    }

    private int Remove(int cluster, int active)
    {
        int at = Array.BinarySearch(_active, 0, active, cluster);
        Array.Copy(_active, at + 1, _active, at, active - at - 1);
        return active - 1;
    }

    private long SumOfPairs(ReadOnlySpan<int> records, int a, int b)
    {
        long sum = 0;
        for (int x = a; x >= 0; x = _next[x])
            for (int y = b; y >= 0; y = _next[y]) sum += Weight(records, Math.Min(x, y), Math.Max(x, y));
        return sum;
    }

    private int Weight(ReadOnlySpan<int> records, int a, int b)
    {
        ref int weight = ref _weights[(a * _count) + b];
        if (weight != NotScored) return weight;
        double bits = scorer.Weight(records[a], records[b]);
        if (double.IsNaN(bits))
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"The scorer gave NaN for the records {records[a]} and {records[b]}."));
        PairsScored++;
        return weight = Fixed(bits);
    }

    private ref long Sum(int a, int b) => ref _sums[a < b ? (a * _count) + b : (b * _count) + a];

    private int Fixed(double weight) => (int)Math.Round(Math.Clamp(weight, -options.Cap, options.Cap) * Scale);

    private bool SameSource(int x, int y) => sources.Length > 0 && sources[x] >= 0 && sources[x] == sources[y];

    private void CollectSources(ReadOnlySpan<int> records, int a, int b)
    {
        _mergedSources.Clear();
        for (int x = a; x >= 0; x = _next[x])
            if (sources[records[x]] >= 0) _mergedSources.Add(sources[records[x]]);
        for (int x = b; x >= 0; x = _next[x])
            if (sources[records[x]] >= 0) _mergedSources.Add(sources[records[x]]);
    }

    private bool SharesSource(ReadOnlySpan<int> records, int cluster)
    {
        for (int x = cluster; x >= 0; x = _next[x])
            if (_mergedSources.Contains(sources[records[x]])) return true;
        return false;
    }
}
