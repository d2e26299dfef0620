namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Reads what elements of several kinds have in common.</summary>
internal static class DmnCommon
{
    /// <summary>Adds to an element what every element may have; call it after everything else was read.</summary>
    public static T Of<T>(XmlPart part, T node)
        where T : DmnNode
        => node with
        {
            Id = part.Attribute("id"),
            Label = part.Attribute("label"),
            Description = part.Text("description"),
            Foreign = part.Foreign(),
            Line = part.Line,
            Column = part.Column,
        };

    public static DmnVariable Variable(XmlPart part)
        => Of(part, new DmnVariable { Name = part.Required("name"), TypeRef = part.TypeName("typeRef") });

    public static DmnTests Tests(XmlPart part)
        => Of(part, new DmnTests { Text = part.Text("text") ?? "", ExpressionLanguage = part.Attribute("expressionLanguage") });
}
