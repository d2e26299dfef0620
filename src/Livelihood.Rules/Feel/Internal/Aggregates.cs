namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions that make one value of many.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.4. An empty list has a mode (no values) and nothing else.</remarks>
internal static class Aggregates
{
    public static void Add(BuiltIns all)
    {
        Both("min", c => Extreme(c, -1));
        Both("max", c => Extreme(c, 1));
        Both("sum", Sum);
        Both("product", c => Over(c, numbers => Fold(numbers, FeelNumber.One, NumberMath.Multiply)));
        Both("mean", c => Over(c, Mean));
        Both("median", c => Over(c, Median));
        Both("stddev", c => Over(c, Deviation));
        Both("mode", Mode);

        void Both(string name, Func<BuiltInCall, FeelValue> body) => all.Add(name, "list: list", body).Add(name, "list*: Any", body);
    }

    private static FeelValue Extreme(BuiltInCall call, int direction)
    {
        IReadOnlyList<FeelValue> items = call.Items(0);
        if (items.Count == 0) return FeelValue.Nothing;
        FeelValue best = items[0];
        foreach (FeelValue item in items)
        {
            if (Logic.Compare(item, best, call.Session) is not { } order) return call.Refuse("The items of the list have no order.");
            if (order * direction > 0) best = item;
        }
        return best;
    }

    private static FeelValue Sum(BuiltInCall call)
    {
        IReadOnlyList<FeelValue> items = call.Items(0);
        if (items.Count == 0 || items[0] is not (FeelValue.YearsMonths or FeelValue.DaysTime)) return Over(call, numbers => Fold(numbers, FeelNumber.Zero, NumberMath.Add));
        FeelValue total = items[0];
        for (int i = 1; i < items.Count; i++) total = Arithmetic.Compute(Syntax.BinaryOperator.Add, total, items[i], call.Session, call.Span);
        return total;
    }

    private static FeelValue Over(BuiltInCall call, Func<List<FeelNumber>, FeelNumber?> compute)
        => Numbers(call) is not { } numbers ? FeelValue.Nothing : numbers.Count == 0 ? call.Refuse("The list is empty.") : call.Of(compute(numbers));

    private static List<FeelNumber>? Numbers(BuiltInCall call)
    {
        List<FeelNumber> numbers = [];
        foreach (FeelValue item in call.Items(0))
        {
            call.Session.Step();
            if (item is not FeelValue.Number number)
            {
                call.Refuse("An item of the list is no number.");
                return null;
            }
            numbers.Add(number.Value);
        }
        return numbers;
    }

    private static FeelNumber? Fold(List<FeelNumber> numbers, FeelNumber start, Func<FeelNumber, FeelNumber, FeelNumber?> step)
    {
        FeelNumber? total = start;
        foreach (FeelNumber number in numbers)
            if (total is { } known) total = step(known, number);
        return total;
    }

    private static FeelNumber? Mean(List<FeelNumber> numbers)
        => Fold(numbers, FeelNumber.Zero, NumberMath.Add) is { } sum ? NumberMath.Divide(sum, numbers.Count) : null;

    private static FeelNumber? Median(List<FeelNumber> numbers)
    {
        numbers.Sort();
        int half = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[half] : NumberMath.Add(numbers[half - 1], numbers[half]) is { } sum ? NumberMath.Divide(sum, 2) : null;
    }

    /// <summary>The deviation of a sample: the squares' sum is divided by one less than their number.</summary>
    private static FeelNumber? Deviation(List<FeelNumber> numbers)
    {
        if (numbers.Count < 2 || Mean(numbers) is not { } mean) return null;
        FeelNumber? squares = Fold(numbers, FeelNumber.Zero, (total, number) =>
            NumberMath.Subtract(number, mean) is { } off && NumberMath.Multiply(off, off) is { } square ? NumberMath.Add(total, square) : null);
        return squares is { } sum && NumberMath.Divide(sum, numbers.Count - 1) is { } variance ? NumberMath.SquareRoot(variance) : null;
    }

    private static FeelValue Mode(BuiltInCall call)
    {
        if (Numbers(call) is not { } numbers) return FeelValue.Nothing;
        var groups = numbers.GroupBy(n => n).Select(g => (Value: g.Key, Count: g.Count())).ToList();
        int most = groups.Count == 0 ? 0 : groups.Max(g => g.Count);
        return call.Session.List([.. groups.Where(g => g.Count == most).Select(g => g.Value).Order().Select(FeelValue.From)]);
    }
}
