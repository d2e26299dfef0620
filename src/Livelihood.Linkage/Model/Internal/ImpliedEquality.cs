namespace Livelihood.Linkage.Model.Internal;

/// <summary>Tells whether a test holds only where both records have the same value of a field.</summary>
internal static class ImpliedEquality
{
    public static bool Holds(LevelTest test, string own, string field) => test switch
    {
        LevelTest.Exact exact => (exact.On ?? own) == field,
        LevelTest.All all => all.Parts.Any(part => Holds(part, own, field)),
        LevelTest.Any any => any.Parts.All(part => Holds(part, own, field)),
        _ => false,
    };
}
