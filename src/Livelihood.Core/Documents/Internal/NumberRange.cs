using System.Globalization;
using System.Numerics;

namespace Livelihood.Core.Documents.Internal;

/// <summary>The numbers accepted at some place; written out only when a problem needs the words.</summary>
internal readonly record struct NumberRange<T>(string Noun, T Min, T Max, T Lowest, T Highest)
    where T : struct, INumber<T>
{
    public bool Contains(T value) => value >= Min && value <= Max;

    public override string ToString() => (Min > Lowest, Max < Highest) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"{Noun} from {Min} to {Max}"),
        (true, false) => string.Create(CultureInfo.InvariantCulture, $"{Noun} of at least {Min}"),
        (false, true) => string.Create(CultureInfo.InvariantCulture, $"{Noun} of at most {Max}"),
        _ => Noun,
    };
}
