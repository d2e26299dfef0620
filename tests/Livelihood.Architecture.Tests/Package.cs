using System.Reflection;
using System.Xml.Linq;

namespace Livelihood.Architecture.Tests;

/// <summary>One package of <c>src</c>: its project and its built assembly.</summary>
internal sealed record Package(string Name, string AssemblyName, Assembly Assembly, IReadOnlyList<string> ProjectReferences)
{
    /// <summary>All packages, in ordinal order.</summary>
    public static IReadOnlyList<Package> All { get; } = [.. Checkout.Under("src", ".csproj").Select(Load)];

    /// <summary>The packages others reference: all but the command line.</summary>
    public static IReadOnlyList<Package> Libraries { get; } = [.. All.Where(p => p.Assembly.EntryPoint is null)];

    public static Package Of(string name) => All.Single(p => p.Name == name);

    /// <summary>The documentation file that the compiler wrote beside the assembly.</summary>
    public XDocument Documentation() => XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace);

    private static Package Load(string project)
    {
        XDocument file = XDocument.Load(Checkout.PathOf(project));
        string name = Path.GetFileNameWithoutExtension(project);
        string assembly = file.Descendants("AssemblyName").FirstOrDefault()?.Value ?? name;
        string[] references = [.. file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))];
        return new Package(name, assembly, Assembly.Load(assembly), references);
    }
}
