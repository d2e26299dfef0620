using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Checks the cells of each input together: allowed values are constant, ends comparable, and no cell is impossible.</summary>
internal static class CellCheck
{
    public static void Check(TypedNode[] inputs, CheckedCell?[] allowed, CheckedCell[][] cells, ProblemList problems, string path)
    {
        for (int i = 0; i < inputs.Length; i++)
        {
            string place = TableShape.At(path, "inputs", i);
            if (allowed[i] is { } values && (!KeySpace.IsConstant(values) || values.MatchesMissing))
            {
                problems.Add(place + ".values", "The allowed values of an input are not constants.", expected: "constants and ranges between constants; a value can always be missing");
                continue;
            }

            CheckedCell[] constant = [.. cells.Select(row => row[i]).Where(KeySpace.IsConstant)];
            if (KeySpace.Of(inputs[i].Type, allowed[i] is { } a ? [a, .. constant] : constant) is not { } space)
            {
                problems.Add(place, "The cells of the input have ends with too many digits to compare a quotient with exactly.", expected: "at most 18 digits, decimals included");
                continue;
            }

            KeyRange[] possible = allowed[i] is { } cell ? space.Ranges(cell) : [space.Domain];
            if (!Meet(possible, [space.Domain])) problems.Add(place + ".values", "No value is allowed.");
            for (int r = 0; r < cells.Length; r++)
                if (KeySpace.IsConstant(cells[r][i]) && !cells[r][i].MatchesMissing && !Meet(space.Ranges(cells[r][i]), possible))
                    problems.Add(TableShape.At(TableShape.At(path, "rows", r), "when", i), allowed[i] is null ? "The cell can never hold." : "The cell holds for none of the input's allowed values.");
        }
    }

    private static bool Meet(KeyRange[] some, KeyRange[] others)
        => some.Any(a => others.Any(b => a.First <= b.Last && b.First <= a.Last));
}
