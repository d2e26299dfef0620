using System.Diagnostics.CodeAnalysis;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Says whether values belong to types, and converts them implicitly.</summary>
/// <remarks>Source: OMG DMN 1.5, clauses 10.3.2.9.3 (conformance) and 10.3.2.9.4 (conversions).</remarks>
internal static class Conversion
{
    /// <summary>How many named types may stand for one another before the name is taken for meaningless.</summary>
    private const int MaxReferences = 50;

    public static bool? Includes(FeelType type, FeelValue value, FeelSession session)
    {
        if (Resolve(type, session) is not { } known) return null;
        return value.IsNull ? known is FeelType.Simple { Kind: FeelKind.Null } : Belongs(known, value, session);
    }

    public static FeelValue Convert(FeelType type, FeelValue value, FeelSession session)
    {
        if (TryConvert(type, value, session, out FeelValue? converted)) return converted;
        return session.Refuse($"{Kinds.Of(value)} does not conform to the type that is wanted here.");
    }

    /// <summary>Converts a value; null conforms to every type, and a type whose name means nothing takes every value.</summary>
    public static bool TryConvert(FeelType type, FeelValue value, FeelSession session, [NotNullWhen(true)] out FeelValue? converted)
    {
        converted = value;
        if (value.IsNull || type is FeelType.AnyType) return true;
        if (Resolve(type, session) is not { } known || Conforms(known, value, session)) return true;
        FeelType plain = known;
        while (plain is FeelType.Constrained constrained && Resolve(constrained.Base, session) is { } inner) plain = inner;
        if (plain is FeelType.List)
        {
            if (value is not FeelValue.List)
            {
                FeelValue single = session.List([value]);
                if (Conforms(known, single, session)) converted = single;
                else if (plain is FeelType.List { Item: { } item } && TryConvert(item, value, session, out FeelValue? inside) && Conforms(known, single = session.List([inside]), session)) converted = single;
                else return false;
                return true;
            }
            return Items(known, (FeelType.List)plain, (FeelValue.List)value, session, out converted);
        }
        if (value is FeelValue.List { Items.Count: 1 } list && list.Items[0] is not FeelValue.List) return TryConvert(known, list.Items[0], session, out converted);
        if (value is FeelValue.Date date && plain is FeelType.Simple { Kind: FeelKind.DateAndTime })
        {
            converted = Instants.AtMidnight(date);
            return Conforms(known, converted, session);
        }
        if (plain is FeelType.Context fields && value is FeelValue.Context context) return Fields(known, fields, context, session, out converted);
        converted = null;
        return false;
    }

    private static bool Items(FeelType known, FeelType.List plain, FeelValue.List list, FeelSession session, out FeelValue? converted)
    {
        FeelValue[] items = new FeelValue[list.Items.Count];
        converted = null;
        for (int i = 0; i < items.Length; i++)
        {
            if (!TryConvert(plain.Item, list.Items[i], session, out FeelValue? item)) return false;
            items[i] = item;
        }
        converted = session.List(items);
        return Conforms(known, converted, session);
    }

    private static bool Fields(FeelType known, FeelType.Context fields, FeelValue.Context context, FeelSession session, out FeelValue? converted)
    {
        List<KeyValuePair<string, FeelValue>> entries = [.. context.Entries];
        converted = null;
        foreach ((string name, FeelType type) in fields.Fields)
        {
            int at = entries.FindIndex(e => e.Key == name);
            if (at < 0 || !TryConvert(type, entries[at].Value, session, out FeelValue? value)) return false;
            entries[at] = new(name, value);
        }
        converted = session.Context(entries);
        return Conforms(known, converted, session);
    }

    private static bool Conforms(FeelType type, FeelValue value, FeelSession session)
        => value.IsNull || (Resolve(type, session) is not { } known || Belongs(known, value, session));

    /// <summary>Whether a value that is there belongs to a type; parts of it may be null.</summary>
    private static bool Belongs(FeelType type, FeelValue value, FeelSession session)
    {
        session.Enter();
        bool belongs = type switch
        {
            FeelType.AnyType => true,
            FeelType.Simple simple => value.Kind == simple.Kind,
            FeelType.List list => value is FeelValue.List items && items.Items.All(item => Conforms(list.Item, item, session)),
            FeelType.Range range => value is FeelValue.Range ends && (ends.Low is null || Conforms(range.Item, ends.Low, session)) && (ends.High is null || Conforms(range.Item, ends.High, session)),
            FeelType.Context fields => value is FeelValue.Context context
                && fields.Fields.All(f => context.TryGet(f.Key, out FeelValue? entry) && Conforms(f.Value, entry, session)),
            FeelType.Function function => value is FeelValue.Function found && TypeOrder.Suits(function, found, session),
            FeelType.Constrained constrained => Conforms(constrained.Base, value, session) && Allowed(constrained, value, session),
            _ => false,
        };
        session.Leave();
        return belongs;
    }

    private static bool Allowed(FeelType.Constrained type, FeelValue value, FeelSession session)
        => type.EachItem && value is FeelValue.List list
            ? list.Items.All(item => item.IsNull || type.Allowed.Hold(item, FeelScope.Empty, session) == true)
            : type.Allowed.Hold(value, FeelScope.Empty, session) == true;

    /// <summary>The type that a name stands for; null where it means nothing.</summary>
    public static FeelType? Resolve(FeelType type, FeelSession session)
    {
        for (int i = 0; i < MaxReferences; i++)
        {
            if (type is not FeelType.Reference reference) return type;
            if (!session.Options.Types.TryGetValue(reference.Name, out FeelType? named)) return null;
            type = named;
        }
        return null;
    }
}
