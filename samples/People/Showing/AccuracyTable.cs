using System.Globalization;
using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;

namespace Livelihood.Samples.People.Showing;

/// <summary>Prints how right the linkage is, beside what a join on equal names and birth dates would have found.</summary>
internal static class AccuracyTable
{
    public static void Print(TextWriter output, LinkageResult result, int[] truth, LinkageEvaluation judged)
    {
        PairwiseQuality join = PairwiseEvaluation.OfClusters(truth, EqualRecords(result.Records));
        output.WriteLine("who is the same person         precision  recall      F1");
        Row("equal names and birth date", join.Precision, join.Recall, join.F1);
        Row("Livelihood, links", judged.Links.Precision, judged.Links.Recall, judged.Links.F1);
        Row("Livelihood, entities", judged.Clusters.Precision, judged.Clusters.Recall, judged.Clusters.F1);
        int people = truth.Distinct().Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{result.Records.Count:N0} records of {people:N0} people are {result.Entities:N0} entities; {judged.Exact.Exact:N0} of them hold all records of one person and no other."));

        void Row(string what, double precision, double recall, double f1)
            => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-29}  {precision,9:F4}  {recall,6:F4}  {f1:F4}"));
    }

    /// <summary>The entities of a plain join: records with the same given name, surname and birth date.</summary>
    private static int[] EqualRecords(LinkageRecords records)
    {
        var first = new Dictionary<(string, string, string), int>();
        var entityOf = new int[records.Count];
        for (int record = 0; record < entityOf.Length; record++)
        {
            string? given = records.ValueOf(record, "given name"), surname = records.ValueOf(record, "surname"), born = records.ValueOf(record, "birth date");
            entityOf[record] = record;
            if (given is null || surname is null || born is null) continue;
            if (!first.TryAdd((given, surname, born), record)) entityOf[record] = first[(given, surname, born)];
        }
        return entityOf;
    }
}
