using System.Globalization;
using System.Text;
using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Writes proofs for people.</summary>
internal static class ProofText
{
    private const int MostRegions = 5;

    public static string RowName(DecisionTable table, int row) => table.Rows[row].Id ?? "row " + Number(row + 1);

    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static IReadOnlyList<string> Lines(ProofReport report)
    {
        var lines = new List<string>();
        string verdict = (report.Defects.Count, report.NotProved.Count) switch
        {
            (0, 0) => "proved: no defect",
            (0, _) => "no defect found, but not everything was proved",
            (1, _) => "1 defect",
            (var count, _) => Number(count) + " defects",
        };
        lines.Add($"{report.Table}: {verdict}");
        lines.AddRange(report.Defects.Select(d => "  " + Line(d)));
        lines.AddRange(report.Hints.Select(d => "  hint: " + Line(d)));
        lines.AddRange(report.NotProved.Select(text => "  not proved: " + text));
        lines.AddRange(report.Notes.Select(text => "  note: " + text));
        return lines;
    }

    public static string Line(Defect defect)
    {
        var line = new StringBuilder(Word(defect.Kind));
        if (defect.Rows.Count > 0) line.Append(' ').AppendJoin(", ", defect.Rows);
        if (defect.Output is not null) line.Append(" (").Append(defect.Output).Append(')');
        line.Append(": ").Append(defect.Message);
        if (defect.Example.Count > 0) line.Append(" Example: ").AppendJoin(", ", defect.Example).Append(defect.ComparedWith.Count > 0 ? "; against: " : "").AppendJoin(", ", defect.ComparedWith).Append('.');
        if (defect.Extent is not null) line.Append(" All of: ").Append(defect.Extent).Append('.');
        if (defect.OnlyIfTogether) line.Append(" Possible only if the inputs can take these values together.");
        if (defect.Regions.Count > 0) line.Append(' ').Append(Regions(defect));
        return line.ToString();
    }

    private static string Regions(Defect defect)
    {
        if (defect.Everywhere) return defect.Regions.Count == 1 ? $"In region {defect.Regions[0]}." : $"In all {Number(defect.Regions.Count)} regions; the example is of {defect.Regions[0]}.";
        string named = string.Join(", ", defect.Regions.Take(MostRegions));
        if (defect.Regions.Count == 1) return $"Only in region {named}.";
        return defect.Regions.Count <= MostRegions
            ? $"Only in the regions {named}; the example is of the first."
            : $"Only in {Number(defect.Regions.Count)} regions: {named}, …; the example is of the first.";
    }

    private static string Word(DefectKind kind) => kind switch
    {
        DefectKind.Gap => "gap",
        DefectKind.Overlap => "overlap",
        DefectKind.CellNeverHolds => "never applies",
        DefectKind.MaskedRow => "masked",
        DefectKind.UnreachableOutput => "unreachable",
        _ => "not monotone",
    };
}
