namespace Livelihood.Rules.Syntax;

/// <summary>Writes expressions as text.</summary>
public static class ExpressionText
{
    /// <summary>Writes an expression; its text reads back as the same tree.</summary>
    public static string Write(Expression expression) => throw new NotImplementedException();

    /// <summary>Writes unary tests; their text reads back as the same tests.</summary>
    public static string Write(UnaryTests tests) => throw new NotImplementedException();
}
