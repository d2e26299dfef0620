using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Syntax;

/// <summary>Writes expressions and unary tests in one canonical form: brackets only where they are needed, one space around operators.</summary>
/// <remarks>
/// The text reads back as the same tree under the same declared names. Two readings of the original are not preserved, since the tree does not hold them: white
/// space with comments, and brackets that change nothing. Safe to call from many threads.
/// </remarks>
public static class ExpressionText
{
    /// <summary>Writes an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <exception cref="ArgumentNullException">The expression is null.</exception>
    public static string Write(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var writer = new ExpressionWriter();
        writer.Write(expression, 0);
        return writer.ToString();
    }

    /// <summary>Writes unary tests.</summary>
    /// <param name="tests">The tests.</param>
    /// <exception cref="ArgumentNullException">The tests are null.</exception>
    public static string Write(UnaryTests tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        var writer = new ExpressionWriter();
        writer.Write(tests);
        return writer.ToString();
    }
}
