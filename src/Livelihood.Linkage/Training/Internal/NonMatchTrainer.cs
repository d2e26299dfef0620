using Livelihood.Linkage.Comparing.Internal;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Learns u: how often pairs taken at random are at each level.</summary>
internal sealed class NonMatchTrainer(LinkageModel model, LinkageRecords records, LinkageOptions options)
{
    private const int PairsPerTask = 1 << 12;
    private const int TasksPerBatch = 32;
    private const double RareEnough = 1e-4;
    private const double BitsPerNat = 1.4426950408889634;

    private readonly double[]?[] _shares = new double[]?[model.Comparisons.Count];
    private readonly double[]?[] _counted = new double[]?[model.Comparisons.Count];

    /// <summary>The pairs looked at.</summary>
    public long Pairs { get; private set; }

    /// <summary>Whether every pair there is was looked at.</summary>
    public bool All { get; private set; }

    /// <summary>For each comparison the u of each level (0 for the null level); null where no pair had both values.</summary>
    public double[]?[] Learn(CancellationToken cancellation)
    {
        var random = new RandomPairs(records, model.Link, model.Training.Seed);
        if (!random.Any) return _shares;
        All = random.Total <= model.Training.RandomPairs;
        if (!All)
            Work.Each(options.Threads, _counted.Length, cancellation, c => _counted[c] = ExactAgreement.Shares(records, model.Comparisons[c], model.Link));
        long[][] counts = All ? CountAll(random, cancellation) : CountSome(random, cancellation);
        for (int c = 0; c < _shares.Length; c++) _shares[c] = Shares(model.Comparisons[c], counts[c], _counted[c]);
        return _shares;
    }

    /// <summary>For each level of a comparison the smallest share that can be told from 0: one pair of those counted or drawn.</summary>
    public double[] Least(int comparison)
    {
        double total = Math.Max(1, ExactAgreement.PairsPresent(records, model.Comparisons[comparison], model.Link));
        return [.. Enumerable.Range(0, model.Comparisons[comparison].Levels.Count)
            .Select(level => 1 / (All || (_counted[comparison] is { } known && !double.IsNaN(known[level])) ? total : Math.Max(1, Pairs)))];
    }

    private LevelCounter Start()
    {
        // A comparison whose levels are all known by counting needs no pairs.
        int[] open = [.. Enumerable.Range(0, _counted.Length).Where(c => _counted[c] is null || !IsCounted(c))];
        return new LevelCounter(new PairComparer(model.Comparisons, records, options.Extensions), model.Comparisons, open);
    }

    private bool IsCounted(int c)
        => Enumerable.Range(0, _counted[c]!.Length).All(level => model.Comparisons[c].Levels[level].IsMissing || !double.IsNaN(_counted[c]![level]));

    private long[][] CountAll(RandomPairs random, CancellationToken cancellation)
    {
        (int A, int From, int To)[] rows = [.. random.Rows()];
        Pairs = (long)random.Total;
        List<LevelCounter> counters = Work.Each(options.Threads, rows.Length, cancellation, Start, (task, counter) =>
        {
            (int a, int from, int to) = rows[task];
            var pairs = new (int, int)[to - from];
            for (int b = from; b < to; b++) pairs[b - from] = (a, b);
            counter.Add(pairs);
        });
        return LevelCounter.Sum(counters, model.Comparisons);
    }

    private long[][] CountSome(RandomPairs random, CancellationToken cancellation)
    {
        // The first counter is made before the threads start, so that packing a column's texts has all processors to itself.
        List<LevelCounter> counters = [Start()];
        for (int batch = 0; ; batch++)
        {
            long start = Pairs;
            long end = Math.Min(model.Training.RandomPairs, start + ((long)PairsPerTask * TasksPerBatch));
            int tasks = (int)((end - start + PairsPerTask - 1) / PairsPerTask);
            var idle = new System.Collections.Concurrent.ConcurrentBag<LevelCounter>(counters);
            List<LevelCounter> used = Work.Each(options.Threads, tasks, cancellation, () => idle.TryTake(out LevelCounter? kept) ? kept : Start(), (task, counter) =>
            {
                long from = start + ((long)task * PairsPerTask), to = Math.Min(end, from + PairsPerTask);
                var pairs = new (int, int)[to - from];
                for (long n = from; n < to; n++) pairs[n - from] = random.Draw(n);
                counter.Add(pairs);
            });
            counters = [.. used, .. idle];
            Pairs = end;
            options.Progress?.Report(new LinkageProgress("learning u from random pairs", Pairs, model.Training.RandomPairs));
            long[][] counts = LevelCounter.Sum(counters, model.Comparisons);
            if (Pairs >= model.Training.RandomPairs || Precise(counts)) return counts;
        }
    }

    /// <summary>Whether each level's weight is known to the wanted precision, or the level is so rare that its weight is large anyway.</summary>
    private bool Precise(long[][] counts)
    {
        for (int c = 0; c < counts.Length; c++)
        {
            for (int level = 0; level < counts[c].Length; level++)
            {
                if (model.Comparisons[c].Levels[level].IsMissing || !double.IsNaN(_counted[c]![level])) continue;
                double seen = counts[c][level];
                bool rare = seen + (3 * Math.Sqrt(seen + 1)) < RareEnough * Pairs;
                if (!rare && BitsPerNat / Math.Sqrt(Math.Max(1, seen)) > model.Training.Precision) return false;
            }
        }
        return true;
    }

    /// <summary>The u of each level: counted where counting tells, and what is left shared as the drawn pairs were.</summary>
    private static double[]? Shares(Comparison comparison, long[] counts, double[]? counted)
    {
        long drawn = 0;
        double left = 1;
        bool isOpen = false;
        for (int level = 0; level < counts.Length; level++)
        {
            if (comparison.Levels[level].IsMissing) continue;
            bool known = counted is not null && !double.IsNaN(counted[level]);
            isOpen |= !known;
            if (known) left -= counted![level];
            else drawn += counts[level];
        }
        if (isOpen && drawn == 0) return null;
        var shares = new double[counts.Length];
        for (int level = 0; level < counts.Length; level++)
        {
            if (comparison.Levels[level].IsMissing) continue;
            // A level never seen is taken as seen half a time.
            double seen = Math.Max(0.5, counts[level]);
            shares[level] = counted is not null && !double.IsNaN(counted[level]) ? counted[level] : left * seen / Math.Max(1, drawn);
        }
        return shares;
    }
}
