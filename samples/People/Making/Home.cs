namespace Livelihood.Samples.People.Making;

/// <summary>Where a household lives.</summary>
internal sealed record Home(string Street, int House, string Postcode, string Town)
{
    public static Home Anywhere(Draw draw)
    {
        int town = draw.Below(Words.Towns.Length);
        return new Home(draw.Of(Words.Streets), 1 + draw.Below(180), $"{21 + town}{draw.Below(100):D2}{draw.Below(10)}", Words.Towns[town]);
    }
}
