namespace Livelihood.Core.Documents;

/// <summary>Bounds what a document may cost to read.</summary>
public sealed record DocumentLimits
{
    private readonly int _maxDepth = 64;
    private readonly int _maxBytes = 64 * 1024 * 1024;

    /// <summary>The limits used where none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>How many objects and lists may stand inside one another; default 64, at least 1, at most 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000);
            _maxDepth = value;
        }
    }

    /// <summary>How many bytes of UTF-8 a document may have; default 64 MiB, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxBytes
    {
        get => _maxBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxBytes = value;
        }
    }
}
