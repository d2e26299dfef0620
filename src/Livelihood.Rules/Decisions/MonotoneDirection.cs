namespace Livelihood.Rules.Decisions;

/// <summary>Says how an output moves as an input rises.</summary>
public enum MonotoneDirection
{
    /// <summary>A higher input never gives a lower output, nor one earlier in the list of the output's values.</summary>
    Rising,

    /// <summary>A higher input never gives a higher output, nor one later in the list of the output's values.</summary>
    Falling,
}
