using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <content>Filters, quantifiers and loops.</content>
internal static partial class Interpreter
{
    private const string Item = "item";
    private const string Partial = "partial";

    private static FeelValue Filter(Expression.Filter filter, FeelScope scope, FeelSession session)
    {
        FeelValue source = Evaluate(filter.Source, scope, session);
        if (source.IsNull) return source;
        IReadOnlyList<FeelValue> items = source is FeelValue.List list ? list.Items : [source];
        if (Position(filter.Condition)) return At(items, Evaluate(filter.Condition, scope, session), session, filter.Span);
        List<FeelValue> kept = [];
        for (int i = 0; i < items.Count; i++)
        {
            FeelScope inner = items[i] is FeelValue.Context context ? scope.With(Item, items[i]).With(context) : scope.With(Item, items[i]);
            FeelValue held = Evaluate(filter.Condition, inner, session);
            if (i == 0 && held is FeelValue.Number) return At(items, held, session, filter.Span);
            if (held.Kind is not (FeelKind.Truth or FeelKind.Null)) return session.Refuse($"The filter gives {Kinds.Of(held)}, neither a truth value nor a position.", filter.Condition.Span);
            if (Logic.Truth(held) == true) kept.Add(items[i]);
        }
        return session.List(kept);
    }

    /// <summary>Whether a filter is a position for sure, so that it means the same for every item.</summary>
    private static bool Position(Expression syntax) => syntax is Expression.Number or Expression.Negation { Operand: Expression.Number };

    private static FeelValue At(IReadOnlyList<FeelValue> items, FeelValue position, FeelSession session, TextSpan span)
    {
        if (position is not FeelValue.Number number || !number.Value.TryToInt32(out int at) || at == 0 || at > items.Count || at < -items.Count)
            return session.Refuse("The list has no item at this position.", span);
        return items[at > 0 ? at - 1 : items.Count + at];
    }

    private static FeelValue Quantified(Expression.Quantified quantified, FeelScope scope, FeelSession session)
    {
        bool? result = quantified.Every;
        bool known = Iterate(quantified.Iterations, 0, scope, session, inner =>
        {
            FeelValue held = Evaluate(quantified.Condition, inner, session);
            if (held.Kind is not (FeelKind.Truth or FeelKind.Null)) session.Warn($"{Kinds.Of(held)} is neither true nor false.", quantified.Condition.Span);
            result = quantified.Every ? Logic.And(result, Logic.Truth(held)) : Logic.Or(result, Logic.Truth(held));
            return result == quantified.Every || result is null;
        });
        return known ? Logic.Of(result) : FeelValue.Nothing;
    }

    private static FeelValue For(Expression.For loop, FeelScope scope, FeelSession session)
    {
        List<FeelValue> results = [];
        bool usesPartial = Mentions.Name(loop.Result, Partial);
        int nesting = 0;
        long size = 1;
        bool known = Iterate(loop.Iterations, 0, scope, session, inner =>
        {
            if (usesPartial)
            {
                if (nesting >= FeelValue.MaxNesting) FeelSession.TooDeep();
                inner = inner.With(Partial, new FeelValue.List(new ListPrefix(results), nesting, size));
            }
            FeelValue result = Evaluate(loop.Result, inner, session);
            results.Add(result);
            session.Room((size += result.Size) - 1);
            nesting = Math.Max(nesting, result.Nesting);
            return true;
        });
        return known ? session.List(results) : FeelValue.Nothing;
    }

    /// <summary>Runs over the product of the lists until the work says stop; false where one is no list.</summary>
    private static bool Iterate(IReadOnlyList<KeyValuePair<string, Expression>> iterations, int at, FeelScope scope, FeelSession session, Func<FeelScope, bool> work)
    {
        bool going = true;
        return Inner(at, scope);

        bool Inner(int level, FeelScope outer)
        {
            session.Enter();
            bool known = Over(level, outer);
            session.Leave();
            return known;
        }

        bool Over(int level, FeelScope outer)
        {
            (string name, Expression syntax) = iterations[level];
            IEnumerable<FeelValue>? items = Items(syntax, outer, session);
            if (items is null)
            {
                session.Warn("What is run over is no list.", syntax.Span);
                return false;
            }
            foreach (FeelValue item in items)
            {
                session.Step();
                FeelScope inner = outer.With(name, item);
                if (level + 1 == iterations.Count) going = work(inner);
                else if (!Inner(level + 1, inner)) return false;
                if (!going) break;
            }
            return true;
        }
    }

    private static IEnumerable<FeelValue>? Items(Expression syntax, FeelScope scope, FeelSession session)
    {
        if (syntax is Expression.Range { Low: not null, High: not null } literal)
        {
            FeelValue from = Evaluate(literal.Low, scope, session), to = Evaluate(literal.High, scope, session);
            return Steps(from, literal.LowClosed, to, literal.HighClosed);
        }
        FeelValue source = Evaluate(syntax, scope, session);
        return source switch
        {
            FeelValue.List list => list.Items,
            FeelValue.Null => null,
            FeelValue.Range { Low: not null, High: not null, Equality: null } range => Steps(range.Low, range.LowClosed, range.High, range.HighClosed),
            FeelValue.Range => null,
            _ => [source],
        };
    }

    /// <summary>Whole numbers or days from one end to the other, downwards where the first is the greater.</summary>
    private static IEnumerable<FeelValue>? Steps(FeelValue from, bool fromClosed, FeelValue to, bool toClosed)
    {
        switch (from, to)
        {
            case (FeelValue.Number { Value: { IsInteger: true } low }, FeelValue.Number { Value: { IsInteger: true } high }):
                FeelNumber step = low <= high ? 1 : -1;
                return Count(low, high, step);
            case (FeelValue.Date low, FeelValue.Date high):
                return Days(Calendar.DayNumber(low), Calendar.DayNumber(high));
            default:
                return null;
        }

        IEnumerable<FeelValue> Count(FeelNumber low, FeelNumber high, FeelNumber by)
        {
            for (FeelNumber at = low; by.Sign > 0 ? at <= high : at >= high;)
            {
                if ((fromClosed || at != low) && (toClosed || at != high)) yield return FeelValue.From(at);
                if (NumberMath.Add(at, by) is not { } next || next == at) yield break;
                at = next;
            }
        }

        IEnumerable<FeelValue> Days(long low, long high)
        {
            for (long at = low, by = low <= high ? 1 : -1; by > 0 ? at <= high : at >= high; at += by)
                if ((fromClosed || at != low) && (toClosed || at != high)) yield return Calendar.FromDayNumber(at)!;
        }
    }
}
