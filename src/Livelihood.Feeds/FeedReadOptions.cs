using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds;

/// <summary>Says what is known about one delivery of a feed.</summary>
public sealed record FeedReadOptions
{
    private readonly int _threads;
    private readonly int? _previousRowCount;

    /// <summary>The number of rows of the last delivery, against which the change is measured; default null, where none is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? PreviousRowCount
    {
        get => _previousRowCount;
        init
        {
            if (value is { } count) ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(value));
            _previousRowCount = value;
        }
    }

    /// <summary>As of which day the delivery's statements hold, in place of what the contract says; default null.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many threads read; 0 for one per processor. The result is the same for any number. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get => _threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _threads = value;
        }
    }

    /// <summary>How many rejected records are kept with their text; later ones are only counted. Default: that of <see cref="CsvReadOptions.MaxRejectedKept"/>.</summary>
    public int MaxRejectedKept { get; init; } = CsvReadOptions.Default.MaxRejectedKept;

    /// <summary>The name of the source in problems; default null, which is the file's name.</summary>
    public string? SourceName { get; init; }
}
