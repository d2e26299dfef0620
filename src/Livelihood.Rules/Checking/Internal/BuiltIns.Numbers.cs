using Livelihood.Core.Numbers;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Functions of numbers.</content>
internal static partial class BuiltIns
{
    private static readonly Unit Year = Named("year");
    private static readonly Unit Month = Named("month");

    private static IEnumerable<(string Name, BuiltIn Function)> Numbers()
    {
        yield return ("decimal", Rounded("scale", Operation.RoundHalfEven, true));
        yield return ("round up", Rounded("scale", Operation.RoundUp, true));
        yield return ("round down", Rounded("scale", Operation.RoundDown, true));
        yield return ("round half up", Rounded("scale", Operation.RoundHalfUp, true));
        yield return ("round half down", Rounded("scale", Operation.RoundHalfDown, true));
        yield return ("floor", Rounded("scale", Operation.RoundFloor, false));
        yield return ("ceiling", Rounded("scale", Operation.RoundCeiling, false));
        yield return ("abs", Fixed(["n"], Absolute));
        yield return ("modulo", Fixed(["dividend", "divisor"], Modulo));
        yield return ("per month", Fixed(["n"], (c, a, span) => Converted(c, a[0], span, Year, Month)));
        yield return ("per year", Fixed(["n"], (c, a, span) => Converted(c, a[0], span, Month, Year)));
    }

    private static BuiltIn Rounded(string scale, Operation operation, bool scaleRequired) => Fixed(["n", scale], (checker, arguments, span) =>
    {
        TypedNode? number = checker.Number(arguments[0]);
        int? decimals = arguments.Count > 1 ? checker.Known(arguments[1], 0, FixedPoint.LargestScale) : 0;
        if (number is null || decimals is null) return null;
        var type = (RuleType.Number)number.Type;
        return type.Scale == decimals ? number : checker.Make(operation, type with { Scale = decimals }, span, number);
    }, scaleRequired ? 2 : 1);

    private static TypedNode? Absolute(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (checker.Single(arguments[0].Value, arguments[0].Span) is not { } value) return null;
        if (value.Type is RuleType.Number or RuleType.DaysDuration or RuleType.MonthsDuration) return checker.Make(Operation.Absolute, value.Type, span, value);
        return checker.One<RuleType.Number>(arguments[0], "a number or a duration");
    }

    private static TypedNode? Modulo(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        TypedNode? dividend = checker.Number(arguments[0]), divisor = checker.Number(arguments[1]);
        if (dividend is null || divisor is null || checker.Unify(dividend, divisor, span, "") is not var (a, b)) return null;
        var (one, two) = ((RuleType.Number)a.Type, (RuleType.Number)b.Type);
        if (b is ConstantNode { IsMissing: false, Bits: 0 })
        {
            checker.Report(span, "A division by zero stands");
            return null;
        }

        if (one.Scale is { } left && two.Scale is { } right) return checker.Make(Operation.Modulo, one with { Scale = Math.Max(left, right) }, span, a, b);
        checker.Report(span, "A remainder is taken of a quotient", "quotient", "a number, by a stated rounding such as decimal(x, 2)");
        return null;
    }

    private static TypedNode? Converted(Checker checker, Argument argument, TextSpan span, Unit from, Unit to)
    {
        if (checker.Number(argument) is not { } number) return null;
        var type = (RuleType.Number)number.Type;
        string period = from.ToString();
        if (type.Unit.PowerOf(to.ToString()) == -1 && type.Unit.PowerOf(period) == 0) return number;
        if (type.Unit.PowerOf(period) != -1)
        {
            checker.Report(argument.Span, "A number that is not a rate per month or per year is converted", type.ToString(), "a unit such as CNY/year or CNY/month");
            return null;
        }

        RuleType result = type with { Unit = type.Unit.Times(from).Per(to) };
        TypedNode twelve = checker.Nodes.Constant(Checker.Whole, 12, span);
        return from == Year
            ? checker.Make(Operation.Divide, ((RuleType.Number)result) with { Scale = null }, span, number, twelve)
            : checker.Make(Operation.Multiply, result, span, number, twelve);
    }

    private static Unit Named(string symbol) => Unit.TryParse(symbol, out Unit unit) ? unit : Unit.None;
}
