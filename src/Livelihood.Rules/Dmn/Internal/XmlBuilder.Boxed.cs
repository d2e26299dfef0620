using System.Xml.Linq;

namespace Livelihood.Rules.Dmn.Internal;

/// <content>Boxed expressions.</content>
internal sealed partial class XmlBuilder
{
    public XElement Boxed(BoxedExpression boxed) => boxed switch
    {
        BoxedExpression.Literal literal => Literal(literal, "literalExpression"),
        BoxedExpression.Function function => Function(function, "functionDefinition"),
        BoxedExpression.Table table => Table(table),
        BoxedExpression.Invocation invocation => Typed("invocation", invocation)
            .Add(invocation.Called, Boxed)
            .Each(invocation.Bindings, b => Element("binding", b).Add(b.Parameter, "parameter", Variable).Add(b.Value, Boxed).Build()).Build(),
        BoxedExpression.Context context => Typed("context", context)
            .Each(context.Entries, e => Element("contextEntry", e).Add(e.Variable, "variable", Variable).Add(e.Value, Boxed).Build()).Build(),
        BoxedExpression.List list => List(list, "list"),
        BoxedExpression.Relation relation => Typed("relation", relation)
            .Each(relation.Columns, c => Variable(c, "column")).Each(relation.Rows, r => List(r, "row")).Build(),
        _ => Choice(boxed),
    };

    public XElement Function(BoxedExpression.Function function, string name) => Typed(name, function)
        .Attribute("kind", function.Kind switch
        {
            DmnFunctionKind.Java => "Java",
            DmnFunctionKind.Pmml => "PMML",
            _ => null,
        })
        .Each(function.Parameters, p => Variable(p, "formalParameter")).Add(function.Body, Boxed).Build();

    private Node Typed(string name, BoxedExpression boxed) => Element(name, boxed).Attribute("typeRef", boxed.TypeRef);

    private XElement Literal(BoxedExpression.Literal literal, string name)
        => Typed(name, literal).Attribute("expressionLanguage", Language(literal.ExpressionLanguage)).Text("text", literal.Text).Build();

    private XElement List(BoxedExpression.List list, string name) => Typed(name, list).Each(list.Items, Boxed).Build();

    private XElement Choice(BoxedExpression boxed)
    {
        switch (boxed)
        {
            case BoxedExpression.Conditional conditional:
                return Typed("conditional", conditional).Add(conditional.If, Part("if")).Add(conditional.Then, Part("then")).Add(conditional.Else, Part("else")).Build();
            case BoxedExpression.Filter filter:
                return Typed("filter", filter).Add(filter.In, Part("in")).Add(filter.Match, Part("match")).Build();
            case BoxedExpression.For iteration:
                return Typed("for", iteration).Attribute("iteratorVariable", iteration.Iterator).Add(iteration.In, Part("in")).Add(iteration.Return, Part("return")).Build();
            case BoxedExpression.Quantified quantified:
                return Typed(quantified.Every ? "every" : "some", quantified).Attribute("iteratorVariable", quantified.Iterator)
                    .Add(quantified.In, Part("in")).Add(quantified.Satisfies, Part("satisfies")).Build();
            default:
                throw new ArgumentException($"There is no XML for {boxed.GetType().Name}.", nameof(boxed));
        }

        Func<BoxedExpression, XElement> Part(string name) => part =>
        {
            var element = new XElement(Space + name, Boxed(part));
            foreach ((string wrapper, string id) in boxed.PartIds)
            {
                if (wrapper == name) element.SetAttributeValue("id", id);
            }
            return element;
        };
    }

    private XElement Table(BoxedExpression.Table table)
    {
        (string policy, string? aggregation) = DmnNames.Policy(table.Policy);
        return Typed("decisionTable", table)
            .Attribute("hitPolicy", policy).Attribute("aggregation", aggregation)
            .Attribute("outputLabel", table.OutputLabel).Attribute("preferredOrientation", table.PreferredOrientation)
            .Each(table.Inputs, i => Element("input", i)
                .Add(i.Expression, "inputExpression", Literal).Add(i.Values, "inputValues", Tests).Build())
            .Each(table.Outputs, o => Element("output", o).Attribute("name", o.Name).Attribute("typeRef", o.TypeRef)
                .Add(o.Values, "outputValues", Tests).Add(o.Default, "defaultOutputEntry", Literal).Build())
            .Each(table.Annotations, a => new XElement(Space + "annotation", new XAttribute("name", a)))
            .Each(table.Rules, r => Element("rule", r)
                .Each(r.Cells, c => Tests(c, "inputEntry")).Each(r.Outputs, o => Literal(o, "outputEntry"))
                .Each(r.Annotations, a => new XElement(Space + "annotationEntry", new XElement(Space + "text", a))).Build())
            .Build();
    }
}
