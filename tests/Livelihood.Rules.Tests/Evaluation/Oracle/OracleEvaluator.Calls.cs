using System.Globalization;
using System.Numerics;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <content>Functions, and what is said of child rows.</content>
internal sealed partial class OracleEvaluator
{
    private OracleValue Call(string function, IReadOnlyList<Expression> arguments)
    {
        if (arguments.Count == 1 && function is "count" or "sum" or "min" or "max" or "mean" && RowsOf(arguments[0]) is not null) return Aggregate(function, arguments[0]);
        OracleValue[] values = [.. arguments.Select(Evaluate)];
        OracleValue first = values[0];
        switch (function)
        {
            case "not": return Not(first);
            case "abs": return Best(true, [first, Negate(first)]);
            case "min" or "max": return Best(function == "max", values);
            case "modulo": return Modulo(first, values[1]);
            case "floor" or "ceiling": return Round(function, first, 0);
            case "decimal" or "round up" or "round down" or "round half up" or "round half down": return Round(function, first, (int)values[1].Over);
            case "string length": return Strict(OracleKind.Number, 0, () => OracleValue.Number(first.Text!.EnumerateRunes().Count(), 1, 0), first);
            case "upper case": return Strict(OracleKind.Text, null, () => OracleValue.Of(first.Text!.ToUpperInvariant()), first);
            case "starts with": return Strict(OracleKind.Truth, null, () => OracleValue.Of(first.Text!.StartsWith(values[1].Text!, StringComparison.Ordinal)), values);
            case "contains": return Strict(OracleKind.Truth, null, () => OracleValue.Of(first.Text!.Contains(values[1].Text!, StringComparison.Ordinal)), values);
            case "string": return Strict(OracleKind.Text, null, () => OracleValue.Of(first.Over.ToString(CultureInfo.InvariantCulture)), first);
            case "age at": return Strict(OracleKind.Number, 0, () => Age(first, values[1]), values);
            case "years and months duration": return Strict(OracleKind.Months, null, () => OracleValue.Of(OracleKind.Months, Months(first, values[1])), values);
            default: throw new NotSupportedException(function);
        }
    }

    /// <summary>Counts the birthdays that have passed, one after the other.</summary>
    private OracleValue Age(OracleValue born, OracleValue at)
    {
        if (at.Over < born.Over) return Fault(OracleKind.Number, 0, EvaluationFaultKind.NoSuchDate);
        DateOnly birth = DateOnly.FromDayNumber((int)born.Over);
        int years = 0;
        while (birth.Year + years + 1 <= 9999)
        {
            int year = birth.Year + years + 1;
            var birthday = new DateOnly(year, birth.Month, Math.Min(birth.Day, DateTime.DaysInMonth(year, birth.Month)));
            if (birthday.DayNumber >= at.Over) break;
            years++;
        }
        return OracleValue.Number(years, 1, 0);
    }

    /// <summary>Counts months while the same day of a later (or earlier) month is not beyond the other date.</summary>
    private static BigInteger Months(OracleValue from, OracleValue to)
    {
        DateOnly a = DateOnly.FromDayNumber((int)from.Over);
        DateOnly b = DateOnly.FromDayNumber((int)to.Over);
        int months = 0;
        if (a <= b) while (Key(a, months + 1) <= Key(b, 0)) months++;
        else while (Key(a, months - 1) >= Key(b, 0)) months--;
        return months;

        static int Key(DateOnly date, int later) => (((date.Year * 12) + date.Month + later) * 100) + date.Day;
    }

    private OracleValue Quantify(Expression.Quantified quantified)
    {
        (string variable, Expression list) = quantified.Iterations[0];
        (IEnumerable<OracleRow> rows, Expression? filter, _) = RowsOf(list)!.Value;
        var causes = new List<MissingCause>();
        bool decided = false;
        foreach (OracleRow child in rows)
        {
            OracleValue takes = filter is null ? OracleValue.Of(true) : In(child, null, filter);
            OracleValue holds = In(child, variable, quantified.Condition);
            if (quantified.Every) holds = Not(holds);
            OracleValue both = And(takes, holds);
            if (both.IsTrue) decided = true;
            causes.AddRange(both.Causes);
        }
        if (decided) return OracleValue.Of(!quantified.Every);
        return causes.Count > 0 ? OracleValue.Missing(OracleKind.Truth, null, causes) : OracleValue.Of(quantified.Every);
    }

    private OracleValue Aggregate(string function, Expression list)
    {
        (IEnumerable<OracleRow> rows, Expression? filter, string? field) = RowsOf(list)!.Value;
        var values = new List<OracleValue>();
        var causes = new List<MissingCause>();
        OracleRow nobody = new(subjects.Children["members"].Rows, -1, "members");
        OracleValue type = field is null ? OracleValue.Number(0, 1, 0) : nobody.Cell(field)!;
        foreach (OracleRow child in rows)
        {
            OracleValue takes = filter is null ? OracleValue.Of(true) : In(child, null, filter);
            OracleValue value = field is null ? OracleValue.Of(true) : child.Cell(field)!;
            if (takes.IsMissing) causes.AddRange(takes.Causes);
            if (!takes.IsFalse && value.IsMissing) causes.AddRange(value.Causes);
            if (takes.IsTrue) values.Add(value);
        }
        int? scale = function switch { "count" => 0, "mean" => null, _ => type.Scale };
        OracleKind kind = function is "min" or "max" ? type.Kind : OracleKind.Number;
        if (causes.Count > 0) return OracleValue.Missing(kind, scale, causes);
        if (function == "count") return OracleValue.Number(values.Count, 1, 0);
        if (values.Count == 0 && function != "sum")
            return OracleValue.Missing(kind, scale, [new MissingCause(MissingCauseKind.NoValue, owner, null, row, MissingReason.NotProvided)]);
        OracleValue sum = values.Aggregate(OracleValue.Number(0, 1, scale), (a, b) => OracleValue.Number((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under, scale));
        return function switch
        {
            "sum" => Fit(sum.Over, sum.Under, scale),
            "mean" => Fit(sum.Over, sum.Under * values.Count, null),
            "min" => values.Aggregate((a, b) => b.CompareTo(a) < 0 ? b : a),
            _ => values.Aggregate((a, b) => b.CompareTo(a) > 0 ? b : a),
        };
    }

    private OracleValue In(OracleRow child, string? variable, Expression condition)
    {
        _rows.Push((child, variable));
        OracleValue value = Evaluate(condition);
        _rows.Pop();
        return value;
    }

    /// <summary>Takes <c>members</c>, <c>members[filter]</c> and <c>members[filter].field</c> apart; null for anything else.</summary>
    private (IEnumerable<OracleRow> Rows, Expression? Filter, string? Field)? RowsOf(Expression list)
    {
        string? field = null;
        if (list is Expression.Path path) (list, field) = (path.Source, path.Field);
        Expression? filter = null;
        if (list is Expression.Filter filtered) (list, filter) = (filtered.Source, filtered.Condition);
        if (list is not Expression.Name { Value: "members" }) return null;
        ChildTable members = subjects.Children["members"];
        Range range = row < 0 ? 0..0 : members.RowsOf(row);
        return (Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Select(at => new OracleRow(members.Rows, at, "members")), filter, field);
    }
}
