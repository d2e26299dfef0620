namespace Livelihood.Samples.People.Making;

/// <summary>The words names and places are made of; surnames, streets and towns are put together from parts.</summary>
internal static class Words
{
    public static readonly string[] Women =
    [
        "Mary", "Anna", "Sarah", "Emma", "Laura", "Julia", "Helen", "Clara", "Ruth", "Alice", "Nora", "Martha", "Elena", "Grace", "Irene", "Judith",
        "Katherine", "Elizabeth", "Margaret", "Fatima", "Leila", "Ingrid", "Sofia", "Yasmin", "Theresa", "Josephine",
    ];

    public static readonly string[] Men =
    [
        "John", "Thomas", "David", "James", "Peter", "Daniel", "Samuel", "William", "Robert", "Michael", "Andrew", "Simon", "Joseph", "Edward", "Hugo", "Ahmed",
        "Martin", "Victor", "Omar", "Felix", "Alexander", "Benjamin", "Christopher", "Nicholas", "Frederick", "Matthew",
    ];

    /// <summary>What people are called besides the name in their papers.</summary>
    public static readonly Dictionary<string, string> CalledBy = new(StringComparer.Ordinal)
    {
        ["Elizabeth"] = "Liz", ["Katherine"] = "Kate", ["Margaret"] = "Peggy", ["Josephine"] = "Jo", ["Robert"] = "Bob", ["William"] = "Bill",
        ["Michael"] = "Mike", ["Alexander"] = "Alex", ["Christopher"] = "Chris", ["Nicholas"] = "Nick", ["Thomas"] = "Tom", ["Samuel"] = "Sam",
    };

    public static readonly string[] Surnames = Join(
        ["Ash", "Wood", "Har", "Mill", "Brad", "Whit", "Cald", "Black", "Fair", "Hol", "Mar", "Thorn", "Red", "Win", "Stan", "Graf", "Lang", "Os", "Quill", "Zed"],
        ["ford", "ley", "ton", "well", "field", "man", "by", "worth", "ridge", "er", "sen", "wick", "more", "stone", "low", "hurst", "cott", "den"]);

    public static readonly string[] Streets = Join(
        ["Mill", "Church", "Station", "Garden", "King", "River", "Oak", "Market", "Bridge", "Hill", "School", "Abbey", "Linden", "North", "Quarry", "Tanner"],
        [" Street", " Road", " Lane", " Row", " Close"]);

    public static readonly string[] Towns = Join(["East", "Lower ", "New ", "Upper "], ["brook", "Haven", "Marsh", "Cross", "Fell", "Weir"]);

    /// <summary>All pairs of a beginning and an end, in an order that lets both vary from one to the next.</summary>
    private static string[] Join(string[] beginnings, string[] ends)
        => [.. Enumerable.Range(0, beginnings.Length * ends.Length).Select(i => beginnings[i % beginnings.Length] + ends[(i + (i / beginnings.Length)) % ends.Length]).Distinct()];
}
