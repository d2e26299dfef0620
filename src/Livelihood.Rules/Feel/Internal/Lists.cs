namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions that look at lists: membership, parts, order.</summary>
/// <remarks>Source: OMG DMN 1.5, clauses 10.3.4.4 and 10.3.4.6.</remarks>
internal static class Lists
{
    public static void Add(BuiltIns all) => all
        .Add("list contains", "list: list, element: Any", c => FeelValue.From(Position(c.Items(0), c[1], c.Session) >= 0))
        .Add("count", "list: list", c => FeelValue.From((FeelNumber)c.Items(0).Count))
        .Add("all", "list: list", c => Truths(c, every: true))
        .Add("all", "list*: Any", c => Truths(c, every: true))
        .Add("any", "list: list", c => Truths(c, every: false))
        .Add("any", "list*: Any", c => Truths(c, every: false))
        .Add("sublist", "list: list, start position: number, length?: number", Sublist)
        .Add("index of", "list: list, match: Any", IndexOf)
        .Add("distinct values", "list: list", c => c.Session.List(Distinct(c.Items(0), c.Session)))
        .Add("union", "list*: list", c => Concatenated(c) is { } items ? c.Session.List(Distinct(items, c.Session)) : FeelValue.Nothing)
        .Add("concatenate", "list*: list", c => Concatenated(c) is { } items ? c.Session.List(items) : FeelValue.Nothing)
        .Add("flatten", "list: list", Flatten)
        .Add("reverse", "list: list", c => c.Session.List([.. c.Items(0).Reverse()]))
        .Add("sort", "list: list, precedes?: function", Sort);

    public static int Position(IReadOnlyList<FeelValue> items, FeelValue wanted, FeelSession session)
    {
        for (int i = 0; i < items.Count; i++)
            if (Logic.Same(items[i], wanted, session)) return i;
        return -1;
    }

    private static FeelValue Truths(BuiltInCall call, bool every)
    {
        bool? result = every;
        foreach (FeelValue item in call.Items(0))
        {
            call.Session.Step();
            if (item.Kind is not (FeelKind.Truth or FeelKind.Null)) return call.Refuse("An item of the list is neither true nor false.");
            result = every ? Logic.And(result, Logic.Truth(item)) : Logic.Or(result, Logic.Truth(item));
        }
        return Logic.Of(result);
    }

    private static FeelValue Sublist(BuiltInCall call)
    {
        IReadOnlyList<FeelValue> items = call.Items(0);
        if (call.Whole(1) is not { } start || start == 0 || start > items.Count || start < -items.Count) return call.Refuse("The list has no such position.");
        int from = start > 0 ? start - 1 : items.Count + start, count = items.Count - from;
        if (call.Has(2))
        {
            if (call.Whole(2) is not { } wanted || wanted < 1 || wanted > count) return call.Refuse("The list has no part of this length.");
            count = wanted;
        }
        return call.Session.List([.. items.Skip(from).Take(count)]);
    }

    private static FeelValue IndexOf(BuiltInCall call)
    {
        List<FeelValue> positions = [];
        IReadOnlyList<FeelValue> items = call.Items(0);
        for (int i = 0; i < items.Count; i++)
            if (Logic.Same(items[i], call[1], call.Session)) positions.Add(FeelValue.From((FeelNumber)(i + 1)));
        return call.Session.List(positions);
    }

    private static List<FeelValue> Distinct(IReadOnlyList<FeelValue> items, FeelSession session)
    {
        List<FeelValue> distinct = [];
        foreach (FeelValue item in items)
            if (Position(distinct, item, session) < 0) distinct.Add(item);
        return distinct;
    }

    private static List<FeelValue>? Concatenated(BuiltInCall call)
    {
        List<FeelValue> items = [];
        foreach (FeelValue argument in call.Items(0))
        {
            if (argument.IsNull)
            {
                call.Refuse("An argument is no list.");
                return null;
            }
            IReadOnlyList<FeelValue> more = argument is FeelValue.List list ? list.Items : [argument];
            call.Session.Room((long)items.Count + more.Count);
            items.AddRange(more);
        }
        return items;
    }

    private static FeelValue Flatten(BuiltInCall call)
    {
        List<FeelValue> flat = [];
        Into(call.Items(0));
        return call.Session.List(flat);

        void Into(IReadOnlyList<FeelValue> items)
        {
            foreach (FeelValue item in items)
            {
                call.Session.Step();
                if (item is FeelValue.List inner) Into(inner.Items);
                else flat.Add(item);
            }
        }
    }

    /// <summary>Sorts by a function that says whether its first argument stands before its second, or by the values' own order.</summary>
    private static FeelValue Sort(BuiltInCall call)
    {
        FeelValue[] items = [.. call.Items(0)];
        bool known = true;
        if (call.Has(1) && ((FeelValue.Function)call[1]).Parameters.Count != 2) return call.Refuse("A list is sorted by a function of two arguments.");
        items = Merged(items);
        return known ? call.Session.List(items) : call.Refuse("The items have no order.");

        FeelValue[] Merged(FeelValue[] part)
        {
            if (part.Length < 2 || !known) return part;
            FeelValue[] left = Merged(part[..(part.Length / 2)]), right = Merged(part[(part.Length / 2)..]);
            int i = 0, j = 0;
            for (int k = 0; k < part.Length; k++) part[k] = j < right.Length && (i == left.Length || Precedes(right[j], left[i])) ? right[j++] : left[i++];
            return part;
        }

        bool Precedes(FeelValue later, FeelValue earlier)
        {
            call.Session.Step();
            if (!call.Has(1))
            {
                int? order = Logic.Compare(later, earlier, call.Session);
                known &= order is not null;
                return order < 0;
            }
            FeelValue before = Calls.Invoke((FeelValue.Function)call[1], [later, earlier], call.Session, call.Span);
            known &= before is FeelValue.Truth;
            return Logic.Truth(before) == true;
        }
    }
}
