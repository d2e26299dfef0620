using System.Globalization;
using System.Text;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Writes places of documents that are built in code, as a document that is read would show them.</summary>
internal static class JsonPlaces
{
    public static string Key(string parent, string key)
    {
        if (key.Length is > 0 and <= 120 && !char.IsAsciiDigit(key[0]) && key.All(c => char.IsLetterOrDigit(c) || c is '_' or '$')) return parent + "." + key;
        var path = new StringBuilder(parent).Append("['");
        foreach (char c in key.Length <= 120 ? key : key[..120] + "…")
        {
            if (c is '\'' or '\\') path.Append('\\');
            path.Append(c);
        }

        return path.Append("']").ToString();
    }

    public static string Index(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");
}
