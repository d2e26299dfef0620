namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions on numbers.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.5.</remarks>
internal static class Numbers
{
    public static void Add(BuiltIns all)
    {
        all.Add("decimal", "n: number, scale: number", c => Round(c, MidpointOrDirection.HalfEven))
            .Add("floor", "n: number, scale?: number", c => Round(c, MidpointOrDirection.Floor))
            .Add("ceiling", "n: number, scale?: number", c => Round(c, MidpointOrDirection.Ceiling))
            .Add("round up", "n: number, scale: number", c => Round(c, MidpointOrDirection.Up))
            .Add("round down", "n: number, scale: number", c => Round(c, MidpointOrDirection.Down))
            .Add("round half up", "n: number, scale: number", c => Round(c, MidpointOrDirection.HalfUp))
            .Add("round half down", "n: number, scale: number", c => Round(c, MidpointOrDirection.HalfDown))
            .Add("abs", "n: number", c => FeelValue.From(c.Number(0).Sign < 0 ? NumberMath.Negate(c.Number(0)) : c.Number(0)))
            .Add("abs", "n: years and months duration", c => ((FeelValue.YearsMonths)c[0]).Months < 0 ? Arithmetic.Negate(c[0], c.Session, c.Span) : c[0])
            .Add("abs", "n: days and time duration", c => ((FeelValue.DaysTime)c[0]).Nanoseconds < 0 ? Arithmetic.Negate(c[0], c.Session, c.Span) : c[0])
            .Add("modulo", "dividend: number, divisor: number", c => c.Of(NumberMath.Modulo(c.Number(0), c.Number(1))))
            .Add("sqrt", "number: number", c => c.Of(NumberMath.SquareRoot(c.Number(0))))
            .Add("log", "number: number", c => Slow(c, Transcendental.Log))
            .Add("exp", "number: number", c => Slow(c, Transcendental.Exp))
            .Add("odd", "number: number", c => IsEven(c) is { } even ? FeelValue.From(!even) : c.Refuse("The number is not whole."))
            .Add("even", "number: number", c => IsEven(c) is { } even ? FeelValue.From(even) : c.Refuse("The number is not whole."));
    }

    private static FeelValue Round(BuiltInCall call, MidpointOrDirection way)
    {
        int digits = 0;
        if (call.Arguments[1] is not null)
        {
            if (call.Whole(1) is not { } wanted || wanted < -FeelNumber.GreatestExponent + FeelNumber.Digits - 1 || wanted > -FeelNumber.LeastExponent)
                return call.Refuse("The scale is outside -6111 to 6176.");
            digits = wanted;
        }
        return call.Of(NumberMath.Round(call.Number(0), digits, way));
    }

    private static FeelValue Slow(BuiltInCall call, Func<FeelNumber, FeelNumber?> compute)
    {
        call.Session.Step(1_000);
        return call.Of(compute(call.Number(0)));
    }

    private static bool? IsEven(BuiltInCall call)
    {
        FeelNumber number = call.Number(0);
        return !number.IsInteger ? null : number.Scale < 0 || number.Units.IsEven;
    }
}
