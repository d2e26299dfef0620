namespace Livelihood.Reports.Internal;

/// <summary>Builds a table that scrolls sideways where the page is narrow.</summary>
internal sealed class HtmlTable
{
    private readonly Html html = new();
    private readonly bool[] numeric;

    /// <summary>Begins a table.</summary>
    /// <param name="columns">The headings; one that begins with <c>#</c> is of a column of numbers.</param>
    public HtmlTable(params ReadOnlySpan<string> columns)
    {
        numeric = new bool[columns.Length];
        html.Add($"<div class=\"scroll\"><table><thead><tr>");
        for (int i = 0; i < columns.Length; i++)
        {
            numeric[i] = columns[i].StartsWith('#');
            if (numeric[i]) html.Add($"<th scope=\"col\" class=\"n\">{columns[i][1..]}</th>");
            else html.Add($"<th scope=\"col\">{columns[i]}</th>");
        }
        html.Add($"</tr></thead><tbody>");
    }

    public void Row(params ReadOnlySpan<string?> cells)
    {
        html.Add($"<tr>");
        for (int i = 0; i < cells.Length; i++)
        {
            if (numeric[i]) html.Add($"<td class=\"n\">{cells[i]}</td>");
            else html.Add($"<td><bdi>{cells[i]}</bdi></td>");
        }
        html.Add($"</tr>");
    }

    public Html End()
    {
        html.Add($"</tbody></table></div>");
        return html;
    }
}
