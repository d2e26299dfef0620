namespace Livelihood.Linkage;

/// <summary>Names the ways in which m is learned without labels.</summary>
public enum TrainingMethod
{
    /// <summary>In sessions, each on the pairs of one rule and without the comparisons that the rule touches; u is that of random pairs.</summary>
    Sessions,

    /// <summary>On all candidate pairs of the blocking rules at once, no comparison left out; u is that of random pairs less the matches among them.</summary>
    /// <remarks>Pairs that no rule forms count as non-matches, so the rules should be wide. Suits files in which matches are not rare among
    /// random pairs, small files, and errors that exclude each other, where the pairs of one rule are not typical of all matches.</remarks>
    Candidates,
}
