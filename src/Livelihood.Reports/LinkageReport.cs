namespace Livelihood.Reports;

/// <summary>Writes what a linkage came to as one self-contained HTML page for people to read.</summary>
public static class LinkageReport
{
    /// <summary>Writes the page.</summary>
    /// <param name="input">What to show.</param>
    /// <param name="output">Where to; UTF-8, not closed.</param>
    public static void Write(LinkageReportInput input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<!doctype html>"u8);
    }
}
