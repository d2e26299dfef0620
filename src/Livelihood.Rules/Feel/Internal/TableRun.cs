using Livelihood.Rules.Decisions;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Evaluates decision tables row by row.</summary>
/// <remarks>Source: OMG DMN 1.5, clauses 8.2.8 to 8.3.2.</remarks>
internal static class TableRun
{
    public static FeelValue Evaluate(FeelTable table, FeelScope scope, FeelSession session)
    {
        if (Inputs(table, scope, session) is not { } inputs) return FeelValue.Nothing;
        List<FeelValue[]> hits = [];
        foreach (FeelTableRow row in table.Rows)
        {
            session.Step();
            if (!Applies(row, inputs, scope, session)) continue;
            hits.Add([.. row.Then.Select((cell, i) => table.Outputs[i].Type.Convert(cell.Evaluate(scope, session), session))]);
            if (table.HitPolicy == HitPolicy.First) break;
        }
        if (!AreAllowed(table, hits, scope, session)) return session.Refuse("An output is not among the allowed values.");
        return hits.Count == 0 ? Defaults(table, scope, session) : Choose(table, hits, scope, session);
    }

    private static FeelValue[]? Inputs(FeelTable table, FeelScope scope, FeelSession session)
    {
        FeelValue[] inputs = new FeelValue[table.Inputs.Count];
        for (int i = 0; i < inputs.Length; i++)
        {
            FeelTableInput input = table.Inputs[i];
            inputs[i] = input.Type.Convert(input.Value.Evaluate(scope, session), session);
            if (IsAllowed(input.Allowed, inputs[i], scope, session)) continue;
            session.Warn("An input is not among the allowed values.", input.Value.Syntax.Span);
            return null;
        }
        return inputs;
    }

    private static bool Applies(FeelTableRow row, FeelValue[] inputs, FeelScope scope, FeelSession session)
    {
        for (int i = 0; i < inputs.Length; i++)
            if (row.When[i].Hold(inputs[i], scope, session) != true) return false;
        return true;
    }

    private static bool AreAllowed(FeelTable table, List<FeelValue[]> hits, FeelScope scope, FeelSession session)
    {
        for (int i = 0; i < table.Outputs.Count; i++)
        {
            foreach (FeelValue[] hit in hits)
                if (!IsAllowed(table.Outputs[i].Allowed, hit[i], scope, session)) return false;
        }
        return true;
    }

    /// <summary>Whether a value, or each item of a list, may occur; null may always.</summary>
    private static bool IsAllowed(FeelTests? allowed, FeelValue value, FeelScope scope, FeelSession session)
        => allowed is null || value.IsNull || allowed.Hold(value, scope, session) == true
            || (value is FeelValue.List list && list.Items.All(item => item.IsNull || allowed.Hold(item, scope, session) == true));

    private static FeelValue Defaults(FeelTable table, FeelScope scope, FeelSession session)
    {
        if (table.Outputs.All(output => output.Default is null))
            return table.HitPolicy == HitPolicy.CollectCount ? FeelValue.From(FeelNumber.Zero) : FeelValue.Nothing;
        return Output(table, [.. table.Outputs.Select(o => o.Default is null ? FeelValue.Nothing : o.Type.Convert(o.Default.Evaluate(scope, session), session))], session);
    }

    private static FeelValue Choose(FeelTable table, List<FeelValue[]> hits, FeelScope scope, FeelSession session)
    {
        switch (table.HitPolicy)
        {
            case HitPolicy.Unique:
                return hits.Count == 1 ? Output(table, hits[0], session) : session.Refuse("More than one row of a unique table applies.");
            case HitPolicy.Any:
                return hits.TrueForAll(hit => hit.Zip(hits[0]).All(pair => Logic.Same(pair.First, pair.Second, session)))
                    ? Output(table, hits[0], session)
                    : session.Refuse("Rows with different outputs apply.");
            case HitPolicy.First:
                return Output(table, hits[0], session);
            case HitPolicy.Priority:
                return Output(table, Ordered(table, hits, scope, session)[0], session);
            case HitPolicy.OutputOrder:
                return session.List([.. Ordered(table, hits, scope, session).Select(hit => Output(table, hit, session))]);
            case HitPolicy.RuleOrder or HitPolicy.Collect:
                return session.List([.. hits.Select(hit => Output(table, hit, session))]);
            default:
                return Aggregate(table, hits, session);
        }
    }

    private static FeelValue Output(FeelTable table, FeelValue[] values, FeelSession session)
        => values.Length == 1 && (table.Outputs[0].Name is null || table.Outputs.Count == 1)
            ? values[0]
            : session.Context([.. values.Select((value, i) => KeyValuePair.Create(table.Outputs[i].Name ?? $"output {i + 1}", value))]);

    /// <summary>The hits by the rank of their outputs among the allowed values, first column first; equal ones keep the rows' order.</summary>
    private static List<FeelValue[]> Ordered(FeelTable table, List<FeelValue[]> hits, FeelScope scope, FeelSession session)
    {
        List<(int[] Ranks, FeelValue[] Hit)> ranked = [.. hits.Select(hit => (hit.Select((value, i) => Rank(table.Outputs[i], value, scope, session)).ToArray(), hit))];
        return [.. ranked.OrderBy(r => r.Ranks, Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))).Select(r => r.Hit)];
    }

    private static int Rank(FeelTableOutput output, FeelValue value, FeelScope scope, FeelSession session)
    {
        if (output.Allowed is null) return 0;
        IReadOnlyList<Expression> tests = output.Allowed.Syntax.Tests;
        for (int i = 0; i < tests.Count; i++)
            if (Testing.Hold(new UnaryTests(false, [tests[i]]), value, scope, session) == true) return i;
        return tests.Count;
    }

    private static FeelValue Aggregate(FeelTable table, List<FeelValue[]> hits, FeelSession session)
    {
        if (table.HitPolicy == HitPolicy.CollectCount) return FeelValue.From((FeelNumber)hits.Count);
        string function = table.HitPolicy switch { HitPolicy.CollectSum => "sum", HitPolicy.CollectMin => "min", _ => "max" };
        FeelValue[] columns = [.. table.Outputs.Select((_, i) => Calls.Invoke(BuiltIns.Find(function)!, [session.List([.. hits.Select(hit => hit[i])])], session, default))];
        return Output(table, columns, session);
    }
}
