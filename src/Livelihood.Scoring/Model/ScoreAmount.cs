using Livelihood.Core.Numbers;

namespace Livelihood.Scoring.Model;

/// <summary>Is a number of a scoring model: stated in it, or a parameter of the law that is looked up for the day.</summary>
public sealed record ScoreAmount
{
    private ScoreAmount(FixedPoint? value, string? parameter) => (Value, Parameter) = (value, parameter);

    /// <summary>The number; null where a parameter gives it.</summary>
    public FixedPoint? Value { get; }

    /// <summary>The parameter's name; null where the number is stated.</summary>
    public string? Parameter { get; }

    /// <summary>States a number.</summary>
    /// <param name="value">The number.</param>
    public static ScoreAmount Of(FixedPoint value) => new(value, null);

    /// <summary>Names a parameter.</summary>
    /// <param name="name">The parameter: a number without keys.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static ScoreAmount OfParameter(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new ScoreAmount(null, name);
    }

    /// <summary>The number, or the parameter's name.</summary>
    public override string ToString() => Parameter ?? Value!.Value.ToString();
}
