using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Syntax;

/// <summary>Reads expressions and unary tests of FEEL into trees; what names mean and whether types fit is looked at later.</summary>
/// <remarks>
/// <para>The whole of FEEL is read. A name is the longest declared or built-in name that the text goes on with, so that names may hold spaces, signs and any
/// script; keys of contexts, parameters and iteration names are declared from where they stand to the end of the text. A run of words that is not declared
/// becomes one name, so that a checker can say which name it is near to.</para>
/// <para>The time grows with the length of the text. The text's line and column are counted from 1. Safe to call from many threads.</para>
/// Source: OMG DMN 1.5, clause 10.3.1.
/// </remarks>
/// <example>
/// <code>
/// var problems = new ProblemList();
/// Expression? expression = ExpressionParser.Parse("annual income / size &lt; 0.5 * line", new NameSet(["annual income", "size", "line"]), problems);
/// </code>
/// </example>
public static class ExpressionParser
{
    /// <summary>Reads one expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The declared names: inputs, definitions, parameters, fields and functions.</param>
    /// <param name="problems">Receives every syntax problem with its place in the text.</param>
    /// <param name="path">The JSON path or other place of the text in its document.</param>
    /// <param name="limits">How large the expression may be; <see cref="SyntaxLimits.Default"/> where null.</param>
    /// <returns>The tree; null where a problem was reported.</returns>
    /// <exception cref="ArgumentNullException">The text, the names, the problems or the path are null.</exception>
    public static Expression? Parse(string text, NameSet names, ProblemList problems, string path = "$", SyntaxLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(path);
        return new Parser(text, names, problems, path, limits ?? SyntaxLimits.Default).Whole();
    }

    /// <summary>Reads the tests of one table cell or band.</summary>
    /// <param name="text">The text: <c>-</c>, or tests separated by commas, or <c>not(...)</c> around such tests.</param>
    /// <param name="names">The declared names.</param>
    /// <param name="problems">Receives every syntax problem with its place in the text.</param>
    /// <param name="path">The JSON path or other place of the text in its document.</param>
    /// <param name="limits">How large the tests may be; <see cref="SyntaxLimits.Default"/> where null.</param>
    /// <returns>The tests; null where a problem was reported.</returns>
    /// <exception cref="ArgumentNullException">The text, the names, the problems or the path are null.</exception>
    public static UnaryTests? ParseTests(string text, NameSet names, ProblemList problems, string path = "$", SyntaxLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(path);
        limits ??= SyntaxLimits.Default;
        var plainProblems = new ProblemList(problems.Source);
        UnaryTests? plain = new Parser(text, names, plainProblems, path, limits).WholeTests(negated: false);
        var parser = new Parser(text, names, problems, path, limits);
        if (!parser.BeginsWithNot())
        {
            problems.AddRange(plainProblems);
            return plain;
        }
        // not(...) around all of the text negates its tests; not(...) as a part of an expression is a function.
        var negatedProblems = new ProblemList(problems.Source);
        UnaryTests? negated = new Parser(text, names, negatedProblems, path, limits).WholeTests(negated: true);
        if (negated is not null) return negated;
        if (plain is null) problems.AddRange(negatedProblems);
        return plain;
    }
}
