using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Parameters;

/// <content>Reading and writing the document.</content>
public sealed partial class ParameterSet
{
    static ParameterSet() => RegisterSchema();

    /// <summary>The fingerprint of the document as <see cref="WriteTo"/> writes it.</summary>
    public Fingerprint Fingerprint => Fingerprint.OfJson(DocumentText.Utf8(WriteTo));

    /// <summary>Makes the schema of parameters known to <see cref="DocumentSchemas"/>; any use of a set does so too.</summary>
    public static void RegisterSchema() => DocumentSchemas.Register(Kind, typeof(ParameterSet).Assembly, "parameters.schema.json");

    /// <summary>Reads a set from its text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DocumentException">The document is faulty; every problem is listed.</exception>
    public static ParameterSet Parse(string json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new ProblemList(source);
        return Read(DocumentNode.Parse(json, problems), problems);
    }

    /// <summary>Reads a set from its text in UTF-8.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="DocumentException">The document is faulty; every problem is listed.</exception>
    public static ParameterSet Parse(ReadOnlySpan<byte> utf8, string? source = null)
    {
        var problems = new ProblemList(source);
        return Read(DocumentNode.Parse(utf8, problems), problems);
    }

    /// <summary>Reads a set from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="DocumentException">The file cannot be read or the document is faulty; every problem is listed.</exception>
    public static ParameterSet Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new ProblemList(Path.GetFileName(path));
        return Read(DocumentNode.ParseFile(path, problems), problems);
    }

    /// <summary>Reads a set from a document.</summary>
    /// <param name="root">The document; its list of problems receives every fault.</param>
    /// <returns>Null where the document has a problem.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ParameterSet? Read(DocumentObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        int before = root.Problems.Reported;
        ParameterSet set = ParameterSetReader.Read(root);
        return root.Problems.Reported == before ? set : null;
    }

    /// <summary>Writes the set as a document; what is as by default is left out.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ParameterSetWriter.Write(this, writer);
    }

    /// <summary>Writes the set as indented JSON that <see cref="Parse(string, string?)"/> reads back.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => DocumentText.Indented(WriteTo);

    /// <summary>Reports every value whose region the tree does not know, or that is not in force on any day of the value's period.</summary>
    /// <param name="regions">The tree.</param>
    /// <param name="problems">The list that receives the problems, at the paths of the document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void CheckRegions(RegionTree regions, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(problems);
        foreach (Parameter parameter in _parameters.Values) ParameterRegionCheck.Run(parameter, regions, problems);
    }

    private static ParameterSet Read(DocumentNode? node, ProblemList problems)
    {
        ParameterSet? set = node?.AsObject() is { } root ? Read(root) : null;
        problems.ThrowIfAny("The document of parameters");
        return set!;
    }
}
