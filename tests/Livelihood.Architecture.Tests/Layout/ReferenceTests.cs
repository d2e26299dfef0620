namespace Livelihood.Architecture.Tests.Layout;

/// <summary>References only point downward.</summary>
public sealed class ReferenceTests
{
    /// <summary>What each package may reference itself; what those reference it may use too.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Livelihood.Core"] = [],
        ["Livelihood.Feeds"] = ["Livelihood.Core", "CsvHelper"],
        ["Livelihood.Linkage"] = ["Livelihood.Core"],
        ["Livelihood.Rules"] = ["Livelihood.Core"],
        ["Livelihood.Scoring"] = ["Livelihood.Core", "Livelihood.Rules", "MathNet.Numerics"],
        ["Livelihood.Verification"] = ["Livelihood.Core", "Livelihood.Scoring"],
        ["Livelihood.Reports"] = ["Livelihood.Linkage"],
        ["Livelihood.Cli"] =
        [
            "Livelihood.Core", "Livelihood.Feeds", "Livelihood.Linkage", "Livelihood.Rules", "Livelihood.Scoring", "Livelihood.Verification",
            "Livelihood.Reports", "CsvHelper", "System.CommandLine", "Spectre.Console",
        ],
    };

    [Fact]
    public void Packages_ofTheSource_haveTheirPlaceInTheTable()
        => Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Package.All.Select(p => p.Name));

    [Fact]
    public void Projects_ofTheSource_referenceOnlyWhatStandsBelow()
    {
        IEnumerable<string> upward = Package.All.SelectMany(p => p.ProjectReferences.Where(r => !Allowed[p.Name].Contains(r)).Select(r => $"{p.Name} → {r}"));
        Findings.None(upward);
    }

    [Fact]
    public void Assemblies_asBuilt_referenceOnlyWhatStandsBelow()
    {
        var upward = new List<string>();
        foreach (Package package in Package.All)
        {
            HashSet<string> reachable = Reachable(package.Name);
            foreach (string name in package.Assembly.GetReferencedAssemblies().Select(r => r.Name!))
                if (!IsPlatform(name) && !reachable.Contains(name)) upward.Add($"{package.Name} → {name}");
        }
        Findings.None(upward);
    }

    [Fact]
    public void Reachable_ofTheReports_isNotTheCommandLine()
        => Assert.Equal(["Livelihood.Core", "Livelihood.Linkage"], Reachable("Livelihood.Reports").Order(StringComparer.Ordinal));

    private static HashSet<string> Reachable(string package)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([package]);
        while (open.TryDequeue(out string? name))
            foreach (string reference in Allowed.GetValueOrDefault(name, []))
                if (reached.Add(reference)) open.Enqueue(reference);
        return reached;
    }

    /// <summary>Whether an assembly belongs to the platform: it lies in the folder of the runtime.</summary>
    private static bool IsPlatform(string name)
        => File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
