using System.Xml.Linq;

namespace Livelihood.Architecture.Tests;

/// <summary>The documentation comments of what users of the libraries see.</summary>
internal static class PublicComments
{
    public static IEnumerable<XElement> All() => Package.Libraries.SelectMany(Of);

    public static string NameOf(XElement member) => member.Attribute("name")!.Value;

    /// <summary>The comments of public types and of their members.</summary>
    private static IEnumerable<XElement> Of(Package package)
    {
        HashSet<string> seen = [.. package.Assembly.GetExportedTypes().Select(t => t.FullName!.Replace('+', '.'))];
        return package.Documentation().Descendants("member").Where(m => seen.Contains(TypeOf(NameOf(m))));
    }

    /// <summary>The type in the identifier of a comment, such as <c>M:Namespace.Type.Method(System.Int32)</c>.</summary>
    private static string TypeOf(string name)
    {
        string path = name[2..].Split('(')[0];
        return name[0] == 'T' ? path : path[..path.LastIndexOf('.')];
    }
}
