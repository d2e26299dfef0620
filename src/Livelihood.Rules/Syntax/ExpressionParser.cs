using Livelihood.Core.Documents;

namespace Livelihood.Rules.Syntax;

/// <summary>Reads expressions and unary tests.</summary>
public static class ExpressionParser
{
    /// <summary>Reads one expression.</summary>
    public static Expression? Parse(string text, NameSet names, ProblemList problems, string path = "$", SyntaxLimits? limits = null)
        => throw new NotImplementedException();

    /// <summary>Reads the tests of one table cell or band.</summary>
    public static UnaryTests? ParseTests(string text, NameSet names, ProblemList problems, string path = "$", SyntaxLimits? limits = null)
        => throw new NotImplementedException();
}
