using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <content>Decision tables.</content>
internal sealed partial record BoxedCompiler
{
    private static readonly FeelTests Any = new(new UnaryTests(false, []));
    private static readonly FeelExpression Null = new(new Expression.Null());

    private BoxedCode Table(BoxedExpression.Table table, NameSet names, string source)
    {
        int before = Problems.Reported;
        var compiled = new FeelTable
        {
            HitPolicy = table.Policy,
            Inputs = table.Inputs.Select(i => new FeelTableInput
            {
                Value = Expression(i.Expression, names, source) ?? Null,
                Allowed = Tests(i.Values, names, source),
                Type = Type(i.Expression.TypeRef),
            }).ToArray(),
            Outputs = table.Outputs.Select(o => new FeelTableOutput
            {
                Name = table.Outputs.Count == 1 ? null : NameCharacters.Normalise(o.Name ?? ""),
                Allowed = Tests(o.Values, names, source) ?? Types?.Allowed(o.TypeRef),
                Default = o.Default is null ? null : Expression(o.Default, names, source),
                Type = Type(o.TypeRef),
            }).ToArray(),
            Rows = table.Rules.Select(r => new FeelTableRow(
                r.Cells.Select(c => Tests(c, names, source) ?? Any).ToArray(),
                r.Outputs.Select(o => Expression(o, names, source) ?? Null).ToArray())).ToArray(),
        };
        // A cell that cannot be read must not hold for everything.
        return Problems.Reported > before ? Nothing : compiled.Evaluate;
    }
}
