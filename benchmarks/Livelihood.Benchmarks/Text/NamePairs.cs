namespace Livelihood.Benchmarks.Text;

/// <summary>Pairs of names as record linkage meets them: names drawn at random, and the same name written differently.</summary>
internal static class NamePairs
{
    /// <summary>The number of pairs.</summary>
    public const int Count = 4096;

    private const string Listed = """
        Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas
        Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King
        Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips
        Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper
        Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz
        Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Kowalczyk Schneider Fitzgerald Vandenberg
        Papadopoulos Christopherson O'Sullivan Oyelaran Bjornsson Castellanos Rosenberg Montgomery Featherstone Abdurrahman
        James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Charles
        Sarah Christopher Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Sandra Donald Margaret Steven Ashley Andrew Kimberly
        Paul Emily Joshua Donna Kenneth Michelle Kevin Carol Brian Amanda George Melissa Timothy Deborah Ronald Stephanie Jason
        Rebecca Edward Sharon Jeffrey Laura Ryan Cynthia Jacob Dorothy Gary Amy Nicholas Kathleen Eric Angela Jonathan Shirley
        """;

    /// <summary>All different texts, and the pairs as indexes into them; <paramref name="percentAlike"/> of the pairs are one name and its misspelling.</summary>
    public static (string[] Values, (int A, int B)[] Pairs) Make(int percentAlike)
    {
        string[] names = Listed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(20240601);
        var codes = new Dictionary<string, int>();
        var pairs = new (int, int)[Count];
        for (int i = 0; i < Count; i++)
        {
            string name = names[random.Next(names.Length)];
            string other = random.Next(100) < percentAlike ? Misspelt(name, random) : names[random.Next(names.Length)];
            pairs[i] = (Code(name), Code(other));
        }
        return ([.. codes.Keys], pairs);

        int Code(string text)
        {
            if (!codes.TryGetValue(text, out int code)) codes.Add(text, code = codes.Count);
            return code;
        }
    }

    private static string Misspelt(string name, Random random)
    {
        int at = random.Next(name.Length - 1);
        char letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => name.Insert(at + 1, letter.ToString()),
            1 => name.Remove(at, 1),
            2 => name.Remove(at, 1).Insert(at, letter.ToString()),
            _ => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
        };
    }
}
