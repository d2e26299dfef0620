using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>What each code of a column of texts or categories stands for in an evaluation. Entry 0 is a missing cell, entry c + 1 is code c.</summary>
internal sealed class CodeMap
{
    private CodeMap(int codes)
    {
        Values = new long[codes + 1];
        Whys = new Why[codes + 1];
        Whys[0] = Why.NotProvided;
    }

    /// <summary>The value of each code, as kernels hold it.</summary>
    public long[] Values { get; }

    /// <summary>Why a code is no value; <see cref="Why.None"/> where it is one.</summary>
    public Why[] Whys { get; }

    /// <summary>Whether every code is a value.</summary>
    public bool AllValid { get; private set; } = true;

    public static CodeMap Of(Column column, RuleType type, RegionTree? regions, TextPool pool)
    {
        if (column is CategoryColumn category)
        {
            var map = new CodeMap(category.Names.Count);
            for (int code = 0; code < category.Names.Count; code++) map.Put(code, category.Names[code], type, regions, pool);
            return map;
        }
        TextDictionary dictionary = ((TextColumn)column).Dictionary;
        var texts = new CodeMap(dictionary.Count);
        for (int code = 0; code < dictionary.Count; code++) texts.Put(code, dictionary.AsSpan(code), type, regions, pool);
        return texts;
    }

    private void Put(int code, ReadOnlySpan<char> text, RuleType type, RegionTree? regions, TextPool pool)
    {
        Why why = Check(text, type, regions);
        if (why == Why.None && type is RuleType.DateTime) why = DateTimeText.TryParse(text, out Values[code + 1]) ? Why.None : Why.Malformed;
        else if (why == Why.None) Values[code + 1] = pool.GetOrAdd(text);
        Whys[code + 1] = why;
        AllValid &= why == Why.None;
    }

    private static Why Check(ReadOnlySpan<char> text, RuleType type, RegionTree? regions)
    {
        if (type is RuleType.Region && regions is not null)
            return RegionCode.TryParse(text.ToString(), out RegionCode region) && regions.IndexOf(region) >= 0 ? Why.None : Why.UnknownRegion;
        if (type is not RuleType.Category category) return Why.None;
        foreach (string value in category.Values)
            if (text.SequenceEqual(value)) return Why.None;
        return Why.UnknownCode;
    }
}
