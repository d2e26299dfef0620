using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Livelihood.Reports.Internal;

/// <summary>Builds HTML or SVG text: what stands in a literal is markup, what is put into it is data and always encoded.</summary>
/// <remarks><c>html.Add($"&lt;td&gt;{value}&lt;/td&gt;")</c> therefore cannot let a value become markup, whatever it holds.</remarks>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds markup with values in it.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] ref Handler markup) => _text.Append('\n');

    /// <summary>Adds markup that the report itself has made.</summary>
    public void Add(Html markup) => _text.Append(markup._text);

    /// <summary>Adds a constant text that is trusted, such as the style sheet.</summary>
    public void AddTrusted(string markup) => _text.Append(markup);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Encodes the holes of an interpolated string on their way in.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Handler
    {
        private readonly StringBuilder text;

        public Handler(int literalLength, int formattedCount, Html html)
        {
            text = html._text;
            text.EnsureCapacity(text.Length + literalLength + (8 * formattedCount));
        }

        public void AppendLiteral(string markup) => text.Append(markup);

        public void AppendFormatted(string? value) => SafeText.Append(text, value);

        public void AppendFormatted(Html markup) => text.Append(markup._text);

        public void AppendFormatted<T>(T value, string? format = null)
            where T : IFormattable
            => SafeText.Append(text, value.ToString(format, CultureInfo.InvariantCulture));
    }
}
