using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Is one call of a built-in function, with its arguments by place.</summary>
/// <param name="Session">The evaluation.</param>
/// <param name="Span">Where the call stands.</param>
/// <param name="Arguments">The arguments, one for each parameter; null where an optional one is absent.</param>
internal readonly record struct BuiltInCall(FeelSession Session, TextSpan Span, FeelValue?[] Arguments)
{
    public FeelValue this[int at] => Arguments[at] ?? FeelValue.Nothing;

    public bool Has(int at) => Arguments[at] is { IsNull: false };

    public string Text(int at) => ((FeelValue.Text)Arguments[at]!).Value;

    public FeelNumber Number(int at) => ((FeelValue.Number)Arguments[at]!).Value;

    public IReadOnlyList<FeelValue> Items(int at) => ((FeelValue.List)Arguments[at]!).Items;

    public FeelValue.Range Range(int at) => (FeelValue.Range)Arguments[at]!;

    /// <summary>A whole number; digits behind the point are cut off. Null beyond 32 bits.</summary>
    public int? Whole(int at) => NumberMath.Round(Number(at), 0, MidpointOrDirection.Down) is { } whole && whole.TryToInt32(out int value) ? value : null;

    public FeelValue Refuse(string message) => Session.Refuse(message, Span);

    public FeelValue Of(FeelNumber? number) => number is { } known ? FeelValue.From(known) : Refuse("There is no such number.");
}
