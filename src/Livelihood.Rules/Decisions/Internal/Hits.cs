namespace Livelihood.Rules.Decisions.Internal;

/// <summary>What a match says for a record where it does not name a row.</summary>
internal static class Hits
{
    /// <summary>No row applies: the defaults hold, where there are any.</summary>
    public const int None = -1;

    /// <summary>Inputs are missing, and outcomes differ for the values they could have.</summary>
    public const int Unknown = -2;

    /// <summary>Several rows apply where the hit policy forbids it: the table gives nothing.</summary>
    public const int Conflict = -3;

    /// <summary>An input has a value that is not among its allowed ones: the table gives nothing.</summary>
    public const int NotAllowed = -4;
}
