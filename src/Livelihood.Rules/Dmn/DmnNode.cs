namespace Livelihood.Rules.Dmn;

/// <summary>Is any element of a DMN model: what all of them may have.</summary>
/// <remarks>Immutable; safe to read from many threads.</remarks>
public abstract record DmnNode
{
    private protected DmnNode() { }

    /// <summary>The element's id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>What people read instead of the name; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>What the author says about the element; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>What the library does not understand: extensions, foreign attributes, and elements it only carries along.</summary>
    public DmnForeign Foreign { get; init; } = DmnForeign.None;

    /// <summary>The line of the element in the XML it was read from, counted from 1; 0 where it was made otherwise.</summary>
    public int Line { get; init; }

    /// <summary>The column of the element's name in its line, counted from 1; 0 where it was made otherwise.</summary>
    public int Column { get; init; }
}
