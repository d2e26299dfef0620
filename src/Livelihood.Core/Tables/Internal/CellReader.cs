using System.Globalization;
using System.Numerics;
using Livelihood.Core.Numbers;

namespace Livelihood.Core.Tables.Internal;

/// <summary>Appends the cells of one column of a data reader.</summary>
/// <param name="builder">Where the cells go.</param>
/// <param name="append">Appends a value and gives null, or appends nothing and gives the rule the value breaks.</param>
internal sealed class CellReader(ColumnBuilder builder, Func<object, string?> append)
{
    public ColumnBuilder Builder { get; } = builder;

    public string? Append(object value) => append(value);

    /// <summary>The reader for a .NET type, or null where a table cannot hold it.</summary>
    public static CellReader? For(string name, Type type, int? scale, bool dropTimeOfDay)
    {
        if (type == typeof(string) || type == typeof(char) || type == typeof(Guid)) return Text(new TextColumnBuilder(name));
        if (type == typeof(bool)) return Boolean(new BooleanColumnBuilder(name));
        if (type == typeof(float) || type == typeof(double)) return Double(new DoubleColumnBuilder(name));
        if (type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset))
            return Date(new DateColumnBuilder(name), dropTimeOfDay);
        if (type == typeof(decimal)) return scale is { } stated ? Number(new NumberColumnBuilder(name, stated)) : Decimal(new DecimalColumnBuilder(name));
        bool isWhole = type == typeof(sbyte) || type == typeof(short) || type == typeof(int) || type == typeof(long)
            || type == typeof(byte) || type == typeof(ushort) || type == typeof(uint) || type == typeof(ulong) || type == typeof(BigInteger);
        return isWhole ? Number(new NumberColumnBuilder(name, 0)) : null;
    }

    private static CellReader Text(TextColumnBuilder builder) => new(builder, value =>
    {
        string? text = value switch
        {
            string s => s,
            char c => c.ToString(),
            Guid guid => guid.ToString("D", CultureInfo.InvariantCulture),
            IFormattable other when IsNumber(other) => other.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        if (text is null) return "is not text";
        builder.Append(text);
        return null;
    });

    private static CellReader Boolean(BooleanColumnBuilder builder) => new(builder, value =>
    {
        if (value is not bool flag) return "is neither true nor false";
        builder.Append(flag);
        return null;
    });

    private static CellReader Double(DoubleColumnBuilder builder) => new(builder, value =>
    {
        double? number = value switch { double d => d, float f => f, long l => l, int i => i, _ => null };
        if (number is not { } found || double.IsNaN(found)) return "is not a number";
        builder.Append(found);
        return null;
    });

    private static CellReader Date(DateColumnBuilder builder, bool dropTimeOfDay) => new(builder, value =>
    {
        DateTime? moment = value switch
        {
            DateOnly date => date.ToDateTime(TimeOnly.MinValue),
            DateTime dateTime => dateTime,
            DateTimeOffset offset => offset.DateTime,
            _ => null,
        };
        if (moment is not { } found) return "is not a date";
        if (!dropTimeOfDay && found.TimeOfDay != TimeSpan.Zero) return "has a time of day";
        builder.Append(DateOnly.FromDateTime(found));
        return null;
    });

    private static CellReader Number(NumberColumnBuilder builder) => new(builder, value =>
    {
        if (value is BigInteger big)
        {
            if (big < long.MinValue || big > long.MaxValue) return "does not fit 64 bits";
            builder.AppendUnits((long)big);
            return null;
        }
        if (ToDecimal(value) is not { } number) return "is not an exact number";
        NumberParse exact = FixedPoint.TryFrom(number, builder.Scale);
        if (exact.IsValue) builder.AppendUnits(exact.Value.Units);
        return Rule(exact.Fault, builder.Scale);
    });

    private static CellReader Decimal(DecimalColumnBuilder builder) => new(builder, value =>
    {
        if (ToDecimal(value) is not { } number) return "is not an exact number";
        NumberFault fault = builder.TryAppend(number);
        return Rule(fault, FixedPoint.LargestScale);
    });

    private static string? Rule(NumberFault fault, int scale) => fault switch
    {
        NumberFault.None => null,
        NumberFault.TooManyDecimals => $"has more than {scale} decimals",
        _ => $"does not fit 64 bits at scale {scale}",
    };

    private static decimal? ToDecimal(object value) => value switch
    {
        decimal d => d,
        long l => l,
        int i => i,
        short s => s,
        byte b => b,
        sbyte b => b,
        ushort s => s,
        uint i => i,
        ulong l => l,
        _ => null,
    };

    private static bool IsNumber(object value)
        => value is double or float || ToDecimal(value) is not null;
}
