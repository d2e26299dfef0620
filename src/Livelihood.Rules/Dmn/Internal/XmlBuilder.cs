using System.Xml.Linq;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Makes the XML elements of one version of DMN.</summary>
internal sealed partial class XmlBuilder
{
    /// <summary>The order of children in all elements together; what is not named stands at the end, in its own order.</summary>
    /// <remarks>Source: the XML schema of DMN 1.5. One order serves all elements, since no two of them contradict it.</remarks>
    private static readonly string[] Order =
    [
        "description", "extensionElements", "import", "itemDefinition",
        "question", "allowedAnswers", "parameter", "variable", "typeRef", "allowedValues", "typeConstraint", "itemComponent", "functionItem", "parameters",
        "informationRequirement", "knowledgeRequirement", "authorityRequirement",
        "requiredDecision", "requiredInput", "requiredKnowledge", "requiredAuthority", "type",
        "supportedObjective", "impactedPerformanceIndicator", "decisionMaker", "decisionOwner", "usingProcess", "usingTask", "owner",
        "outputDecision", "encapsulatedDecision", "inputDecision",
        "encapsulatedLogic", "formalParameter",
        "input", "inputExpression", "inputValues", "output", "outputValues", "defaultOutputEntry", "annotation", "rule",
        "inputEntry", "outputEntry", "annotationEntry", "column", "row", "contextEntry",
        "if", "in", "then", "match", "satisfies", "return", "else", "text", "importedValues",
    ];

    private static readonly Dictionary<string, int> Ranks = Order.Select((name, rank) => (name, rank)).ToDictionary(p => p.name, p => p.rank, StringComparer.Ordinal);

    private readonly DmnVersion _version;

    public XmlBuilder(DmnVersion version)
    {
        _version = version;
        Space = DmnNames.Model(version);
    }

    public XNamespace Space { get; }

    public Node Element(string name, DmnNode source) => new(this, name, source);

    public XElement Variable(DmnVariable variable, string name)
        => Element(name, variable).Attribute("name", variable.Name).Attribute("typeRef", variable.TypeRef).Build();

    public XElement Tests(DmnTests tests, string name)
        => Element(name, tests).Attribute("expressionLanguage", Language(tests.ExpressionLanguage)).Text("text", tests.Text).Build();

    private string? Language(string? language) => language is null ? null : DmnNames.In(_version, language);

    /// <summary>A carried element, its namespaces those of the version.</summary>
    private XElement Carried(string xml)
    {
        XElement element = XElement.Parse(xml);
        foreach (XElement part in element.DescendantsAndSelf())
        {
            part.Name = XName.Get(part.Name.LocalName, DmnNames.In(_version, part.Name.NamespaceName));
            foreach (XAttribute declaration in part.Attributes().Where(a => a.IsNamespaceDeclaration)) declaration.Value = DmnNames.In(_version, declaration.Value);
        }
        return element;
    }

    /// <summary>Is one element while it is made.</summary>
    internal sealed class Node
    {
        private readonly XmlBuilder _builder;
        private readonly XElement _element;
        private readonly List<XElement> _children = [];
        private readonly List<XElement> _carried = [];

        public Node(XmlBuilder builder, string name, DmnNode source)
        {
            _builder = builder;
            _element = new XElement(builder.Space + name);
            Attribute("id", source.Id).Attribute("label", source.Label).Text("description", source.Description);
            foreach ((string attribute, string value) in source.Foreign.Attributes) _element.SetAttributeValue(XName.Get(attribute), value);
            foreach (string xml in source.Foreign.Elements) _carried.Add(builder.Carried(xml));
        }

        public Node Attribute(string name, string? value)
        {
            if (value is not null) _element.SetAttributeValue(name, value);
            return this;
        }

        public Node Text(string name, string? value)
        {
            if (value is not null) _children.Add(new XElement(_builder.Space + name, value));
            return this;
        }

        public Node Add<T>(T? part, Func<T, XElement> write)
            where T : class
        {
            if (part is not null) _children.Add(write(part));
            return this;
        }

        public Node Add<T>(T? part, string name, Func<T, string, XElement> write)
            where T : class
            => Add(part, p => write(p, name));

        public Node Each<T>(IEnumerable<T> parts, Func<T, XElement> write)
        {
            _children.AddRange(parts.Select(write));
            return this;
        }

        public XElement Build()
        {
            bool ordered = _element.Name.LocalName != "decisionService";
            _element.Add(_children.Concat(_carried)
                .OrderBy(c => ordered && c.Name.Namespace == _builder.Space ? Ranks.GetValueOrDefault(c.Name.LocalName, Order.Length) : Order.Length));
            return _element;
        }
    }
}
