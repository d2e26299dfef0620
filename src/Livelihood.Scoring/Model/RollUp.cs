namespace Livelihood.Scoring.Model;

/// <summary>Says how the points of members become those of their household.</summary>
public enum RollUp
{
    /// <summary>The members' points are added.</summary>
    Sum,

    /// <summary>The neediest member counts; the first of several. A household without members has 0 points.</summary>
    Maximum,
}
