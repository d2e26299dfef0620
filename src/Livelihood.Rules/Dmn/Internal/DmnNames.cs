using System.Xml.Linq;
using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Knows the namespaces of the versions of DMN and the words of its XML.</summary>
internal static class DmnNames
{
    private static readonly (DmnVersion Version, string Model, string Diagram, string Feel)[] Versions =
    [
        (DmnVersion.Dmn11, "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "", "http://www.omg.org/spec/FEEL/20140401"),
        (DmnVersion.Dmn12, "http://www.omg.org/spec/DMN/20180521/MODEL/", "http://www.omg.org/spec/DMN/20180521/DMNDI/", "http://www.omg.org/spec/DMN/20180521/FEEL/"),
        (DmnVersion.Dmn13, "https://www.omg.org/spec/DMN/20191111/MODEL/", "https://www.omg.org/spec/DMN/20191111/DMNDI/", "https://www.omg.org/spec/DMN/20191111/FEEL/"),
        (DmnVersion.Dmn14, "https://www.omg.org/spec/DMN/20211108/MODEL/", "https://www.omg.org/spec/DMN/20191111/DMNDI/", "https://www.omg.org/spec/DMN/20211108/FEEL/"),
        (DmnVersion.Dmn15, "https://www.omg.org/spec/DMN/20230324/MODEL/", "https://www.omg.org/spec/DMN/20230324/DMNDI/", "https://www.omg.org/spec/DMN/20230324/FEEL/"),
    ];

    private static readonly (HitPolicy Policy, string Name, string? Aggregation)[] Policies =
    [
        (HitPolicy.Unique, "UNIQUE", null), (HitPolicy.Any, "ANY", null), (HitPolicy.First, "FIRST", null), (HitPolicy.Priority, "PRIORITY", null),
        (HitPolicy.RuleOrder, "RULE ORDER", null), (HitPolicy.OutputOrder, "OUTPUT ORDER", null), (HitPolicy.Collect, "COLLECT", null),
        (HitPolicy.CollectSum, "COLLECT", "SUM"), (HitPolicy.CollectMin, "COLLECT", "MIN"), (HitPolicy.CollectMax, "COLLECT", "MAX"),
        (HitPolicy.CollectCount, "COLLECT", "COUNT"),
    ];

    public static IEnumerable<string> ModelNamespaces => Versions.Select(v => v.Model);

    public static IEnumerable<string> PolicyNames => Policies.Select(p => p.Name).Distinct();

    public static DmnVersion? VersionOf(XNamespace space)
    {
        foreach (var (version, model, _, _) in Versions)
        {
            if (model == space.NamespaceName) return version;
        }
        return null;
    }

    public static XNamespace Model(DmnVersion version) => Versions[(int)version].Model;

    /// <summary>A namespace of any version as that of one version; other namespaces as they are.</summary>
    public static string In(DmnVersion version, string space)
    {
        var target = Versions[(int)version];
        foreach (var (_, model, diagram, feel) in Versions)
        {
            if (space == model) return target.Model;
            if (space == diagram && target.Diagram.Length > 0) return target.Diagram;
            if (space == feel) return target.Feel;
        }
        return space;
    }

    public static bool IsFeel(string space) => Array.Exists(Versions, v => v.Feel == space);

    public static HitPolicy? Policy(string? name, string? aggregation)
    {
        name ??= "UNIQUE";
        if (name != "COLLECT") aggregation = null;
        foreach (var (policy, known, how) in Policies)
        {
            if (known == name && how == aggregation) return policy;
        }
        return null;
    }

    public static (string Name, string? Aggregation) Policy(HitPolicy policy)
    {
        var (_, name, aggregation) = Array.Find(Policies, p => p.Policy == policy);
        return (name, aggregation);
    }
}
