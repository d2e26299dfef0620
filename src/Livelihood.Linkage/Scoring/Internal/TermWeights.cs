using Livelihood.Linkage.Model.Internal;
using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Holds, for each value of a field, the bits that agreement on it adds or takes for being rare or common.</summary>
internal sealed class TermWeights
{
    private const double Unseen = 0.5;

    private readonly double[] _bits;
    private readonly bool[] _applies;

    /// <param name="comparison">The trained comparison.</param>
    /// <param name="records">The records.</param>
    /// <param name="partners">The mean number of records that match a record.</param>
    /// <param name="extensions">The supplied tables.</param>
    public TermWeights(Comparison comparison, LinkageRecords records, double partners, LinkageExtensions extensions)
    {
        TermFrequency options = comparison.TermFrequency!;
        string on = options.On ?? comparison.Field;
        EncodedField field = Array.Find(records.Fields, f => f.Name == on)!;
        Field = field.Index;
        ComparisonLevel[] equal = [.. comparison.Levels.Where(l => ImpliedEquality.Holds(l.Test, comparison.Field, on))];
        _applies = [.. comparison.Levels.Select(l => equal.Contains(l) || (options.Fuzzy && IsSimilarity(l.Test, comparison.Field, on)))];
        double u = equal.Sum(l => l.U!.Value), m = equal.Sum(l => l.M!.Value);
        _bits = options.Table is { } table
            ? FromTable(field, extensions.FrequencyTables[table], u, options)
            : FromRecords(records, field, u, options.WithoutMatches ? partners * m : 0, options);
    }

    public int Field { get; }

    public bool AppliesTo(int level) => _applies[level];

    /// <summary>The adjustment for two values: that of the more common one.</summary>
    public double Of(int a, int b) => Math.Min(_bits[a], _bits[b]);

    private static bool IsSimilarity(LevelTest test, string own, string field)
        => test is LevelTest.JaroWinkler or LevelTest.Jaro or LevelTest.Levenshtein or LevelTest.DamerauLevenshtein or LevelTest.Dice
                or LevelTest.Jaccard or LevelTest.TokenSet or LevelTest.Prefix or LevelTest.StartsWith or LevelTest.Comparator
            && (ComparisonCheck.OnOf(test) ?? own) == field;

    private static double[] FromRecords(LinkageRecords records, EncodedField field, double u, double sameValue, TermFrequency options)
    {
        var counts = new int[field.Values.Count];
        int present = 0;
        for (int record = 0; record < records.Count; record++)
        {
            int code = records.Cells.Row(record)[field.Index];
            if (code < 0) continue;
            counts[code]++;
            present++;
        }
        // Of the records that have a record's value, these are expected to be the same person: they say nothing about how common the value is.
        return Array.ConvertAll(counts, count => Bits(u, (options.WithoutMatches ? Math.Max(count - 1 - sameValue, Unseen) : count) / present, options));
    }

    private static double[] FromTable(EncodedField field, IReadOnlyDictionary<string, double> table, double u, TermFrequency options)
        => [.. Enumerable.Range(0, field.Values.Count).Select(code => Bits(u, table.GetValueOrDefault(field.Values[code]), options))];

    private static double Bits(double u, double share, TermFrequency options)
    {
        double frequency = Math.Max(share, options.Floor);
        // A value that the population table does not know is neither rare nor common: no adjustment.
        return frequency > 0 ? options.Damping * Math.Log2(u / frequency) : 0;
    }
}
