namespace Livelihood.Rules.Overlays;

/// <summary>Says what happened to a part of a document between two versions.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It is the same at another place of a list in which the order counts.</summary>
    Moved,
}
