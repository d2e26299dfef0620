using System.Text;
using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>The set of words between spaces, punctuation and symbols.</summary>
internal sealed class TokensStep : StandardisingStep
{
    public static readonly TokensStep Instance = new();

    private TokensStep()
        : base("tokens")
    {
    }

    public override bool ProducesSet => true;

    internal override string[] RunSet(string value)
    {
        var words = new DistinctValues();
        int start = 0;
        for (int at = 0; at < value.Length;)
        {
            int width = Scalars.Width(value, at);
            if (Separates(value, at))
            {
                words.Add(value.AsSpan(start, at - start));
                start = at + width;
            }
            at += width;
        }
        words.Add(value.AsSpan(start));
        return words.ToArray();
    }

    private protected override void WriteTo(Utf8JsonWriter writer) => writer.WriteStringValue(Name);

    private static bool Separates(string value, int at)
        => Spaces.Is(value[at]) || (Rune.TryGetRuneAt(value, at, out Rune rune) && Characters.IsPunctuationOrSymbol(rune));
}
