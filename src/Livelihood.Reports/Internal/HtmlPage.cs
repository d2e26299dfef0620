using System.Reflection;

namespace Livelihood.Reports.Internal;

/// <summary>Wraps sections into one self-contained page: style inside, no script, nothing fetched.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(() => Load("report.css"));

    public static Html Make(string title, IReadOnlyList<PageSection> sections)
    {
        var html = new Html();
        html.Add($"<!DOCTYPE html>");
        html.Add($"<html lang=\"en\">");
        html.Add($"<head>");
        html.Add($"<meta charset=\"utf-8\">");
        html.Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        html.Add($"<meta name=\"color-scheme\" content=\"light dark\">");
        html.Add($"<title>{title}</title>");
        html.AddTrusted($"<style>\n{Style.Value}</style>\n");
        html.Add($"</head>");
        html.Add($"<body>");
        html.Add($"<main>");
        html.Add($"<h1>{title}</h1>");
        html.Add($"<nav>");
        foreach (PageSection section in sections) html.Add($"<a href=\"#{section.Id}\">{section.Title}</a>");
        html.Add($"</nav>");
        foreach (PageSection section in sections)
        {
            html.Add($"<section id=\"{section.Id}\">");
            html.Add($"<h2>{section.Title}</h2>");
            html.Add(section.Body);
            html.Add($"</section>");
        }
        html.Add($"</main>");
        html.Add($"</body>");
        html.Add($"</html>");
        return html;
    }

    /// <summary>Reads a text that is embedded in this assembly.</summary>
    public static string Load(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
