namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions on contexts.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.8.</remarks>
internal static class Contexts
{
    public static void Add(BuiltIns all) => all
        .Add("get value", "m: context, key: string", c => ((FeelValue.Context)c[0]).TryGet(c.Text(1), out FeelValue? value) ? value : FeelValue.Nothing)
        .Add("get entries", "m: context", c => c.Session.List([.. ((FeelValue.Context)c[0]).Entries.Select(e => Entry(e.Key, e.Value))]))
        .Add("context", "entries: list", Make)
        .Add("context put", "context: context, key: string, value: Any", c => Put(c, (FeelValue.Context)c[0], [c[1]]))
        .Add("context put", "context: context, keys: list, value: Any", c => Put(c, (FeelValue.Context)c[0], c.Items(1)))
        .Add("context merge", "contexts: list", Merge);

    private static FeelValue.Context Entry(string key, FeelValue value) => new FeelValue.Context([new("key", FeelValue.From(key)), new("value", value)]);

    private static FeelValue Make(BuiltInCall call)
    {
        List<KeyValuePair<string, FeelValue>> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FeelValue item in call.Items(0))
        {
            if (item is not FeelValue.Context entry || !entry.TryGet("key", out FeelValue? key) || key is not FeelValue.Text name || !entry.TryGet("value", out FeelValue? value))
                return call.Refuse("An entry of a context is itself a context of a key and a value.");
            if (!seen.Add(name.Value)) return call.Refuse("Two entries have the same key.");
            entries.Add(new(name.Value, value));
        }
        return call.Session.Context(entries);
    }

    private static FeelValue Put(BuiltInCall call, FeelValue.Context context, IReadOnlyList<FeelValue> keys)
    {
        if (keys.Count is 0 or > FeelValue.MaxNesting || keys.Any(k => k is not FeelValue.Text)) return call.Refuse("The keys are no list of strings.");
        return Put(context, 0) ?? call.Refuse("A key on the way leads to no context.");

        FeelValue.Context? Put(FeelValue.Context at, int level)
        {
            string key = ((FeelValue.Text)keys[level]).Value;
            FeelValue? value = call[2];
            if (level + 1 < keys.Count) value = at.TryGet(key, out FeelValue? inner) && inner is FeelValue.Context next ? Put(next, level + 1) : null;
            return value is null ? null : call.Session.Context([.. at.Entries, new(key, value)]);
        }
    }

    private static FeelValue Merge(BuiltInCall call)
    {
        List<KeyValuePair<string, FeelValue>> entries = [];
        foreach (FeelValue item in call.Items(0))
        {
            if (item is not FeelValue.Context context) return call.Refuse("An item of the list is no context.");
            entries.AddRange(context.Entries);
            call.Session.Room(entries.Count);
        }
        return call.Session.Context(entries);
    }
}
