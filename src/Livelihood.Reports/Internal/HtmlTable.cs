namespace Livelihood.Reports.Internal;

/// <summary>Builds a table that scrolls sideways where the page is narrow.</summary>
internal sealed class HtmlTable
{
    private readonly Html _html = new();
    private readonly bool[] _numeric;

    /// <summary>Begins a table.</summary>
    /// <param name="columns">The headings; one that begins with <c>#</c> is of a column of numbers.</param>
    public HtmlTable(params ReadOnlySpan<string> columns)
    {
        _numeric = new bool[columns.Length];
        _html.Add($"<div class=\"scroll\"><table><thead><tr>");
        for (int i = 0; i < columns.Length; i++)
        {
            _numeric[i] = columns[i].StartsWith('#');
            if (_numeric[i]) _html.Add($"<th scope=\"col\" class=\"n\">{columns[i][1..]}</th>");
            else _html.Add($"<th scope=\"col\">{columns[i]}</th>");
        }
        _html.Add($"</tr></thead><tbody>");
    }

    public void Row(params ReadOnlySpan<string?> cells)
    {
        _html.Add($"<tr>");
        for (int i = 0; i < cells.Length; i++)
        {
            if (_numeric[i]) _html.Add($"<td class=\"n\">{cells[i]}</td>");
            else _html.Add($"<td><bdi>{cells[i]}</bdi></td>");
        }
        _html.Add($"</tr>");
    }

    public Html End()
    {
        _html.Add($"</tbody></table></div>");
        return _html;
    }
}
