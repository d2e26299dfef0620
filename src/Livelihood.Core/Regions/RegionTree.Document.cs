using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions.Internal;

namespace Livelihood.Core.Regions;

public sealed partial class RegionTree
{
    /// <summary>Reads a tree from a document's text.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="DocumentException">The document is faulty; every problem is listed.</exception>
    public static RegionTree Parse(ReadOnlySpan<byte> utf8, string? source = null)
    {
        var problems = new ProblemList(source);
        RegionTree? tree = DocumentNode.Parse(utf8, problems)?.AsObject() is { } root ? Read(root) : null;
        problems.ThrowIfAny("The document of regions");
        return tree!;
    }

    /// <summary>Reads a tree from a document's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DocumentException">The document is faulty; every problem is listed.</exception>
    public static RegionTree Parse(string text, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(Encoding.UTF8.GetBytes(text).AsSpan(), source);
    }

    /// <summary>Reads a tree from a document of the kind <see cref="Kind"/>, see <c>docs/schema/regions.schema.json</c>.</summary>
    /// <param name="root">The document; its list of problems receives every fault.</param>
    /// <returns>Null where the document or the tree has a problem.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static RegionTree? Read(DocumentObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        int before = root.Problems.Reported;
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, Kind);
        var entries = new List<RegionEntry>();
        foreach (DocumentNode node in root.RequiredArray("regions"))
            if (node.AsObject() is { } region && ReadRegion(region) is { } entry) entries.Add(entry);
        root.Finish();
        var records = new RegionRecords(entries);
        new RegionCheck(records, root.Problems).Run();
        return root.Problems.Reported == before ? new RegionTree(records) { Envelope = envelope } : null;
    }

    /// <summary>Writes the tree as a document.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <param name="envelope">The document's envelope; default the one the tree was read with.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    /// <exception cref="ArgumentException">There is no envelope, or it is of another kind.</exception>
    public void WriteTo(Utf8JsonWriter writer, DocumentEnvelope? envelope = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        envelope ??= Envelope ?? throw new ArgumentException("The tree was made from objects; an envelope must be given.", nameof(envelope));
        if (envelope.Kind != Kind) throw new ArgumentException($"The envelope is of the kind {envelope.Kind}, not {Kind}.", nameof(envelope));
        writer.WriteStartObject();
        envelope.WriteTo(writer);
        writer.WriteStartArray("regions");
        foreach (Region region in Regions) WriteRegion(writer, region);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static RegionEntry? ReadRegion(DocumentObject node)
    {
        int before = node.Problems.Reported;
        RegionCode? code = ReadCode(node.Required("code"));
        var region = new Region
        {
            Code = code ?? default,
            Parent = ReadCode(node.Optional("parent")),
            Name = Labels.Read(node.Optional("name")),
            Effective = EffectivePeriod.Read(node),
            Successors = [.. node.OptionalArray("successors").Select(ReadCode).OfType<RegionCode>()],
        };
        node.Finish();
        return code is null ? null : new RegionEntry(region, node.Path, node.Problems.Reported == before);
    }

    private static RegionCode? ReadCode(DocumentNode? node)
    {
        if (node?.AsText() is not { } text) return null;
        if (RegionCode.TryParse(text, out RegionCode code)) return code;
        node.Report("The text is not a region code.", $"1 to {RegionCode.MaxLength} ASCII letters, digits, points, hyphens and underscores");
        return null;
    }

    private static void WriteRegion(Utf8JsonWriter writer, Region region)
    {
        writer.WriteStartObject();
        writer.WriteString("code", region.Code.Value);
        if (region.Parent is { } parent) writer.WriteString("parent", parent.Value);
        if (!region.Name.IsEmpty)
        {
            writer.WritePropertyName("name");
            region.Name.WriteTo(writer);
        }
        region.Effective.WriteTo(writer);
        if (region.Successors.Count > 0)
        {
            writer.WriteStartArray("successors");
            foreach (RegionCode successor in region.Successors) writer.WriteStringValue(successor.Value);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static RegionRecords Checked(IEnumerable<Region> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var problems = new ProblemList();
        var entries = new List<RegionEntry>();
        foreach (Region region in regions)
        {
            string path = $"$.regions[{entries.Count}]";
            if (region.Code.IsEmpty) problems.Add(path, "The region has no code.");
            entries.Add(new RegionEntry(region, path, !region.Code.IsEmpty));
        }
        var records = new RegionRecords(entries);
        new RegionCheck(records, problems).Run();
        problems.ThrowIfAny("The list of regions");
        return records;
    }
}
