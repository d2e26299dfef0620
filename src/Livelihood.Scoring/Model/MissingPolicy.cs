namespace Livelihood.Scoring.Model;

/// <summary>Says what an indicator gives that cannot be computed because something is missing. Each indicator states it; there is no default.</summary>
/// <remarks>The cases are the nested types; no others can exist.</remarks>
public abstract record MissingPolicy
{
    private MissingPolicy()
    {
    }

    /// <summary>Gives stated points.</summary>
    /// <param name="Amount">The points.</param>
    public sealed record Points(ScoreAmount Amount) : MissingPolicy;

    /// <summary>Leaves the indicator out and scales what the others of its dimension give by the most that all could give over the most that they could.</summary>
    public sealed record SkipAndRescale : MissingPolicy;

    /// <summary>Makes the dimension and the score unknown; the interval of possible scores still tells what is known.</summary>
    public sealed record Unknown : MissingPolicy;
}
