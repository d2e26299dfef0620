using System.Globalization;
using System.Text;

namespace Livelihood.Core.Documents;

/// <summary>States one fault of a document: where it is, what is wrong, what was found and what was expected.</summary>
/// <remarks>Equality compares every part, so the same fault reported twice is one fault.</remarks>
public sealed record Problem
{
    /// <summary>The JSON path of the faulty place, such as <c>$.compare[2].levels[1]</c>; <c>$</c> is the whole document.</summary>
    public required string Path { get; init; }

    /// <summary>One clear sentence that says what is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>What stands in the document, shortened where it is long; null where that adds nothing.</summary>
    public string? Found { get; init; }

    /// <summary>What may stand there instead; null where the message says it all.</summary>
    public string? Expected { get; init; }

    /// <summary>The nearest name that would have been accepted; null where nothing is near.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The name of the file or other source of the document; null where it was not given.</summary>
    public string? Source { get; init; }

    /// <summary>The line, counted from 1; null where the fault lies in the meaning and not in the text.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, counted from 1 in UTF-16 units as editors do; null together with <see cref="Line"/>.</summary>
    public int? Column { get; init; }

    /// <summary>Writes the problem as one readable line.</summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        if (Source is not null || Line is not null)
        {
            line.Append(Source);
            if (Line is not null) line.Append(CultureInfo.InvariantCulture, $"({Line},{Column})");
            line.Append(": ");
        }
        line.Append(Path).Append(": ").Append(Message);
        if (Found is not null && Expected is not null) line.Append(" Found ").Append(Found).Append(", expected ").Append(Expected).Append('.');
        else if (Found is not null) line.Append(" Found ").Append(Found).Append('.');
        else if (Expected is not null) line.Append(" Expected ").Append(Expected).Append('.');
        if (DidYouMean is not null) line.Append(" Did you mean \"").Append(DidYouMean).Append("\"?");
        return line.ToString();
    }
}
