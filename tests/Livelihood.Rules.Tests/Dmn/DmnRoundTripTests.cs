using System.Text;
using System.Xml.Linq;
using Livelihood.Core.Documents;
using Livelihood.Rules.Dmn;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Dmn;

public sealed class DmnRoundTripTests
{
    [Fact]
    public void Write_every_model_of_the_kit_holds_what_was_read()
    {
        string[] files = Directory.GetFiles(SharedData.Require("dmn-tck"), "*.dmn", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            byte[] bytes = File.ReadAllBytes(file);
            byte[] written = Written(Read(bytes), null);

            Assert.Equal(file + Canonical(bytes), file + Canonical(written));
            Assert.Equal(written, Written(Read(written), null));
        }
    }

    [Theory]
    [InlineData(DmnVersion.Dmn13, "20191111/MODEL", "20191111/DMNDI")]
    [InlineData(DmnVersion.Dmn14, "20211108/MODEL", "20191111/DMNDI")]
    [InlineData(DmnVersion.Dmn15, "20230324/MODEL", "20230324/DMNDI")]
    public void Write_other_version_has_its_namespaces_and_nothing_else_changes(DmnVersion version, string model, string diagram)
    {
        DmnModel before = Read(Encoding.UTF8.GetBytes(DmnSamples.Everything));

        byte[] written = Written(before, version);
        string text = Encoding.UTF8.GetString(written);

        Assert.Contains(model, text, StringComparison.Ordinal);
        Assert.Contains(diagram, text, StringComparison.Ordinal);
        Assert.Equal(version, Read(written).Version);
        Assert.Equal(Canonical(Encoding.UTF8.GetBytes(DmnSamples.Everything)), Canonical(Written(Read(written), DmnVersion.Dmn15)));
    }

    [Theory]
    [InlineData("http://www.omg.org/spec/DMN/20151101/dmn.xsd", "http://www.omg.org/spec/FEEL/20140401", DmnVersion.Dmn11)]
    [InlineData("http://www.omg.org/spec/DMN/20180521/MODEL/", "http://www.omg.org/spec/DMN/20180521/FEEL/", DmnVersion.Dmn12)]
    public void Read_old_version_drops_the_prefixes_of_its_types(string space, string feel, DmnVersion version)
    {
        DmnModel model = Read(Encoding.UTF8.GetBytes($"""
            <definitions xmlns="{space}" xmlns:feel="{feel}" xmlns:own="here" name="m" namespace="here">
              <itemDefinition name="tLoan"><typeRef>feel:number</typeRef></itemDefinition>
              <inputData name="loan" id="i"><variable name="loan" typeRef="own:tLoan"/></inputData>
            </definitions>
            """));

        Assert.Equal(version, model.Version);
        Assert.Equal("number", model.ItemDefinitions[0].TypeRef);
        Assert.Equal("tLoan", model.Elements[0].Variable!.TypeRef);
        Assert.Equal(DmnVersion.Dmn13, Read(Written(model, null)).Version);
    }

    [Fact]
    public void Write_version_without_writer_is_misuse()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Read(Encoding.UTF8.GetBytes(DmnSamples.Everything)).Write(new MemoryStream(), DmnVersion.Dmn12));

    private static DmnModel Read(byte[] xml)
    {
        var problems = new ProblemList();
        DmnModel? model = DmnModel.Read(xml, problems);
        Assert.Empty(problems.Problems);
        return model!;
    }

    private static byte[] Written(DmnModel model, DmnVersion? version)
    {
        using var stream = new MemoryStream();
        model.Write(stream, version);
        return stream.ToArray();
    }

    /// <summary>Names, attributes in order of their names, and texts; no comments, prefixes or attributes that only repeat a default.</summary>
    private static string Canonical(byte[] xml)
    {
        var text = new StringBuilder();
        Show(XDocument.Load(new MemoryStream(xml)).Root!, 0);
        return text.ToString();

        void Show(XElement element, int depth)
        {
            text.Append(' ', depth).Append(element.Name);
            foreach (XAttribute attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && (a.Name.LocalName, a.Value) != ("isCollection", "false")).OrderBy(a => a.Name.ToString(), StringComparer.Ordinal))
                text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            if (element.Name.LocalName == "decisionTable" && element.Attribute("hitPolicy") is null) text.Append(" hitPolicy=UNIQUE");
            if (!element.HasElements) text.Append(' ').Append(element.Value);
            text.Append('\n');
            foreach (XElement child in element.Elements()) Show(child, depth + 1);
        }
    }
}
