namespace Livelihood.Linkage;

/// <summary>Describes the test that a pair of records passes to be at a comparison level.</summary>
/// <remarks>A test on a field that is missing on either side does not hold (only <see cref="Missing"/> does).
/// <c>On</c> names the field tested; null means the comparison's own field.</remarks>
public abstract record LevelTest
{
    private LevelTest()
    {
    }

    /// <summary>Holds when a field is missing on either side. On the comparison's own field it is the null level: no evidence, weight 0.</summary>
    /// <param name="On">The field; null for the null level.</param>
    public sealed record Missing(string? On = null) : LevelTest;

    /// <summary>Holds always: the last level.</summary>
    public sealed record Otherwise : LevelTest;

    /// <summary>Holds when both values are equal.</summary>
    /// <param name="On">The field, or null.</param>
    public sealed record Exact(string? On = null) : LevelTest;

    /// <summary>Holds when the Jaro–Winkler similarity reaches the threshold.</summary>
    /// <param name="AtLeast">0 to 1.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record JaroWinkler(double AtLeast, string? On = null) : LevelTest;

    /// <summary>Holds when the Jaro similarity reaches the threshold.</summary>
    /// <param name="AtLeast">0 to 1.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record Jaro(double AtLeast, string? On = null) : LevelTest;

    /// <summary>Holds when at most so many insertions, deletions and substitutions lie between the values.</summary>
    /// <param name="AtMost">0 or more edits.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record Levenshtein(int AtMost, string? On = null) : LevelTest;

    /// <summary>Holds when at most so many edits, a swap of neighbours counting as one, lie between the values (unrestricted).</summary>
    /// <param name="AtMost">0 or more edits.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record DamerauLevenshtein(int AtMost, string? On = null) : LevelTest;

    /// <summary>Holds when the Dice coefficient of the values' q-grams reaches the threshold.</summary>
    /// <param name="AtLeast">0 to 1.</param>
    /// <param name="Q">Length of a gram, 1 or more.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record Dice(double AtLeast, int Q = 2, string? On = null) : LevelTest;

    /// <summary>Holds when the Jaccard coefficient of the values' q-grams (for sets: of the sets) reaches the threshold.</summary>
    /// <param name="AtLeast">0 to 1.</param>
    /// <param name="Q">Length of a gram, 1 or more; not used for sets.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record Jaccard(double AtLeast, int Q = 2, string? On = null) : LevelTest;

    /// <summary>Holds when the token-set similarity reaches the threshold.</summary>
    /// <param name="AtLeast">0 to 1.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record TokenSet(double AtLeast, string? On = null) : LevelTest;

    /// <summary>Holds when two dates lie at most a calendar duration apart, both ends included.</summary>
    /// <param name="Years">Years, 0 or more.</param>
    /// <param name="Months">Months, 0 or more.</param>
    /// <param name="Days">Days, 0 or more.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record WithinPeriod(int Years, int Months, int Days, string? On = null) : LevelTest;

    /// <summary>Holds when two numbers differ by at most an amount.</summary>
    /// <param name="AtMost">0 or more, in the field's unit.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record WithinNumber(double AtMost, string? On = null) : LevelTest;

    /// <summary>Holds when two numbers differ by at most a share of the larger magnitude.</summary>
    /// <param name="AtMost">Per cent, 0 to 100.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record WithinPercent(double AtMost, string? On = null) : LevelTest;

    /// <summary>Holds when two fields' values stand in each other's place.</summary>
    /// <param name="First">A field, such as the given name.</param>
    /// <param name="Second">Another field, such as the family name.</param>
    public sealed record Swapped(string First, string Second) : LevelTest;

    /// <summary>Holds when two dates agree after day and month of one are exchanged.</summary>
    /// <param name="On">The field, or null.</param>
    public sealed record SwappedDayMonth(string? On = null) : LevelTest;

    /// <summary>Holds when the first so many characters agree; a shorter value agrees only where both are equal.</summary>
    /// <param name="Length">Unicode scalars, 1 or more.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record Prefix(int Length, string? On = null) : LevelTest;

    /// <summary>Holds when one value begins with the whole of the other.</summary>
    /// <param name="AtLeast">The least length of the shorter value, 1 or more.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record StartsWith(int AtLeast, string? On = null) : LevelTest;

    /// <summary>Holds when two sets share at least so many values.</summary>
    /// <param name="AtLeast">1 or more.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record Overlap(int AtLeast, string? On = null) : LevelTest;

    /// <summary>Holds when a comparator supplied by name reaches the threshold.</summary>
    /// <param name="Name">The comparator's name.</param>
    /// <param name="AtLeast">0 to 1.</param>
    /// <param name="On">The field, or null.</param>
    public sealed record Comparator(string Name, double AtLeast, string? On = null) : LevelTest;

    /// <summary>Holds when all parts hold.</summary>
    /// <param name="Parts">One or more tests.</param>
    public sealed record All(IReadOnlyList<LevelTest> Parts) : LevelTest;

    /// <summary>Holds when any part holds.</summary>
    /// <param name="Parts">One or more tests.</param>
    public sealed record Any(IReadOnlyList<LevelTest> Parts) : LevelTest;

    /// <summary>Holds when the part does not hold.</summary>
    /// <param name="Part">The test turned round.</param>
    public sealed record Negation(LevelTest Part) : LevelTest;
}
