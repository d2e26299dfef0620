using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Is one XML element while it is read: it knows which of its parts have been understood, so that the rest can be carried along.</summary>
internal sealed class XmlPart
{
    private readonly HashSet<XName> _attributes = [];
    private readonly HashSet<XElement> _children = [];
    private readonly ProblemList _problems;

    public XmlPart(XElement element, ProblemList problems)
    {
        Element = element;
        _problems = problems;
    }

    public XElement Element { get; }

    public string Name => Element.Name.LocalName;

    public int Line => ((IXmlLineInfo)Element).LineNumber;

    public int Column => ((IXmlLineInfo)Element).LinePosition;

    /// <summary>The element's place: names from the root with their positions among equal names.</summary>
    public static string Path(XElement element)
    {
        string path = "";
        for (XElement? at = element; at is not null; at = at.Parent)
        {
            int position = at.ElementsBeforeSelf(at.Name).Count() + 1;
            path = string.Create(CultureInfo.InvariantCulture, $"/{at.Name.LocalName}{(at.Parent is null ? "" : $"[{position}]")}{path}");
        }
        return path;
    }

    public string? Attribute(string name)
    {
        _attributes.Add(name);
        return Element.Attribute(name)?.Value;
    }

    public string Required(string name)
    {
        string? value = Attribute(name);
        if (value is null) Problem($"The attribute {name} is missing.");
        return value ?? "";
    }

    public bool Flag(string name)
    {
        string? value = Attribute(name)?.Trim();
        if (value is null or "false" or "0") return false;
        if (value is not ("true" or "1")) Problem($"The attribute {name} is neither true nor false.", value, "true or false");
        return true;
    }

    /// <summary>The first child with one of the names that has not been read yet.</summary>
    public XmlPart? Child(params ReadOnlySpan<string> names)
    {
        foreach (XElement child in Element.Elements())
        {
            if (child.Name.Namespace == Element.Name.Namespace && names.Contains(child.Name.LocalName) && _children.Add(child)) return new XmlPart(child, _problems);
        }
        return null;
    }

    public IEnumerable<XmlPart> Children(params string[] names)
    {
        foreach (XElement child in Element.Elements())
        {
            if (child.Name.Namespace == Element.Name.Namespace && names.Contains(child.Name.LocalName) && _children.Add(child)) yield return new XmlPart(child, _problems);
        }
    }

    /// <summary>The text content of a child; null where there is none.</summary>
    public string? Text(string name) => Child(name)?.Element.Value;

    /// <summary>A name of a type, from an attribute or a child; prefixes of this model and of the language are dropped.</summary>
    public string? TypeName(string name)
    {
        XmlPart? child = Child(name);
        string? type = (Attribute(name) ?? child?.Element.Value)?.Trim();
        int colon = type?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0) return string.IsNullOrEmpty(type) ? null : type;
        string? space = IsPrefix(type![..colon]) ? (child?.Element ?? Element).GetNamespaceOfPrefix(type[..colon])?.NamespaceName : null;
        bool own = space is not null && (DmnNames.IsFeel(space) || space == Element.Document?.Root?.Attribute("namespace")?.Value);
        return own ? type[(colon + 1)..] : type;
    }

    /// <summary>What has not been read.</summary>
    public DmnForeign Foreign()
    {
        var attributes = Element.Attributes().Where(a => !a.IsNamespaceDeclaration && !_attributes.Contains(a.Name))
            .Select(a => KeyValuePair.Create(a.Name.ToString(), a.Value)).ToArray();
        string[] elements = Element.Elements().Where(e => !_children.Contains(e)).Select(e => e.ToString(SaveOptions.DisableFormatting)).ToArray();
        return attributes.Length + elements.Length == 0 ? DmnForeign.None : new DmnForeign(attributes, elements);
    }

    public void Problem(string message, string? found = null, string? expected = null, string? didYouMean = null)
        => _problems.Add(new Problem
        {
            Path = Path(Element), Message = message, Found = found, Expected = expected, DidYouMean = didYouMean, Line = Line, Column = Column,
        });

    private static bool IsPrefix(string text)
    {
        try
        {
            return XmlConvert.VerifyNCName(text).Length > 0;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
