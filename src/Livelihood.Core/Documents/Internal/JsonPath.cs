using System.Globalization;
using System.Text;

namespace Livelihood.Core.Documents.Internal;

/// <summary>Writes the steps of a JSON path, readable for plain names and unambiguous for all others.</summary>
internal static class JsonPath
{
    private const int LongestKey = 120;

    public static string Key(string parent, string key)
    {
        var path = new StringBuilder(parent);
        AppendKey(path, key);
        return path.ToString();
    }

    public static string Index(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    public static void AppendKey(StringBuilder path, string key)
    {
        if (IsPlain(key))
        {
            path.Append('.').Append(key);
            return;
        }
        path.Append("['");
        int kept = 0;
        foreach (char c in key)
        {
            if (kept++ == LongestKey)
            {
                path.Append('…');
                break;
            }
            if (c is '\'' or '\\') path.Append('\\').Append(c);
            else if (char.IsControl(c)) path.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else path.Append(c);
        }
        path.Append("']");
    }

    private static bool IsPlain(string key)
    {
        if (key.Length is 0 or > LongestKey || char.IsAsciiDigit(key[0])) return false;
        foreach (char c in key)
            if (!(char.IsLetterOrDigit(c) || c is '_' or '$')) return false;
        return true;
    }
}
