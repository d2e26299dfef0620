using System.Xml.Linq;

namespace Livelihood.Architecture.Tests.Layout;

/// <summary>Every public member is documented; that none is left out the compiler checks.</summary>
public sealed class DocumentationCommentTests
{
    private static readonly string[] Parts = ["param", "typeparam", "returns", "remarks", "exception", "example"];

    [Fact]
    public void Members_thatUsersSee_haveASummary()
        => Findings.None(PublicComments.All().Where(m => m.Element("inheritdoc") is null && string.IsNullOrWhiteSpace(m.Element("summary")?.Value)).Select(PublicComments.NameOf));

    [Fact]
    public void Summaries_thatUsersSee_areSentences()
        => Findings.None(PublicComments.All().Where(m => m.Element("summary") is { } summary && !IsSentence(summary)).Select(m => $"{PublicComments.NameOf(m)}: {m.Element("summary")!.Value.Trim()}"));

    [Fact]
    public void Parts_ofAComment_areNotEmpty()
        => Findings.None(PublicComments.All().Where(m => m.Elements().Any(e => Parts.Contains(e.Name.LocalName) && string.IsNullOrWhiteSpace(e.Value) && !e.HasElements)).Select(PublicComments.NameOf));

    [Theory]
    [InlineData("CS1591")]
    [InlineData("CS1573")]
    public void Warnings_aboutMissingComments_stayOnInTheSource(string warning)
        => Findings.None(Checkout.TextFiles.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && Checkout.Read(f).Contains(warning, StringComparison.Ordinal)));

    private static bool IsSentence(XElement summary)
    {
        string text = string.Concat(summary.Nodes().Select(n => n is XElement e ? "X" + e.Value : n.ToString())).Trim();
        string first = text.Split(' ')[0];
        return text.Length > 0 && (!char.IsLower(text[0]) || first.Any(char.IsDigit)) && text[^1] is '.' or ')' or ':';
    }
}
