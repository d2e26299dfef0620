using System.Xml;
using System.Xml.Linq;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Writes models as XML, children in the order that the schema of DMN prescribes.</summary>
internal sealed class DmnWriter
{
    private readonly DmnVersion _version;
    private readonly XmlBuilder _builder;

    private DmnWriter(DmnVersion version)
    {
        _version = version;
        _builder = new XmlBuilder(version);
    }

    public static void Write(DmnModel model, DmnVersion version, Stream stream)
    {
        XElement root = new DmnWriter(version).Definitions(model);
        using XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            NamespaceHandling = NamespaceHandling.OmitDuplicates,
            Encoding = new System.Text.UTF8Encoding(false),
        });
        new XDocument(root).Save(writer);
    }

    private XElement Definitions(DmnModel model)
    {
        XmlBuilder.Node root = _builder.Element("definitions", model)
            .Attribute("name", model.Name).Attribute("namespace", model.Namespace)
            .Attribute("expressionLanguage", Language(model.ExpressionLanguage)).Attribute("typeLanguage", Language(model.TypeLanguage))
            .Attribute("exporter", model.Exporter).Attribute("exporterVersion", model.ExporterVersion)
            .Each(model.Imports, Import).Each(model.ItemDefinitions, i => Item(i, "itemDefinition")).Each(model.Elements, Element);
        XElement element = root.Build();
        foreach ((string prefix, string space) in model.Prefixes)
        {
            if (element.Attribute(XNamespace.Xmlns + prefix) is null) element.Add(new XAttribute(XNamespace.Xmlns + prefix, DmnNames.In(_version, space)));
        }
        return element;
    }

    private string? Language(string? language) => language is null ? null : DmnNames.In(_version, language);

    private XElement Import(DmnImport import) => _builder.Element("import", import)
        .Attribute("name", import.Name).Attribute("namespace", import.Namespace)
        .Attribute("importType", Language(import.ImportType)).Attribute("locationURI", import.Location).Build();

    private XElement Item(DmnItemDefinition item, string name) => _builder.Element(name, item)
        .Attribute("name", item.Name).Attribute("typeLanguage", Language(item.TypeLanguage))
        .Attribute("isCollection", item.IsCollection ? "true" : null)
        .Text("typeRef", item.TypeRef)
        .Add(item.AllowedValues, "allowedValues", _builder.Tests).Add(item.TypeConstraint, "typeConstraint", _builder.Tests)
        .Each(item.Components, c => Item(c, "itemComponent"))
        .Add(item.FunctionType, "functionItem", (function, tag) => _builder.Element(tag, function)
            .Attribute("outputTypeRef", function.OutputTypeRef).Each(function.Parameters, p => _builder.Variable(p, "parameters")).Build())
        .Build();

    private XElement Element(DmnElement element)
    {
        XmlBuilder.Node node = _builder.Element(Name(element), element).Attribute("name", element.Name)
            .Add(element.Variable, "variable", _builder.Variable).Each(element.Requirements, Requirement);
        switch (element)
        {
            case DmnElement.Decision decision:
                node.Text("question", decision.Question).Text("allowedAnswers", decision.AllowedAnswers)
                    .Add(decision.Expression, _builder.Boxed);
                break;
            case DmnElement.KnowledgeModel knowledge:
                node.Add(knowledge.Logic, "encapsulatedLogic", _builder.Function);
                break;
            case DmnElement.KnowledgeSource source:
                node.Attribute("locationURI", source.Location).Text("type", source.SourceType);
                break;
            case DmnElement.Service service:
                References(node, "outputDecision", service.OutputDecisions);
                References(node, "encapsulatedDecision", service.EncapsulatedDecisions);
                References(node, "inputDecision", service.InputDecisions);
                References(node, "inputData", service.InputValues);
                break;
        }
        return node.Build();
    }

    private static string Name(DmnElement element) => element switch
    {
        DmnElement.InputData => "inputData",
        DmnElement.Decision => "decision",
        DmnElement.KnowledgeModel => "businessKnowledgeModel",
        DmnElement.KnowledgeSource => "knowledgeSource",
        _ => "decisionService",
    };

    private void References(XmlBuilder.Node node, string name, IReadOnlyList<string> hrefs)
        => node.Each(hrefs, href => new XElement(_builder.Space + name, new XAttribute("href", href)));

    private XElement Requirement(DmnRequirement requirement)
    {
        (string name, string target) = requirement.Kind switch
        {
            DmnRequirementKind.Input => ("informationRequirement", "requiredInput"),
            DmnRequirementKind.Decision => ("informationRequirement", "requiredDecision"),
            DmnRequirementKind.Knowledge => ("knowledgeRequirement", "requiredKnowledge"),
            _ => ("authorityRequirement", requirement.Role ?? "requiredAuthority"),
        };
        return _builder.Element(name, requirement).Each([requirement.Href], href => new XElement(_builder.Space + target, new XAttribute("href", href))).Build();
    }
}
