using System.Runtime.CompilerServices;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Collects the values of one column, row after row. For one thread at a time.</summary>
/// <remarks><see cref="Build"/> hands the values over and leaves the builder empty under the same name, ready for a next part.</remarks>
public abstract class ColumnBuilder
{
    private readonly AbsenceBuilder _absence = new();

    private protected ColumnBuilder(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name of the column to be built.</summary>
    public string Name { get; }

    /// <summary>The number of rows so far.</summary>
    public int Count { get; private protected set; }

    /// <summary>Appends a row whose value is missing.</summary>
    /// <param name="reason">Why it is missing.</param>
    /// <exception cref="ArgumentException">The reason is <see cref="MissingReason.None"/> or not one of the stated ones.</exception>
    public void AppendMissing(MissingReason reason = MissingReason.NotProvided)
    {
        ThrowIfNotReason(reason);
        _absence.Mark(Count, reason);
        AppendNothing();
    }

    /// <summary>Makes the column of all rows so far and leaves the builder empty.</summary>
    /// <returns>The column.</returns>
    public abstract Column Build();

    internal static void ThrowIfNotReason(MissingReason reason, [CallerArgumentExpression(nameof(reason))] string? parameter = null)
    {
        if (reason is MissingReason.None or > MissingReason.Rejected)
            throw new ArgumentException($"{reason} is no reason for a value to be missing.", parameter);
    }

    /// <summary>Appends a cell that holds no value.</summary>
    private protected abstract void AppendNothing();

    private protected Absence TakeAbsence(int count) => _absence.Build(count);
}
