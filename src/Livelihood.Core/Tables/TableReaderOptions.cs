using System.Collections.ObjectModel;

namespace Livelihood.Core.Tables;

/// <summary>Says how <see cref="TableReader"/> turns the values of a data reader into columns.</summary>
public sealed record TableReaderOptions
{
    /// <summary>
    /// The scale of decimal columns by name. A decimal column without one gets the largest scale that its values need, which is exact but
    /// follows the data; state it where columns of several readings are to match. Default: none stated.
    /// </summary>
    public IReadOnlyDictionary<string, int> Scales { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>
    /// Whether a date and time keeps its date alone. Where false, one with a time of day other than midnight is rejected.
    /// Default: false.
    /// </summary>
    public bool DropTimeOfDay { get; init; }

    /// <summary>
    /// Called for every cell that was refused and became <see cref="MissingReason.Rejected"/>, in row order and then column order. Default: nothing is called;
    /// the reason stays in the column either way.
    /// </summary>
    public Action<RejectedCell>? Rejected { get; init; }
}
