using System.Globalization;
using System.Text;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Writes a text as a literal of an expression.</summary>
internal static class TextLiteral
{
    public static string Write(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    if (char.IsControl(c)) literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    else literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }
}
