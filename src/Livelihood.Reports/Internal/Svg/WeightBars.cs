namespace Livelihood.Reports.Internal.Svg;

/// <summary>Draws bars on a common axis of bits, each below its label: readable on a phone and beside others on a desk.</summary>
internal static class WeightBars
{
    private const double Width = 400;
    private const double Margin = 4;
    private const double RowHeight = 47;
    private const double Foot = 18;
    private const double BarHeight = 9;

    /// <summary>Draws the bars.</summary>
    /// <param name="title">What the picture shows, for those who do not see it.</param>
    /// <param name="rows">The bars, top to bottom.</param>
    /// <param name="low">The lowest weight on the axis.</param>
    /// <param name="high">The highest weight on the axis.</param>
    /// <param name="limit">A weight to mark with its label, or null.</param>
    /// <param name="style">The style of a picture that stands by itself as a file; null inside a page, which has it.</param>
    public static Html Draw(string title, IReadOnlyList<BarRow> rows, double low, double high, double? limit = null, string? style = null)
    {
        double height = (rows.Count * RowHeight) + Foot;
        var svg = new Html();
        if (style is not null) svg.Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\">");
        else svg.Add($"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\">");
        svg.Add($"<title>{title}</title>");
        if (style is not null) svg.AddTrusted($"<style>\n{style}</style>\n");
        double X(double weight) => Margin + ((Math.Clamp(weight, low, high) - low) / (high - low) * (Width - (2 * Margin)));
        // Lines first, so that bars and words lie above them.
        double foot = height - Foot;
        Line(svg, "axis", X(0), foot);
        Note(svg, X(0), height - 5, "0 bits", "quiet");
        if (limit is { } mark && mark > low && mark < high)
        {
            Line(svg, "limit", X(mark), foot);
            if (Math.Abs(X(mark) - X(0)) > 90) Note(svg, X(mark), height - 5, "threshold", "limit");
        }
        for (int i = 0; i < rows.Count; i++) Row(svg, rows[i], i * RowHeight, X);
        svg.Add($"</svg>");
        return svg;
    }

    private static void Row(Html svg, BarRow row, double top, Func<double, double> x)
    {
        double amountWidth = 7 * row.Amount.Length;
        svg.Add($"<text x=\"{Figures.At(Margin)}\" y=\"{Figures.At(top + 13)}\" class=\"{(row.IsTotal ? "strong" : "plain")}\">{SvgText.Fit(row.Label, Width - amountWidth - 16, 12)}</text>");
        svg.Add($"<text x=\"{Figures.At(Width - Margin)}\" y=\"{Figures.At(top + 13)}\" class=\"strong end\">{row.Amount}</text>");
        double from = x(Math.Min(row.From, row.To)), to = x(Math.Max(row.From, row.To));
        string side = row.IsTotal ? "total" : row.To == row.From ? "rest" : row.To > row.From ? "for" : "against";
        svg.Add($"<rect x=\"{Figures.At(from)}\" y=\"{Figures.At(top + 18)}\" width=\"{Figures.At(Math.Max(1, to - from))}\" height=\"{BarHeight}\" class=\"{side}\"/>");
        if (row.Detail.Length > 0)
            svg.Add($"<text x=\"{Figures.At(Margin)}\" y=\"{Figures.At(top + 38)}\" class=\"quiet\">{SvgText.Fit(row.Detail, Width - (2 * Margin), 11)}</text>");
    }

    private static void Line(Html svg, string name, double x, double bottom)
        => svg.Add($"<line x1=\"{Figures.At(x)}\" y1=\"0\" x2=\"{Figures.At(x)}\" y2=\"{Figures.At(bottom)}\" class=\"{name}\"/>");

    private static void Note(Html svg, double x, double y, string text, string name)
    {
        string anchor = x < 40 ? "start" : x > Width - 40 ? "end" : "middle";
        svg.Add($"<text x=\"{Figures.At(x)}\" y=\"{Figures.At(y)}\" class=\"quiet {name} {anchor}\">{text}</text>");
    }
}
