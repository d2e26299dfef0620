using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <content>Dates, date-times and durations; and the other operations that go row by row.</content>
internal sealed partial class PlanBuilder
{
    private static bool IsTemporal(OperationNode node) => node.Operands[0].Type is RuleType.Date or RuleType.DateTime;

    /// <summary>A date or date-time and a duration, or two of them subtracted.</summary>
    private ValueKernel TemporalSum(OperationNode node)
    {
        int level = node.Level;
        ValueKernel left = Value(node.Operands[0], level);
        ValueKernel right = Value(node.Operands[1], level);
        RuleType leftType = node.Operands[0].Type;
        RuleType rightType = node.Operands[1].Type;
        if (rightType is RuleType.Date or RuleType.DateTime)
        {
            // Two dates are days apart, date-times microseconds.
            if (leftType is RuleType.Date && rightType is RuleType.Date)
                return Add(new ProductKernel(level, Add(new SumKernel(level, left, right, true)), Constant(DateTimeText.Day, 1, level)));
            return Add(new SumKernel(level, AsTime(left, leftType), AsTime(right, rightType), true));
        }
        if (node.Operation == Operation.Subtract) right = Add(new SumKernel(level, Constant(0, 1, level), right, true));
        RowOperation add = (leftType, rightType) switch
        {
            (RuleType.Date, RuleType.MonthsDuration) => DateOperations.AddMonths,
            (RuleType.Date, _) => DateOperations.AddSpan,
            (_, RuleType.MonthsDuration) => DateOperations.AddMonthsToTime,
            _ => DateOperations.AddSpanToTime,
        };
        return Add(new MapKernel(level, add, left, right));
    }

    private ValueKernel ScaledDuration(OperationNode node)
    {
        ValueKernel left = Value(node.Operands[0], node.Level);
        ValueKernel right = Value(node.Operands[1], node.Level);
        if (IsQuotient(node.Type)) return Add(new DivideKernel(node.Level, left, right));
        if (node.Operation == Operation.Multiply) return Add(new ProductKernel(node.Level, left, right));
        return Add(new MapKernel(node.Level, DivideWhole, left, right));
    }

    private ValueKernel AsTime(ValueKernel value, RuleType type)
        => type is RuleType.Date ? _domain.Once((value, "midnight"), () => new MapKernel(value.Level, DateOperations.Midnight, value)) : value;

    private ValueKernel AsDay(TypedNode node, int level)
    {
        ValueKernel value = Value(node, level);
        return node.Type is RuleType.DateTime
            ? _domain.Once((value, "day"), () => new MapKernel(value.Level, DateOperations.DayOfTime, value))
            : value;
    }

    private Kernel RowByRowOf(OperationNode node)
    {
        int level = node.Level;
        TypedNode first = node.Operands[0];
        switch (node.Operation)
        {
            case Operation.Year: return OfDay(DateOperations.Year);
            case Operation.Month: return OfDay(DateOperations.Month);
            case Operation.Day: return OfDay(DateOperations.Day);
            case Operation.Weekday: return OfDay(DateOperations.Weekday);
            case Operation.DayOfYear: return OfDay(DateOperations.DayOfYear);
            case Operation.WeekOfYear: return OfDay(DateOperations.WeekOfYear);
            case Operation.AgeAt: return OfDay(DateOperations.AgeAt);
            case Operation.MonthsBetween: return OfDay(DateOperations.MonthsBetween);
            case Operation.DatePart: return AsDay(first, level);
            case Operation.Hour: return OfTime(DateOperations.Hour);
            case Operation.Minute: return OfTime(DateOperations.Minute);
            case Operation.Second: return OfTime(DateOperations.Second);
            case Operation.DateOf: return OfValues(DateOperations.DateOf);
            case Operation.DateTimeOf: return node.Operands.Count == 1 ? AsTime(Value(first, level), first.Type) : OfValues(DateOperations.TimeOfDay);
            case Operation.DurationDays: return OfValues(DateOperations.WholeDays);
            case Operation.DurationHours: return OfValues(DateOperations.Hour);
            case Operation.DurationMinutes: return OfValues(DateOperations.Minute);
            case Operation.DurationSeconds: return OfValues(DateOperations.Second);
            case Operation.DurationYears: return OfValues(DateOperations.WholeYears);
            case Operation.DurationMonths: return OfValues(DateOperations.RestMonths);
            default: return TextOperation(node);
        }

        MapKernel OfDay(RowOperation operation) => Add(new MapKernel(level, operation, [.. node.Operands.Select(operand => AsDay(operand, level))]));

        MapKernel OfTime(RowOperation operation) => Add(new MapKernel(level, operation, AsTime(Value(first, level), first.Type)));

        MapKernel OfValues(RowOperation operation) => Add(new MapKernel(level, operation, [.. node.Operands.Select(operand => Value(operand, level))]));
    }

    /// <summary>A duration by a whole number, toward zero where it does not come out even.</summary>
    private static Why DivideWhole(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        result = 0;
        if (a[1] == 0) return Why.DivisionByZero;
        if (a[1] == -1 && a[0] == long.MinValue) return Why.Overflow;
        result = a[0] / a[1];
        return Why.None;
    }
}
