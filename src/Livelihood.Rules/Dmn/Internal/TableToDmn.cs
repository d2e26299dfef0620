using System.Xml;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Makes a decision of DMN from a decision table.</summary>
internal static class TableToDmn
{
    public static DmnElement.Decision Write(DecisionTable table, string? id)
    {
        bool withBasis = table.Rows.Any(r => r.Basis.Count > 0) && !table.AnnotationNames.Contains(BasisText.Column, StringComparer.OrdinalIgnoreCase);
        return new DmnElement.Decision
        {
            Name = table.Name,
            Id = id ?? Id("decision", table.Name),
            Label = DmnExtras.Label(table.Label),
            Variable = new DmnVariable { Name = table.Name, TypeRef = table.Outputs.Count == 1 ? TypeRef(table, table.Outputs[0]) : null },
            Expression = new BoxedExpression.Table
            {
                Id = table.Id,
                Policy = table.Policy,
                Inputs = table.Inputs.Select(Input).ToArray(),
                Outputs = table.Outputs.Select(Output).ToArray(),
                Annotations = withBasis ? [BasisText.Column, .. table.AnnotationNames] : table.AnnotationNames,
                Rules = table.Rows.Select(r => Rule(r, withBasis, table.AnnotationNames.Count)).ToArray(),
                Foreign = DmnExtras.Write(writer =>
                {
                    DmnExtras.WriteLabel(writer, table.Label);
                    writer.WriteBasis(table.Basis);
                    if (table.Monotone.Count == 0) return;
                    writer.WriteStartArray("monotone");
                    foreach (MonotoneClaim claim in table.Monotone)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("input", claim.Input);
                        if (claim.Output is not null) writer.WriteString("output", claim.Output);
                        writer.WriteString("direction", claim.Direction == MonotoneDirection.Falling ? "falling" : "rising");
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
                }),
            },
        };
    }

    /// <summary>An id that XML allows.</summary>
    public static string Id(string kind, string name) => kind + "_" + XmlConvert.EncodeLocalName(name);

    private static DmnTableInput Input(DecisionInput input) => new()
    {
        Id = input.Id,
        Label = DmnExtras.Label(input.Label),
        Expression = new BoxedExpression.Literal { Text = input.Expression },
        Values = input.AllowedValues is null ? null : new DmnTests { Text = input.AllowedValues },
        Foreign = DmnExtras.Write(writer => DmnExtras.WriteLabel(writer, input.Label)),
    };

    private static DmnTableOutput Output(DecisionOutput output) => new()
    {
        Id = output.Id,
        Name = output.Name,
        Label = DmnExtras.Label(output.Label),
        TypeRef = TypeRef(output.Type),
        Values = output.AllowedValues is null ? null : new DmnTests { Text = output.AllowedValues },
        Default = output.Default is null ? null : new BoxedExpression.Literal { Text = output.Default },
        Foreign = DmnExtras.Write(writer =>
        {
            DmnExtras.WriteLabel(writer, output.Label);
            OutputTypes.Write(output.Type, writer);
        }),
    };

    private static DmnTableRule Rule(DecisionRow row, bool withBasis, int annotations)
    {
        IEnumerable<string> texts = row.Annotations.Count > 0 ? row.Annotations : Enumerable.Repeat("", annotations);
        return new DmnTableRule
        {
            Id = row.Id,
            Label = DmnExtras.Label(row.Label),
            Description = row.Note,
            Cells = row.Cells.Select(c => new DmnTests { Text = c }).ToArray(),
            Outputs = row.Outputs.Select(o => new BoxedExpression.Literal { Text = o }).ToArray(),
            Annotations = withBasis ? [BasisText.Write(row.Basis), .. texts] : texts.ToArray(),
            Foreign = DmnExtras.Write(writer =>
            {
                DmnExtras.WriteLabel(writer, row.Label);
                writer.WriteBasis(row.Basis);
            }),
        };
    }

    /// <summary>The type of the decision's value: that of its output, a list for policies that give one.</summary>
    private static string? TypeRef(DecisionTable table, DecisionOutput output)
        => table.Policy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Collect ? null
            : table.Policy == HitPolicy.CollectCount ? "number"
            : TypeRef(output.Type);

    private static string? TypeRef(RuleType? type) => type switch
    {
        RuleType.Number => "number",
        RuleType.Boolean => "boolean",
        RuleType.Text or RuleType.Category or RuleType.Region => "string",
        RuleType.Date => "date",
        RuleType.DateTime => "date and time",
        RuleType.DaysDuration => "days and time duration",
        RuleType.MonthsDuration => "years and months duration",
        _ => null,
    };
}
