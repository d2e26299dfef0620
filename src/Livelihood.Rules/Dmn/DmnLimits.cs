namespace Livelihood.Rules.Dmn;

/// <summary>Says how large the XML of a model or of tests may be, so that a hostile one costs little.</summary>
public sealed record DmnLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static DmnLimits Default { get; } = new();

    /// <summary>How many bytes the XML may have; 64 MiB unless said otherwise.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep elements may be nested; 100 unless said otherwise.</summary>
    public int MaxDepth { get; init; } = 100;
}
