using System.Globalization;

namespace Livelihood.Samples.People.Making;

/// <summary>Writes a person down as a busy office does: mishears, mistypes, swaps, leaves out, keeps old addresses.</summary>
internal sealed class Clerk(Draw draw, double carelessness)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz", Digits = "0123456789";

    private static readonly (string From, string To)[] Heard = [("ph", "f"), ("ck", "k"), ("ie", "y"), ("ll", "l"), ("ee", "ea"), ("er", "ar"), ("ow", "oe"), ("th", "t")];

    public PersonRecord Write(Person person)
    {
        Home home = draw.Chance(carelessness) ? Home.Anywhere(draw) : person.Home;
        string surname = draw.Chance(carelessness / 4) ? draw.Common(Words.Surnames) : person.Surname;
        string given = Words.CalledBy.TryGetValue(person.GivenName, out string? called) && draw.Chance(carelessness * 2) ? called : person.GivenName;
        var record = new PersonRecord
        {
            Person = person.Number,
            GivenName = Missing(0.1) ? null : Name(given),
            Surname = Missing(0.05) ? null : Name(surname),
            BirthDate = Missing(0.15) ? null : Date(person.BirthDate),
            Street = Missing(0.3) ? null : Name(home.Street),
            House = Missing(0.3) ? null : Number(home.House.ToString(CultureInfo.InvariantCulture)),
            Postcode = Missing(0.2) ? null : Number(home.Postcode),
            Town = Missing(0.2) ? null : Name(home.Town),
            Phone = Missing(2) ? null : Number(draw.Chance(carelessness) ? $"0{draw.Below(100_000_000):D8}" : person.Phone),
        };
        return draw.Chance(carelessness / 8) ? record with { GivenName = record.Surname, Surname = record.GivenName } : record;
    }

    private bool Missing(double times) => draw.Chance(Math.Min(0.5, carelessness * times));

    private string Name(string text)
    {
        if (draw.Chance(carelessness / 2)) text = Mishear(text);
        if (draw.Chance(carelessness / 2)) text = Mistype(text, Letters);
        return draw.Chance(carelessness / 3) ? text.ToUpperInvariant() : text;
    }

    private string Number(string text) => draw.Chance(carelessness / 2) ? Mistype(text, Digits) : text;

    private string Date(DateOnly date)
    {
        if (draw.Chance(carelessness / 4) && date.Day <= 12) date = new DateOnly(date.Year, date.Day, date.Month);
        else if (draw.Chance(carelessness / 4)) date = date.AddYears(draw.Chance(0.5) ? 1 : -1);
        else if (draw.Chance(carelessness / 3)) date = new DateOnly(date.Year, date.Month, 1 + draw.Below(28));
        return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private string Mishear(string text)
    {
        (string from, string to) = draw.Of(Heard);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    /// <summary>One slip of the hand: a character put in, left out, replaced, or swapped with its neighbour.</summary>
    private string Mistype(string text, string alphabet)
    {
        int at = draw.Below(text.Length);
        string other = alphabet[draw.Below(alphabet.Length)].ToString();
        return draw.Below(4) switch
        {
            0 => text.Insert(at, other),
            1 when text.Length > 1 => text.Remove(at, 1),
            2 when at > 0 => text[..(at - 1)] + text[at] + text[at - 1] + text[(at + 1)..],
            _ => text[..at] + other + text[(at + 1)..],
        };
    }
}
