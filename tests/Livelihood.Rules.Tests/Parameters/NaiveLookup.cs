using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Parameters;

/// <summary>Looks a value up as the reference manual says, day by day and value by value.</summary>
internal static class NaiveLookup
{
    /// <summary>The value for a code that may be in force or not.</summary>
    public static (ParameterValue? Value, bool Differing) Of(Parameter parameter, string area, RegionCode code, RegionTree tree, DateOnly day)
    {
        var found = tree.Successors(code, day).Select(now => InForce(parameter, area, now, tree, day)).ToArray();
        if (found.Length == 0) return (null, false);
        return found.All(one => Same(one, found[0])) ? found[0] : (null, true);
    }

    private static (ParameterValue? Value, bool Differing) InForce(Parameter parameter, string area, RegionCode code, RegionTree tree, DateOnly day)
    {
        if (Stated(parameter, area, code, day) is { } own) return (own, false);
        var taken = Taken(parameter, area, tree.Find(code, day)!, tree, day);
        if (taken.Value is not null || taken.Differing) return taken;
        return tree.Parent(code, day) is { } parent ? InForce(parameter, area, parent, tree, day) : (Stated(parameter, area, null, day), false);
    }

    private static (ParameterValue? Value, bool Differing) Taken(Parameter parameter, string area, Region region, RegionTree tree, DateOnly day)
    {
        Region[] before = [.. tree.Regions.Where(one => one.Effective.To is { } last && last.AddDays(1) == region.Effective.From
            && (one.Successors.Contains(region.Code) || (one.Successors.Count == 0 && one.Code == region.Code)))];
        if (before.FirstOrDefault(one => one.Code == region.Code) is { } same) before = [same];
        var found = before.Select(one => Stated(parameter, area, one.Code, day) is { } value && value.Effective.Contains(one.Effective.To!.Value)
            ? (value, false)
            : Taken(parameter, area, one, tree, day)).ToArray();
        if (found.Length == 0) return (null, false);
        return found.All(one => Same(one, found[0])) ? found[0] : (null, true);
    }

    private static ParameterValue? Stated(Parameter parameter, string area, RegionCode? region, DateOnly day)
        => parameter.Values.SingleOrDefault(value => value.Region == region && value.Keys.GetValueOrDefault("area", area) == area && value.Effective.Contains(day));

    private static bool Same((ParameterValue? Value, bool Differing) one, (ParameterValue? Value, bool Differing) other)
        => one.Differing == other.Differing && one.Value?.Number == other.Value?.Number;
}
