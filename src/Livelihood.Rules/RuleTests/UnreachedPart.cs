using System.Globalization;

namespace Livelihood.Rules.RuleTests;

/// <summary>Is a part of the rules that no test reaches.</summary>
/// <param name="Kind">What kind of part.</param>
/// <param name="Name">The definition or table that it is part of.</param>
/// <param name="Row">The number of a table's row, counted from 1; null for other parts.</param>
/// <param name="Text">The row's id, or the choice as it is written; null where there is none.</param>
public sealed record UnreachedPart(UnreachedKind Kind, string Name, int? Row = null, string? Text = null)
{
    /// <summary>Writes the part as one sentence.</summary>
    public override string ToString()
    {
        string text = Text is null ? "" : $" ({Text})";
        return Kind switch
        {
            UnreachedKind.Result => $"{Name}: no test expects it or anything that needs it.",
            UnreachedKind.TableRow => string.Create(CultureInfo.InvariantCulture, $"{Name}: no test reaches row {Row}{text}."),
            UnreachedKind.Then => $"{Name}: no test reaches \"then\"{text}.",
            _ => $"{Name}: no test reaches \"else\"{text}.",
        };
    }
}
