namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions that give a list with items added, removed or replaced.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.4.</remarks>
internal static class ListEdits
{
    public static void Add(BuiltIns all) => all
        .Add("append", "list: list, item*: Any", c => c.Session.List([.. c.Items(0), .. c.Items(1)]))
        .Add("insert before", "list: list, position: number, newItem: Any", Insert)
        .Add("remove", "list: list, position: number", Remove)
        .Add("list replace", "list: list, position: number, newItem: Any", Replace)
        .Add("list replace", "list: list, match: function, newItem: Any", ReplaceMatches);

    /// <summary>A place counted from 1, or from -1 at the end, as an index; null beyond the list.</summary>
    private static int? Index(BuiltInCall call)
    {
        int count = call.Items(0).Count;
        return call.Whole(1) is not { } at || at == 0 || at > count || at < -count ? null : at > 0 ? at - 1 : count + at;
    }

    private static FeelValue Insert(BuiltInCall call)
    {
        List<FeelValue> items = [.. call.Items(0)];
        if (Index(call) is not { } index) return call.Refuse("The list has no such position.");
        items.Insert(index, call[2]);
        return call.Session.List(items);
    }

    private static FeelValue Remove(BuiltInCall call)
    {
        if (Index(call) is not { } index) return call.Refuse("The list has no such position.");
        List<FeelValue> items = [.. call.Items(0)];
        items.RemoveAt(index);
        return call.Session.List(items);
    }

    private static FeelValue Replace(BuiltInCall call)
    {
        if (Index(call) is not { } index) return call.Refuse("The list has no such position.");
        FeelValue[] items = [.. call.Items(0)];
        items[index] = call[2];
        return call.Session.List(items);
    }

    private static FeelValue ReplaceMatches(BuiltInCall call)
    {
        FeelValue.Function match = (FeelValue.Function)call[1];
        if (match.Parameters.Count != 2) return call.Refuse("Items are matched by a function of two arguments.");
        FeelValue[] items = [.. call.Items(0)];
        for (int i = 0; i < items.Length; i++)
        {
            FeelValue held = Calls.Invoke(match, [items[i], call[2]], call.Session, call.Span);
            if (held is not FeelValue.Truth truth) return call.Refuse("The function that matches items gives neither true nor false.");
            if (truth.Value) items[i] = call[2];
        }
        return call.Session.List(items);
    }
}
