using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Livelihood.Core.Documents;
using Livelihood.Rules.Documents.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Keeps what DMN has no place for, as JSON inside an extension element.</summary>
internal static class DmnExtras
{
    private static readonly XName Name = XName.Get("more", "urn:livelihood:dmn");

    /// <summary>The extension that holds what is written; none where nothing is.</summary>
    public static DmnForeign Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }
        string json = Encoding.UTF8.GetString(stream.ToArray());
        if (json == "{}") return DmnForeign.None;
        var element = new XElement(DmnNames.Model(DmnVersion.Dmn15) + "extensionElements", new XElement(Name, json));
        return new DmnForeign([], [element.ToString(SaveOptions.DisableFormatting)]);
    }

    /// <summary>What an extension holds; null where there is none, or one that cannot be read.</summary>
    public static DocumentObject? Read(DmnForeign foreign)
    {
        foreach (string xml in foreign.Elements)
        {
            if (!xml.Contains(Name.NamespaceName, StringComparison.Ordinal)) continue;
            if (XElement.Parse(xml).DescendantsAndSelf(Name).FirstOrDefault() is not { } element) continue;
            var problems = new ProblemList();
            return DocumentNode.Parse(element.Value, problems)?.AsObject() is { } found && problems.Count == 0 ? found : null;
        }
        return null;
    }

    /// <summary>The label that an attribute and an extension tell; the attribute counts where they differ.</summary>
    public static Labels Label(string? attribute, DocumentObject? extras)
    {
        Labels more = Labels.Read(extras?.Optional("label"));
        if (string.IsNullOrEmpty(attribute)) return Labels.None;
        return more.ToString() == attribute ? more : new Labels(attribute);
    }

    public static string? Label(Labels label) => label.IsEmpty ? null : label.ToString();

    /// <summary>Writes a label that the attribute of an element cannot tell whole.</summary>
    public static void WriteLabel(Utf8JsonWriter writer, Labels label)
    {
        if (!label.Languages.SequenceEqual([Labels.Undetermined])) writer.WriteLabel(label);
    }
}
