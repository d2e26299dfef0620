using System.Globalization;

namespace Livelihood.Rules.RuleTests;

/// <summary>Is one value that differs from what a test expects.</summary>
/// <param name="Name">The result's name.</param>
/// <param name="Row">The row of the child table that the test gives, counted from 1; null for the subject's results.</param>
/// <param name="Expected">What the test expects, in words.</param>
/// <param name="Actual">What the rules gave, in words, with what was wanting where it is unknown.</param>
/// <param name="MissingInputs">The inputs that make the value unknown, a row's as <c>child.field</c>; empty where the value is known.</param>
public sealed record RuleTestDifference(string Name, int? Row, string Expected, string Actual, IReadOnlyList<string> MissingInputs)
{
    /// <summary>Writes the difference as one sentence.</summary>
    public override string ToString()
    {
        string name = Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{Name} (row {row})") : Name;
        return $"{name}: expected {Expected}, but it is {Actual}.";
    }
}
