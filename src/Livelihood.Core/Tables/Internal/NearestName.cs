using Livelihood.Core.Documents;

namespace Livelihood.Core.Tables.Internal;

/// <summary>Helps whoever wrote a name that does not exist.</summary>
internal static class NearestName
{
    private const int MostListed = 20;

    /// <summary>Asks for the nearest name, or, where nothing is near, lists the names there are.</summary>
    public static string Hint(string wanted, IReadOnlyCollection<string> names)
    {
        if (Spelling.Nearest(wanted, names) is { } nearest) return $"did you mean '{nearest}'?";
        if (names.Count == 0) return "there are none.";
        string rest = names.Count > MostListed ? $" and {names.Count - MostListed} more" : "";
        return $"there are '{string.Join("', '", names.Take(MostListed))}'{rest}.";
    }
}
