using Livelihood.Cli.Csv;
using Livelihood.Linkage;

namespace Livelihood.Cli.Linking;

/// <summary>Writes the pairs and the entities of a linkage as CSV, in the order of record numbers.</summary>
internal static class ResultTables
{
    /// <summary>Decimals of a match weight in bits.</summary>
    private const int WeightDecimals = 6;

    /// <summary>Decimals of a probability.</summary>
    private const int ProbabilityDecimals = 10;

    private static readonly byte[][] Decisions = [.. Enum.GetValues<PairDecision>().Select(Word)];

    /// <summary>One row per kept pair: source and identifier of both records, weight, probability, decision.</summary>
    public static FileAccount Pairs(string folder, LinkageResult result, RecordNames names, int threads, CancellationToken cancellation)
    {
        LinkedPair[] pairs = result.Pairs as LinkedPair[] ?? [.. result.Pairs];
        return Write(folder, "pairs.csv", "source_a,id_a,source_b,id_b,weight,probability,decision", pairs.Length, threads, cancellation, (row, at) =>
        {
            LinkedPair pair = pairs[at];
            names.Write(row, pair.A);
            names.Write(row, pair.B);
            row.Cell(pair.Weight, WeightDecimals);
            row.Cell(pair.Probability, ProbabilityDecimals);
            row.Encoded(Decisions[(int)pair.Decision]);
            row.EndRow();
        });
    }

    /// <summary>One row per record: its source, its identifier, its entity.</summary>
    public static FileAccount Entities(string folder, LinkageResult result, RecordNames names, int threads, CancellationToken cancellation)
    {
        int[] entityOf = result.EntityOf as int[] ?? [.. result.EntityOf];
        return Write(folder, "entities.csv", "source,id,entity", entityOf.Length, threads, cancellation, (row, record) =>
        {
            names.Write(row, record);
            names.WriteEntity(row, entityOf[record]);
            row.EndRow();
        });
    }

    private static FileAccount Write(
        string folder, string name, string header, int rows, int threads, CancellationToken cancellation, Action<CsvBuffer, int> format)
    {
        (long bytes, byte[] digest) = CsvRowFile.Write(Path.Combine(folder, name), header, rows, threads, format, cancellation);
        return new FileAccount(name, bytes, Convert.ToHexStringLower(digest));
    }

    private static byte[] Word(PairDecision decision) => decision switch
    {
        PairDecision.Link => "link"u8.ToArray(),
        PairDecision.Review => "review"u8.ToArray(),
        PairDecision.Outranked => "outranked"u8.ToArray(),
        _ => "not linked"u8.ToArray(),
    };
}
