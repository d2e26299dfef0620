namespace Livelihood.Core.Tables.Internal;

/// <summary>Joins the dictionaries of text columns, keeping the order of first occurrence.</summary>
internal static class TextMerge
{
    /// <summary>Writes the codes of all parts, end to end, and gives the dictionary they are in.</summary>
    public static TextDictionary Join(IReadOnlyList<TextColumn> parts, Span<int> codes)
    {
        if (parts.Count == 0) return new TextDictionary(new TextStore());

        TextDictionary first = parts[0].Dictionary;
        TextStore? store = null;
        foreach (TextColumn part in parts)
        {
            if (part.Dictionary == first) part.Codes.CopyTo(codes);
            else
            {
                store ??= first.Store.Copy();
                Recode(part.Codes, codes, Places(part.Dictionary.Store, store));
            }
            codes = codes[part.Count..];
        }
        return store is null ? first : new TextDictionary(store);
    }

    /// <summary>Writes the codes of a column in a dictionary of exactly its texts, and gives that dictionary.</summary>
    public static TextDictionary Compact(TextColumn column, Span<int> codes)
    {
        int[] recode = new int[column.Dictionary.Count];
        recode.AsSpan().Fill(-1);
        TextStore store = new();
        bool isCompact = true;
        ReadOnlySpan<int> from = column.Codes;
        for (int row = 0; row < from.Length; row++)
        {
            int code = from[row];
            if (code >= 0 && recode[code] < 0)
            {
                recode[code] = store.GetOrAdd(column.Dictionary.Store[code]);
                isCompact &= recode[code] == code;
            }
            codes[row] = code < 0 ? code : recode[code];
        }
        return isCompact && store.Count == recode.Length ? column.Dictionary : new TextDictionary(store);
    }

    private static int[] Places(TextStore from, TextStore into)
    {
        int[] places = new int[from.Count];
        for (int code = 0; code < places.Length; code++) places[code] = into.GetOrAdd(from[code]);
        return places;
    }

    private static void Recode(ReadOnlySpan<int> from, Span<int> into, int[] places)
    {
        for (int row = 0; row < from.Length; row++)
            into[row] = from[row] < 0 ? TextColumn.MissingCode : places[from[row]];
    }
}
