using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Holds, for each value of a comparison's field, the bits that agreement on it adds or takes for being rare or common.</summary>
internal sealed class TermWeights
{
    private readonly double[] bits;
    private readonly bool[] applies;

    public TermWeights(Comparison comparison, LinkageRecords records, LinkageExtensions extensions)
    {
        TermFrequency options = comparison.TermFrequency!;
        EncodedField field = Array.Find(records.Fields, f => f.Name == comparison.Field)!;
        Field = field.Index;
        applies = [.. comparison.Levels.Select(l => Applies(l.Test, comparison.Field, options.Fuzzy))];
        double u = comparison.Levels.First(l => IsOwnExact(l.Test, comparison.Field)).U!.Value;
        bits = options.Table is { } table
            ? FromTable(field, extensions.FrequencyTables[table], u, options)
            : FromRecords(records, field, u, options);
    }

    public int Field { get; }

    public bool AppliesTo(int level) => applies[level];

    /// <summary>The adjustment for two values: that of the more common one.</summary>
    public double Of(int a, int b) => Math.Min(bits[a], bits[b]);

    public static bool IsOwnExact(LevelTest test, string own) => test is LevelTest.Exact exact && (exact.On ?? own) == own;

    private static bool Applies(LevelTest test, string own, bool fuzzy)
        => IsOwnExact(test, own) || (fuzzy && test is LevelTest.JaroWinkler { On: null } or LevelTest.Jaro { On: null }
            or LevelTest.Levenshtein { On: null } or LevelTest.DamerauLevenshtein { On: null } or LevelTest.Dice { On: null }
            or LevelTest.Jaccard { On: null } or LevelTest.TokenSet { On: null } or LevelTest.Prefix { On: null }
            or LevelTest.StartsWith { On: null } or LevelTest.Comparator { On: null });

    private static double[] FromRecords(LinkageRecords records, EncodedField field, double u, TermFrequency options)
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
        return Array.ConvertAll(counts, count => Bits(u, (double)count / present, options));
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
