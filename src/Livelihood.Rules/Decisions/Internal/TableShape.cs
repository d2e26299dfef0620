using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Checks what a table's form must have before anybody looks into its texts: counts, ids, names.</summary>
internal static class TableShape
{
    /// <summary>How many rows a table may have: the index of a larger one would take too much memory.</summary>
    public const int MostRows = 10_000;

    public static bool Check(DecisionTable table, ProblemList problems, string path)
    {
        int before = problems.Reported;
        if (table.Inputs.Count == 0) problems.Add(path, "The table has no inputs.");
        if (table.Outputs.Count == 0) problems.Add(path, "The table has no outputs.");
        if (table.Rows.Count == 0) problems.Add(path, "The table has no rows.");
        if (table.Rows.Count > MostRows) problems.Add(path + ".rows", "The table has too many rows.", Number(table.Rows.Count), $"at most {Number(MostRows)}");
        CheckOutputNames(table, problems, path);
        CheckRows(table, problems, path);
        CheckClaims(table, problems, path);
        return problems.Reported == before;
    }

    private static void CheckOutputNames(DecisionTable table, ProblemList problems, string path)
    {
        if (table.Outputs.Count < 2) return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < table.Outputs.Count; i++)
        {
            string place = At(path, "outputs", i);
            if (table.Outputs[i].Name is not { } name) problems.Add(place, "The output has no name, which a table of several outputs needs.");
            else if (!names.Add(name)) problems.Add(place, $"Two outputs are named \"{name}\".");
        }
    }

    private static void CheckRows(DecisionTable table, ProblemList problems, string path)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            DecisionRow row = table.Rows[i];
            string place = At(path, "rows", i);
            CheckCount(problems, place + ".when", "cells", row.Cells.Count, table.Inputs.Count, "one per input");
            CheckCount(problems, place + ".then", "outputs", row.Outputs.Count, table.Outputs.Count, "one per output");
            if (row.Annotations.Count > 0)
                CheckCount(problems, place + ".annotations", "annotations", row.Annotations.Count, table.AnnotationNames.Count, "one per name of an annotation, or none");
            if (row.Id is { } id && !ids.TryAdd(id, i))
                problems.Add(place + ".id", $"The id \"{id}\" is that of row {Number(ids[id] + 1)} already.");
        }
    }

    private static void CheckCount(ProblemList problems, string path, string what, int found, int expected, string why)
    {
        if (found != expected) problems.Add(path, $"The row has the wrong number of {what}.", Number(found), $"{Number(expected)}, {why}");
    }

    private static void CheckClaims(DecisionTable table, ProblemList problems, string path)
    {
        for (int i = 0; i < table.Monotone.Count; i++)
        {
            MonotoneClaim claim = table.Monotone[i];
            string place = At(path, "monotone", i);
            if (table.Inputs.All(input => input.Expression != claim.Input))
                problems.Add(place + ".input", "The table has no such input.", $"\"{claim.Input}\"", didYouMean: Spelling.Nearest(claim.Input, table.Inputs.Select(input => input.Expression)));
            if (claim.Output is { } output ? table.Outputs.All(o => NameOf(table, o) != output) : table.Outputs.Count > 1)
                problems.Add(place + ".output", claim.Output is null ? "The claim does not say which output it is about." : "The table has no such output.",
                    claim.Output is null ? null : $"\"{claim.Output}\"",
                    didYouMean: claim.Output is null ? null : Spelling.Nearest(claim.Output, table.Outputs.Select(o => NameOf(table, o))));
        }
    }

    public static string NameOf(DecisionTable table, DecisionOutput output) => output.Name ?? table.Name;

    public static string At(string path, string key, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}.{key}[{index}]");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
