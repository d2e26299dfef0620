using Livelihood.Core.Numbers;
using Livelihood.Core.Numbers.Internal;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Collects exact numbers at one decimal scale.</summary>
/// <example><code>
/// NumberColumnBuilder income = new("income", scale: 2);
/// income.AppendUnits(125050);                 // 1250.50
/// income.Append(1250.5m);                     // the same
/// income.AppendMissing(MissingReason.Stale);
/// </code></example>
public sealed class NumberColumnBuilder : ColumnBuilder
{
    private CellList<long> _cells = new();

    /// <summary>Starts a column.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="scale">The number of decimals of every value, 0 to 18.</param>
    /// <param name="capacity">How many rows to make room for.</param>
    /// <exception cref="ArgumentException">The name is null or empty, the scale is outside 0 to 18, or the capacity is negative.</exception>
    public NumberColumnBuilder(string name, int scale, int capacity = 0)
        : base(name)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Scale = scale;
        _cells.Reserve(capacity);
    }

    /// <summary>The number of decimals of every value.</summary>
    public int Scale { get; }

    /// <summary>Appends a value as units of the scale: 1250 at scale 2 is 12.50.</summary>
    /// <param name="units">The value times ten to the scale.</param>
    public void AppendUnits(long units)
    {
        _cells.Add(units);
        Count++;
    }

    /// <summary>Appends a value exactly.</summary>
    /// <param name="value">The value; decimals beyond the scale must be zeros.</param>
    /// <exception cref="ArithmeticException">Digits would be lost: rescale with a stated rounding first.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits at the scale.</exception>
    public void Append(FixedPoint value) => AppendUnits(value.Rescale(Scale).Units);

    /// <summary>Appends a value exactly.</summary>
    /// <param name="value">The value; decimals beyond the scale must be zeros.</param>
    /// <exception cref="ArithmeticException">Digits would be lost: round first, as the rules state.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits at the scale.</exception>
    public void Append(decimal value)
    {
        NumberParse exact = FixedPoint.TryFrom(value, Scale);
        if (exact.Fault == NumberFault.TooManyDecimals)
            throw new ArithmeticException($"A value of '{Name}' has more than {Scale} decimals; round it as the rules state.");
        if (exact.Fault == NumberFault.Overflow)
            throw new OverflowException($"A value of '{Name}' does not fit 64 bits at scale {Scale}.");
        AppendUnits(exact.Value.Units);
    }

    /// <summary>Reads a value from invariant text and appends it; a text that is no such number is appended as missing.</summary>
    /// <param name="text">An optional sign, ASCII digits, and an optional point followed by digits.</param>
    /// <returns>
    /// <see cref="NumberFault.None"/>, or why the text was refused: the row is then <see cref="MissingReason.Rejected"/>, or
    /// <see cref="MissingReason.NotProvided"/> where the text is empty.
    /// </returns>
    public NumberFault AppendText(ReadOnlySpan<char> text)
    {
        NumberFault fault = NumberText.TryParse(text, Scale, out long units, out _);
        if (fault == NumberFault.None) AppendUnits(units);
        else AppendMissing(fault == NumberFault.Empty ? MissingReason.NotProvided : MissingReason.Rejected);
        return fault;
    }

    /// <inheritdoc/>
    public override NumberColumn Build()
    {
        int count = Count;
        Count = 0;
        return new NumberColumn(Name, Scale, _cells.Take(), TakeAbsence(count));
    }

    private protected override void AppendNothing() => AppendUnits(0);
}
