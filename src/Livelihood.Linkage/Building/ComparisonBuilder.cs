namespace Livelihood.Linkage;

/// <summary>Builds one comparison of a model: its levels between the null level and the last, strictest first.</summary>
public sealed class ComparisonBuilder
{
    private readonly string _field;
    private readonly List<ComparisonLevel> _levels = [];
    private TermFrequency? _frequency;

    internal ComparisonBuilder(string field) => _field = field;

    /// <summary>Adds a level of equality.</summary>
    /// <param name="on">Another field to look at, or null.</param>
    public ComparisonBuilder Exact(string? on = null) => Level(new LevelTest.Exact(on));

    /// <summary>Adds a level of Jaro–Winkler similarity.</summary>
    /// <param name="atLeast">0 to 1.</param>
    /// <param name="on">Another field to look at, or null.</param>
    public ComparisonBuilder JaroWinkler(double atLeast, string? on = null) => Level(new LevelTest.JaroWinkler(atLeast, on));

    /// <summary>Adds a level of few edits, a swap of neighbours counting as one.</summary>
    /// <param name="atMost">0 or more.</param>
    /// <param name="on">Another field to look at, or null.</param>
    public ComparisonBuilder Edits(int atMost, string? on = null) => Level(new LevelTest.DamerauLevenshtein(atMost, on));

    /// <summary>Adds a level of two dates near each other.</summary>
    /// <param name="years">Years, 0 or more.</param>
    /// <param name="months">Months, 0 or more.</param>
    /// <param name="days">Days, 0 or more.</param>
    public ComparisonBuilder Within(int years = 0, int months = 0, int days = 0) => Level(new LevelTest.WithinPeriod(years, months, days));

    /// <summary>Adds a level of two fields in each other's place.</summary>
    /// <param name="first">A field.</param>
    /// <param name="second">Another field.</param>
    public ComparisonBuilder Swapped(string first, string second) => Level(new LevelTest.Swapped(first, second));

    /// <summary>Adds a level with any test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="label">The level in words, or null for words made from the test.</param>
    public ComparisonBuilder Level(LevelTest test, string? label = null) => Level(new ComparisonLevel { Test = test, Label = label });

    /// <summary>Adds a level.</summary>
    /// <param name="level">The level.</param>
    public ComparisonBuilder Level(ComparisonLevel level)
    {
        _levels.Add(level);
        return this;
    }

    /// <summary>Makes agreement on a rare value count for more.</summary>
    /// <param name="floor">The smallest share a value is taken to have.</param>
    /// <param name="damping">The exponent of the factor, 0 to 1.</param>
    /// <param name="fuzzy">Whether similar but unequal values are adjusted too.</param>
    public ComparisonBuilder WithTermFrequency(double floor = 0, double damping = 1, bool fuzzy = false)
    {
        _frequency = new TermFrequency { Floor = floor, Damping = damping, Fuzzy = fuzzy };
        return this;
    }

    internal Comparison Build() => new()
    {
        Field = _field,
        Levels = [new ComparisonLevel { Test = new LevelTest.Missing() }, .. _levels, new ComparisonLevel { Test = new LevelTest.Otherwise() }],
        TermFrequency = _frequency,
    };
}
