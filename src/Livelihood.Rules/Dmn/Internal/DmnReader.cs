using System.Xml.Linq;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Reads the XML of a model.</summary>
internal static class DmnReader
{
    public static DmnModel? Read(ReadOnlyMemory<byte> xml, ProblemList problems, DmnLimits limits)
    {
        int before = problems.Reported;
        XElement? root = XmlSource.Root(xml, problems, limits);
        if (root is null) return null;
        var part = new XmlPart(root, problems);
        if (root.Name.LocalName != "definitions" || DmnNames.VersionOf(root.Name.Namespace) is not { } version)
        {
            part.Problem("The XML is no DMN model.", root.Name.ToString(), "definitions of " + string.Join(", ", DmnNames.ModelNamespaces));
            return null;
        }
        DmnModel model = Definitions(part, version);
        DmnChecks.Check(model, root, problems);
        return problems.Reported == before ? model : null;
    }

    private static DmnModel Definitions(XmlPart part, DmnVersion version) => new()
    {
        Name = part.Required("name"),
        Namespace = part.Required("namespace"),
        Version = version,
        ExpressionLanguage = part.Attribute("expressionLanguage"),
        TypeLanguage = part.Attribute("typeLanguage"),
        Exporter = part.Attribute("exporter"),
        ExporterVersion = part.Attribute("exporterVersion"),
        Prefixes = part.Element.Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName != "xmlns")
            .Select(a => KeyValuePair.Create(a.Name.LocalName, a.Value)).ToArray(),
        Imports = part.Children("import").Select(Import).ToArray(),
        ItemDefinitions = part.Children("itemDefinition").Select(Item).ToArray(),
        Elements = part.Children("inputData", "decision", "businessKnowledgeModel", "knowledgeSource", "decisionService").Select(Element).ToArray(),
        Id = part.Attribute("id"),
        Label = part.Attribute("label"),
        Description = part.Text("description"),
        Foreign = part.Foreign(),
        Line = part.Line,
        Column = part.Column,
    };

    private static DmnImport Import(XmlPart part) => DmnCommon.Of(part, new DmnImport
    {
        Name = part.Attribute("name") ?? "",
        Namespace = part.Required("namespace"),
        ImportType = part.Required("importType"),
        Location = part.Attribute("locationURI"),
    });

    private static DmnItemDefinition Item(XmlPart part) => DmnCommon.Of(part, new DmnItemDefinition
    {
        Name = part.Required("name"),
        IsCollection = part.Flag("isCollection"),
        TypeLanguage = part.Attribute("typeLanguage"),
        TypeRef = part.TypeName("typeRef"),
        AllowedValues = part.Child("allowedValues") is { } allowed ? DmnCommon.Tests(allowed) : null,
        TypeConstraint = part.Child("typeConstraint") is { } constraint ? DmnCommon.Tests(constraint) : null,
        Components = part.Children("itemComponent").Select(Item).ToArray(),
        FunctionType = part.Child("functionItem") is { } function ? Function(function) : null,
    });

    private static DmnFunctionType Function(XmlPart part) => DmnCommon.Of(part, new DmnFunctionType
    {
        OutputTypeRef = part.TypeName("outputTypeRef"),
        Parameters = part.Children("parameters").Select(DmnCommon.Variable).ToArray(),
    });

    private static DmnElement Element(XmlPart part)
    {
        string name = part.Required("name");
        DmnVariable? variable = part.Child("variable") is { } child ? DmnCommon.Variable(child) : null;
        DmnRequirement[] requirements = part.Children("informationRequirement", "knowledgeRequirement", "authorityRequirement").Select(Requirement).ToArray();
        switch (part.Name)
        {
            case "inputData":
                return DmnCommon.Of(part, new DmnElement.InputData { Name = name, Variable = variable, Requirements = requirements });
            case "decision":
                return DmnCommon.Of(part, new DmnElement.Decision
                {
                    Name = name, Variable = variable, Requirements = requirements,
                    Question = part.Text("question"), AllowedAnswers = part.Text("allowedAnswers"), Expression = BoxedReader.Inside(part),
                });
            case "businessKnowledgeModel":
                return DmnCommon.Of(part, new DmnElement.KnowledgeModel
                {
                    Name = name, Variable = variable, Requirements = requirements,
                    Logic = part.Child("encapsulatedLogic") is { } logic ? BoxedReader.Function(logic) : null,
                });
            case "knowledgeSource":
                return DmnCommon.Of(part, new DmnElement.KnowledgeSource
                {
                    Name = name, Variable = variable, Requirements = requirements, SourceType = part.Text("type"), Location = part.Attribute("locationURI"),
                });
            default:
                return DmnCommon.Of(part, new DmnElement.Service
                {
                    Name = name, Variable = variable, Requirements = requirements,
                    OutputDecisions = References(part, "outputDecision"), EncapsulatedDecisions = References(part, "encapsulatedDecision"),
                    InputDecisions = References(part, "inputDecision"), InputValues = References(part, "inputData"),
                });
        }
    }

    private static string[] References(XmlPart part, string name) => part.Children(name).Select(p => p.Required("href")).ToArray();

    private static DmnRequirement Requirement(XmlPart part)
    {
        XmlPart? target = part.Child("requiredInput", "requiredDecision", "requiredKnowledge", "requiredAuthority");
        if (target is null) part.Problem("The requirement names nothing that is required.", null, "requiredInput, requiredDecision, requiredKnowledge or requiredAuthority");
        bool authority = part.Name == "authorityRequirement";
        return DmnCommon.Of(part, new DmnRequirement
        {
            Kind = authority ? DmnRequirementKind.Authority : target?.Name switch
            {
                "requiredDecision" => DmnRequirementKind.Decision,
                "requiredKnowledge" => DmnRequirementKind.Knowledge,
                _ => DmnRequirementKind.Input,
            },
            Href = target?.Required("href") ?? "",
            Role = authority ? target?.Name : null,
        });
    }
}
