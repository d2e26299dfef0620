namespace Livelihood.Linkage.Model.Internal;

/// <summary>Lists the fields that a test names.</summary>
internal static class TestFields
{
    public static IEnumerable<string> Of(LevelTest test) => test switch
    {
        LevelTest.All all => all.Parts.SelectMany(Of),
        LevelTest.Any any => any.Parts.SelectMany(Of),
        LevelTest.Negation negation => Of(negation.Part),
        LevelTest.Swapped swapped => [swapped.First, swapped.Second],
        _ => ComparisonCheck.OnOf(test) is { } field ? [field] : [],
    };
}
