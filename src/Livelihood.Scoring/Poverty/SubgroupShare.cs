namespace Livelihood.Scoring.Poverty;

/// <summary>Holds one subgroup's part in the poverty of the whole.</summary>
/// <param name="Name">The group's label.</param>
/// <param name="PopulationShare">The group's share of the population, 0 to 1.</param>
/// <param name="Headcount">H of the group.</param>
/// <param name="AdjustedHeadcount">M0 of the group.</param>
/// <param name="Contribution">The group's share of the M0 of the whole, 0 to 1; NaN where no one is poor.</param>
/// <remarks>Population subgroup decomposability: M0 = Σ n_g / n · M0_g (Alkire and Foster 2011, section 5).</remarks>
public readonly record struct SubgroupShare(string Name, double PopulationShare, double Headcount, double AdjustedHeadcount, double Contribution)
{
    /// <summary>Puts the measures of a whole together from published measures of its parts, weighted by population.</summary>
    /// <param name="parts">Population (any unit), H and M0 of each part; populations are 0 or more and not all 0.</param>
    /// <returns>H, A and M0 of the whole.</returns>
    /// <exception cref="ArgumentException">The populations sum to 0, or one is below 0.</exception>
    public static (double Headcount, double Intensity, double AdjustedHeadcount) Whole(params ReadOnlySpan<(double Population, double Headcount, double AdjustedHeadcount)> parts)
    {
        double population = 0, headcount = 0, adjusted = 0;
        foreach ((double size, double h, double m0) in parts)
        {
            if (!(size >= 0)) throw new ArgumentException($"A population is {size}; it is 0 or more.", nameof(parts));
            population += size;
            headcount += size * h;
            adjusted += size * m0;
        }
        if (population == 0) throw new ArgumentException("The parts have no population.", nameof(parts));
        return (headcount / population, adjusted / headcount, adjusted / population);
    }

    internal static SubgroupShare[] Of((double Population, AlkireFosterMeasures Measures)[] groups)
    {
        double population = groups.Sum(g => g.Population);
        double whole = groups.Where(g => g.Population > 0).Sum(g => g.Population * g.Measures.AdjustedHeadcount);
        return [.. groups.Select(g => new SubgroupShare(
            g.Measures.Group.Label, g.Population / population, g.Measures.Headcount, g.Measures.AdjustedHeadcount,
            (g.Population > 0 ? g.Population * g.Measures.AdjustedHeadcount : 0) / whole))];
    }
}
