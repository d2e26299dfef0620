using System.Numerics;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>Every operator on numbers against quotients of whole numbers of any size, over a million random pairs, most of them near the ends of 64 bits.</summary>
public class OperatorPropertyTests
{
    private const int Pairs = 1_000_000 / 20;

    private static readonly (string Expression, Func<Exact, Exact, Exact?> Reference)[] Operators =
    [
        ("a + b", (a, b) => a.Plus(b)),
        ("a - b", (a, b) => a.Minus(b)),
        ("a * b", (a, b) => a.Times(b)),
        ("decimal(a / b, 3)", (a, b) => b.Over.IsZero ? null : a.Per(b).Fitting()?.Rounded(3, Rounding.HalfEven)),
        ("round half up(a / b, 1)", (a, b) => b.Over.IsZero ? null : a.Per(b).Fitting()?.Rounded(1, Rounding.HalfUp)),
        ("round half down(a, 0)", (a, b) => a.Rounded(0, Rounding.HalfDown)),
        ("round up(a, 0)", (a, b) => a.Rounded(0, Rounding.Up)),
        ("round down(a, 1)", (a, b) => a.Rounded(1, Rounding.Down)),
        ("floor(a)", (a, b) => a.Rounded(0, Rounding.Floor)),
        ("ceiling(a)", (a, b) => a.Rounded(0, Rounding.Ceiling)),
        ("modulo(a, b)", (a, b) => b.Over.IsZero ? null : a.Modulo(b)),
        ("abs(a)", (a, b) => a.Over.Sign < 0 ? new Exact(0, 1).Minus(a) : a),
        ("-a", (a, b) => new Exact(0, 1).Minus(a)),
        ("a ** 2", (a, b) => a.Times(a)),
        ("max(a, b)", (a, b) => a.CompareTo(b) >= 0 ? a : b),
        ("decimal(a / 7 + b / 3, 2)", (a, b) => a.Per(new Exact(7, 1)).Plus(b.Per(new Exact(3, 1))).Fitting()?.Rounded(2, Rounding.HalfEven)),
        ("decimal(a / b * b, 2)", (a, b) => b.Over.IsZero ? null : a.Per(b).Fitting()?.Times(b).Fitting()?.Rounded(2, Rounding.HalfEven)),
    ];

    private static readonly (string Expression, Func<Exact, Exact, bool?> Reference)[] Comparisons =
    [
        ("a < b", (a, b) => a.CompareTo(b) < 0),
        ("a = b", (a, b) => a.CompareTo(b) == 0),
        ("a / b <= b", (a, b) => b.Over.IsZero || a.Per(b).Fitting() is not { } quotient ? null : quotient.CompareTo(b) <= 0),
    ];

    [Fact]
    public void Evaluate_operators_agreeWithExactQuotients()
    {
        var random = new Random(20260701);
        long[] lefts = Draw(random);
        long[] rights = Draw(random);
        var builder = new RuleSetBuilder("operators").Input("a", new RuleType.Number(2, Unit.None)).Input("b", new RuleType.Number(4, Unit.None));
        for (int i = 0; i < Operators.Length; i++) builder = builder.Define("n" + i, Operators[i].Expression);
        for (int i = 0; i < Comparisons.Length; i++) builder = builder.Define("t" + i, Comparisons[i].Expression);
        Table table = Table.Create("pairs", NumberColumn.From("a", 2, lefts), NumberColumn.From("b", 4, rights));
        RuleResult result = RulePlan.Compile(builder.Build(), Households.AsOf).Evaluate(table);

        for (int i = 0; i < Operators.Length; i++)
        {
            var column = (NumberColumn)result.Table["n" + i];
            for (int row = 0; row < Pairs; row++)
            {
                Exact? expected = Operators[i].Reference(new Exact(lefts[row], 100), new Exact(rights[row], 10_000))?.At(column.Scale);
                bool same = expected is { } value ? !column.IsMissing(row) && value.Units(column.Scale) == column.Values[row] : column.IsMissing(row);
                if (!same) Assert.Fail($"{Operators[i].Expression} of {lefts[row]} and {rights[row]}: {expected?.Units(column.Scale)} expected, found {column.FormatAt(row)}");
            }
        }
        for (int i = 0; i < Comparisons.Length; i++)
        {
            var column = (BooleanColumn)result.Table["t" + i];
            for (int row = 0; row < Pairs; row++)
            {
                bool? expected = Comparisons[i].Reference(new Exact(lefts[row], 100), new Exact(rights[row], 10_000));
                if (column[row] != expected) Assert.Fail($"{Comparisons[i].Expression} of {lefts[row]} and {rights[row]}: {expected} expected");
            }
        }
    }

    private static long[] Draw(Random random)
    {
        long[] values = new long[Pairs];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = random.Next(8) switch
            {
                0 => random.Next(-3, 4),
                1 => long.MaxValue - random.Next(3),
                2 => long.MinValue + random.Next(3),
                3 => random.Next(-1_000_000, 1_000_000),
                4 => 3_037_000_499 + random.Next(-2, 3),
                _ => (random.NextInt64() >> random.Next(63)) * (random.Next(2) == 0 ? 1 : -1),
            };
        }
        return values;
    }

    /// <summary>An exact quotient.</summary>
    private readonly record struct Exact(BigInteger Over, BigInteger Under)
    {
        public Exact Plus(Exact other) => new((Over * other.Under) + (other.Over * Under), Under * other.Under);

        public Exact Minus(Exact other) => new((Over * other.Under) - (other.Over * Under), Under * other.Under);

        public Exact Times(Exact other) => new(Over * other.Over, Under * other.Under);

        public Exact Per(Exact other) => other.Over.Sign < 0 ? new(-Over * other.Under, Under * -other.Over) : new(Over * other.Under, Under * other.Over);

        public int CompareTo(Exact other) => (Over * other.Under).CompareTo(other.Over * Under);

        public Exact Modulo(Exact by)
        {
            BigInteger over = Over * by.Under;
            BigInteger under = by.Over * Under;
            BigInteger times = BigInteger.DivRem(over, under, out BigInteger rest);
            if (!rest.IsZero && rest.Sign != under.Sign) times--;
            return Minus(new Exact(times, 1).Times(by));
        }

        /// <summary>The same where it fits two numbers of 64 bits in lowest terms.</summary>
        public Exact? Fitting()
        {
            BigInteger shared = BigInteger.GreatestCommonDivisor(Over, Under);
            return Fits(Over / shared) && Fits(Under / shared) ? this : null;
        }

        /// <summary>The same where its units at a scale fit 64 bits.</summary>
        public Exact? At(int scale) => Fits(Units(scale)) ? this : null;

        public BigInteger Units(int scale) => Over * BigInteger.Pow(10, scale) / Under;

        public Exact? Rounded(int scale, Rounding rounding)
        {
            BigInteger over = Over * BigInteger.Pow(10, scale);
            BigInteger down = BigInteger.DivRem(over, Under, out BigInteger rest);
            int half = (BigInteger.Abs(rest) * 2).CompareTo(Under);
            bool away = !rest.IsZero && rounding switch
            {
                Rounding.HalfEven => half > 0 || (half == 0 && !down.IsEven),
                Rounding.HalfUp => half >= 0,
                Rounding.HalfDown => half > 0,
                Rounding.Up => true,
                Rounding.Ceiling => over.Sign > 0,
                Rounding.Floor => over.Sign < 0,
                _ => false,
            };
            return new Exact(away ? down + over.Sign : down, BigInteger.Pow(10, scale)).At(scale);
        }

        private static bool Fits(BigInteger value) => value >= long.MinValue && value <= long.MaxValue;
    }
}
