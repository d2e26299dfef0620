using System.Text.RegularExpressions;

namespace Livelihood.Architecture.Tests.Layout;

/// <summary>Names come from the field.</summary>
public sealed partial class NamingTests
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Processor", "Data", "Info"];

    /// <summary>Proper names: the Unicode Character Database.</summary>
    private static readonly string[] Proper = ["UnicodeData"];

    [Fact]
    public void Types_ofTheSource_haveNamesThatSaySomething()
    {
        IEnumerable<string> vague = SourceFile.OfTheSource.SelectMany(f => f.Types()).Select(t => t.Name)
            .Except(Proper)
            .Where(name => Words().Matches(name).Select(w => w.Value).Intersect(Empty).Any());
        Findings.None(vague);
    }

    [Fact]
    public void Words_ofAName_areFoundEach()
        => Assert.Equal(["Date", "Data", "Helper", "X"], Words().Matches("DateDataHelperX").Select(w => w.Value));

    [Fact]
    public void Namespaces_thatUsersSee_areThreeDeepAtMost()
    {
        IEnumerable<string> deep = Package.All.SelectMany(p => p.Assembly.GetExportedTypes()).Select(t => t.Namespace!).Distinct()
            .Where(n => n.Split('.').Length > 3);
        Findings.None(deep);
    }

    [Fact]
    public void Namespaces_beforeInternal_areThreeDeepAtMost()
        => Findings.None(SourceFile.OfTheSource.Where(f => f.Namespace?.Split(".Internal")[0].Split('.').Length > 3).Select(f => f.Path));

    [Fact]
    public void Namespaces_ofAnAssembly_beginWithItsPackage()
    {
        IEnumerable<string> foreign = SourceFile.OfTheSource.Where(f => f.Namespace is { } n && !(n + ".").StartsWith(f.Path.Split('/')[1] + ".", StringComparison.Ordinal))
            .Select(f => f.Path);
        Findings.None(foreign);
    }

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
