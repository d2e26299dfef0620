namespace Livelihood.Feeds;

/// <summary>Names the rules of a contract that a value can break.</summary>
public enum FieldRule
{
    /// <summary>A value is required, and there is none.</summary>
    Required,

    /// <summary>The source held a value that no table can hold exactly.</summary>
    Readable,

    /// <summary>The value is to be an exact number.</summary>
    Number,

    /// <summary>The number has more decimals than the field.</summary>
    Decimals,

    /// <summary>The value is to be a date in one of the stated forms.</summary>
    Date,

    /// <summary>The value is to be one of the texts for true and false.</summary>
    Boolean,

    /// <summary>The value is to be one of those allowed.</summary>
    Allowed,

    /// <summary>The value is not to be below the least.</summary>
    Minimum,

    /// <summary>The value is not to be above the greatest.</summary>
    Maximum,

    /// <summary>The text is to match the pattern.</summary>
    Pattern,

    /// <summary>The text is not to be longer than stated.</summary>
    Length,

    /// <summary>The key is to tell the row from all others, but rows that differ have it too.</summary>
    UniqueKey,

    /// <summary>The row is to stand once, but an earlier row is the same in every field.</summary>
    NotRepeated,
}
