using System.Globalization;
using Livelihood.Linkage.Training;

namespace Livelihood.Linkage.Tests.Oracles;

/// <summary>The agreement patterns of the pairs from which the published estimation histories were made.</summary>
/// <remarks>
/// The histories come from the thousand test records of Splink 2 (names with a trailing blank, MIT licence), not from the later file of the same
/// name: its records 479 and 481 are those of the published pair. Counted are the 3,167 pairs with equal surnames. A line holds the levels of given
/// name (0 else, 1 at most two edits, 2 equal), birth date, town and e-mail (0 else, 1 equal), <c>m</c> where a side is missing; then, for each
/// number of records that have the agreed given name (0 where the names are not equal), how many pairs there are.
/// </remarks>
internal static class SurnamePairs
{
    /// <summary>The records that have a given name.</summary>
    private const double Named = 900;

    private const double Damping = 0.6;

    private const string Text = """
        0000 0:820
        0001 0:4
        000m 0:177
        0010 0:118
        0011 0:11
        001m 0:48
        00m0 0:245
        00m1 0:4
        00mm 0:40
        0100 0:1
        0101 0:6
        010m 0:4
        0110 0:28
        0111 0:44
        011m 0:7
        01m0 0:7
        01m1 0:10
        01mm 0:1
        1000 0:4
        1001 0:7
        1010 0:6
        1011 0:14
        101m 0:2
        10m0 0:3
        10m1 0:3
        10mm 0:2
        1100 0:6
        1101 0:16
        110m 0:4
        1110 0:11
        1111 0:29
        111m 0:9
        11m0 0:11
        11m1 0:7
        11mm 0:3
        2000 2:1 3:4 4:2 5:2 6:3 7:1 8:4 10:1 11:4 17:1 18:1 22:1
        2001 2:3 3:2 4:2 5:5 6:1 8:5 10:3 17:5 18:2 22:2
        200m 3:2 4:2 5:1 6:1 7:2 8:7 10:2 17:1
        2010 3:1 4:4 5:2 6:6 7:1 8:1 9:2 13:3 17:4 22:2
        2011 2:2 3:11 4:6 5:6 6:15 7:3 8:2 10:2 17:3 18:3 22:5
        201m 2:5 3:3 5:2 6:5 8:7 10:1 15:2 17:1 18:1
        20m0 3:2 4:3 5:1 6:5 7:1 8:1 9:1 11:3 12:1 13:1 22:4
        20m1 2:2 4:4 5:4 7:5 8:1 10:1 11:4 12:3 18:1 22:2
        20mm 4:2 5:1 6:1 8:2 15:1
        2100 2:2 3:2 5:1 6:4 7:1 8:4 11:4 18:4 22:2
        2101 2:1 3:4 4:6 5:10 6:8 7:2 8:6 10:4 11:2 18:6 22:2
        210m 2:1 3:1 4:3 5:3 6:4 7:3 8:1 10:3 18:4
        2110 2:3 4:1 5:9 6:10 7:2 8:3 9:1 10:8 11:1 12:2 13:1 17:1 18:1 22:4
        2111 2:5 3:6 4:13 5:9 6:12 7:1 8:14 10:17 11:1 12:1 13:4 15:2 17:6 18:6 22:2
        211m 2:1 4:4 5:5 8:1 10:10 11:2 18:5
        21m0 2:2 4:2 5:2 6:3 7:1 8:5 9:2 11:3 12:1 13:1 22:1
        21m1 2:1 3:2 4:6 5:5 6:7 8:6 9:1 10:3 11:3 12:3 13:4 15:2 18:3 22:2
        21mm 4:1 5:4 6:6 8:1 9:1 10:1 12:1
        m000 0:375
        m001 0:7
        m00m 0:73
        m010 0:76
        m011 0:25
        m01m 0:14
        m0m0 0:114
        m0m1 0:6
        m0mm 0:16
        m100 0:10
        m101 0:25
        m10m 0:5
        m110 0:14
        m111 0:44
        m11m 0:18
        m1m0 0:6
        m1m1 0:19
        m1mm 0:9
        """;

    /// <summary>The levels at which the rarity of the given name counts.</summary>
    public static FrequencyLevels GivenName { get; } = new(0, [2], Damping);

    public static AgreementPatterns Patterns()
    {
        var levels = new List<int>();
        var counts = new List<long>();
        var rarity = new List<double>();
        foreach (string line in Text.Split('\n'))
        {
            string[] parts = line.Trim().Split(' ');
            foreach (string part in parts[1..])
            {
                string[] numbers = part.Split(':');
                double records = double.Parse(numbers[0], CultureInfo.InvariantCulture);
                levels.AddRange(parts[0].Select(c => c == 'm' ? AgreementPatterns.Missing : c - '0'));
                counts.Add(long.Parse(numbers[1], CultureInfo.InvariantCulture));
                rarity.Add(records == 0 ? 0 : -Damping * Math.Log2(records / Named));
            }
        }
        return new AgreementPatterns([3, 2, 2, 2], [.. levels], [.. counts], [.. rarity]);
    }
}
