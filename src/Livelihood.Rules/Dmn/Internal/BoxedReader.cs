using Livelihood.Rules.Decisions;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Reads boxed expressions.</summary>
internal static class BoxedReader
{
    private static readonly string[] Kinds =
    [
        "literalExpression", "decisionTable", "invocation", "context", "list", "relation", "functionDefinition", "conditional", "filter", "for", "some", "every",
    ];

    /// <summary>The expression that stands inside an element; null where none does.</summary>
    public static BoxedExpression? Inside(XmlPart part) => part.Child(Kinds) is { } child ? Read(child) : null;

    public static BoxedExpression.Function Function(XmlPart part)
    {
        string? kind = part.Attribute("kind");
        if (kind is not (null or "FEEL" or "Java" or "PMML")) part.Problem("The function's language is not known.", kind, "FEEL, Java or PMML");
        return DmnCommon.Of(part, new BoxedExpression.Function
        {
            Kind = kind switch
            {
                "Java" => DmnFunctionKind.Java,
                "PMML" => DmnFunctionKind.Pmml,
                _ => DmnFunctionKind.Feel,
            },
            TypeRef = part.TypeName("typeRef"),
            Parameters = part.Children("formalParameter").Select(DmnCommon.Variable).ToArray(),
            Body = Inside(part),
        });
    }

    public static BoxedExpression.Literal Literal(XmlPart part) => DmnCommon.Of(part, new BoxedExpression.Literal
    {
        TypeRef = part.TypeName("typeRef"),
        Text = part.Text("text"),
        ExpressionLanguage = part.Attribute("expressionLanguage"),
    });

    private static BoxedExpression Read(XmlPart part) => part.Name switch
    {
        "literalExpression" => Literal(part),
        "decisionTable" => Table(part),
        "functionDefinition" => Function(part),
        "invocation" => DmnCommon.Of(part, new BoxedExpression.Invocation
        {
            TypeRef = part.TypeName("typeRef"),
            Called = Inside(part),
            Bindings = part.Children("binding").Select(Binding).ToArray(),
        }),
        "context" => DmnCommon.Of(part, new BoxedExpression.Context
        {
            TypeRef = part.TypeName("typeRef"),
            Entries = part.Children("contextEntry").Select(Entry).ToArray(),
        }),
        "list" => List(part),
        "relation" => DmnCommon.Of(part, new BoxedExpression.Relation
        {
            TypeRef = part.TypeName("typeRef"),
            Columns = part.Children("column").Select(DmnCommon.Variable).ToArray(),
            Rows = part.Children("row").Select(List).ToArray(),
        }),
        _ => Choice(part),
    };

    private static BoxedExpression.List List(XmlPart part)
    {
        string? type = part.TypeName("typeRef");
        return DmnCommon.Of(part, new BoxedExpression.List { TypeRef = type, Items = part.Children(Kinds).Select(Read).ToArray() });
    }

    private static BoxedExpression Choice(XmlPart part)
    {
        var ids = new List<KeyValuePair<string, string>>();
        string? type = part.TypeName("typeRef");
        BoxedExpression choice = part.Name switch
        {
            "conditional" => new BoxedExpression.Conditional { If = Wrapped("if"), Then = Wrapped("then"), Else = Wrapped("else") },
            "filter" => new BoxedExpression.Filter { In = Wrapped("in"), Match = Wrapped("match") },
            "for" => new BoxedExpression.For { Iterator = part.Required("iteratorVariable"), In = Wrapped("in"), Return = Wrapped("return") },
            _ => new BoxedExpression.Quantified
            {
                Every = part.Name == "every", Iterator = part.Required("iteratorVariable"), In = Wrapped("in"), Satisfies = Wrapped("satisfies"),
            },
        };
        return DmnCommon.Of(part, choice with { TypeRef = type, PartIds = ids });

        BoxedExpression? Wrapped(string name)
        {
            if (part.Child(name) is not { } wrapper) return null;
            if (wrapper.Attribute("id") is { } id) ids.Add(new(name, id));
            return Inside(wrapper);
        }
    }

    private static DmnBinding Binding(XmlPart part)
    {
        XmlPart? parameter = part.Child("parameter");
        if (parameter is null) part.Problem("The binding has no parameter.");
        return DmnCommon.Of(part, new DmnBinding
        {
            Parameter = parameter is null ? new DmnVariable { Name = "" } : DmnCommon.Variable(parameter),
            Value = Inside(part),
        });
    }

    private static DmnContextEntry Entry(XmlPart part) => DmnCommon.Of(part, new DmnContextEntry
    {
        Variable = part.Child("variable") is { } variable ? DmnCommon.Variable(variable) : null,
        Value = Inside(part),
    });

    private static BoxedExpression.Table Table(XmlPart part)
    {
        string? policy = part.Attribute("hitPolicy"), aggregation = part.Attribute("aggregation");
        if (DmnNames.Policy(policy, aggregation) is null)
            part.Problem("The hit policy is not known.", aggregation is null ? policy : policy + " " + aggregation, string.Join(", ", DmnNames.PolicyNames));
        DmnTableInput[] inputs = part.Children("input").Select(Input).ToArray();
        DmnTableOutput[] outputs = part.Children("output").Select(Output).ToArray();
        if (outputs.Length == 0) part.Problem("The table has no output.");
        return DmnCommon.Of(part, new BoxedExpression.Table
        {
            TypeRef = part.TypeName("typeRef"),
            Policy = DmnNames.Policy(policy, aggregation) ?? HitPolicy.Unique,
            OutputLabel = part.Attribute("outputLabel"),
            PreferredOrientation = part.Attribute("preferredOrientation"),
            Inputs = inputs,
            Outputs = outputs,
            Annotations = part.Children("annotation").Select(a => a.Attribute("name") ?? "").ToArray(),
            Rules = part.Children("rule").Select(r => Rule(r, inputs.Length, outputs.Length)).ToArray(),
        });
    }

    private static DmnTableInput Input(XmlPart part)
    {
        XmlPart? expression = part.Child("inputExpression");
        if (expression is null) part.Problem("The input has no expression.");
        return DmnCommon.Of(part, new DmnTableInput
        {
            Expression = expression is null ? new BoxedExpression.Literal() : Literal(expression),
            Values = part.Child("inputValues") is { } values ? DmnCommon.Tests(values) : null,
        });
    }

    private static DmnTableOutput Output(XmlPart part) => DmnCommon.Of(part, new DmnTableOutput
    {
        Name = part.Attribute("name"),
        TypeRef = part.TypeName("typeRef"),
        Values = part.Child("outputValues") is { } values ? DmnCommon.Tests(values) : null,
        Default = part.Child("defaultOutputEntry") is { } entry ? Literal(entry) : null,
    });

    private static DmnTableRule Rule(XmlPart part, int inputs, int outputs)
    {
        var rule = DmnCommon.Of(part, new DmnTableRule
        {
            Cells = part.Children("inputEntry").Select(DmnCommon.Tests).ToArray(),
            Outputs = part.Children("outputEntry").Select(Literal).ToArray(),
            Annotations = part.Children("annotationEntry").Select(a => a.Text("text") ?? "").ToArray(),
        });
        if (rule.Cells.Count != inputs) part.Problem("The row has another number of cells than the table has inputs.", $"{rule.Cells.Count}", $"{inputs}");
        if (rule.Outputs.Count != outputs) part.Problem("The row has another number of entries than the table has outputs.", $"{rule.Outputs.Count}", $"{outputs}");
        return rule;
    }
}
