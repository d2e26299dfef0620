using Livelihood.Core.Documents;
using Livelihood.Rules.Feel.Internal;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel;

/// <summary>Is one expression of DMN's expression language, ready to be evaluated.</summary>
/// <remarks>
/// Evaluation follows DMN: what does not fit gives <c>null</c> and a warning, never an exception. Numbers are decimals of 34 digits.
/// Immutable and safe to use from many threads. Source: OMG DMN 1.5, clause 10.3.
/// </remarks>
/// <example>
/// <code>
/// ProblemList problems = new();
/// FeelExpression price = FeelExpression.Parse("sum(for i in items return i.price) * 1.2", new NameSet(["items"]), problems)!;
/// FeelResult result = price.Evaluate(FeelScope.Empty.With("items", items));
/// </code>
/// </example>
public sealed class FeelExpression
{
    /// <summary>Takes an expression that was read already.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="source">A name for warnings, for example the decision's; null for none.</param>
    public FeelExpression(Expression syntax, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        (Syntax, Source) = (syntax, source);
    }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names that the scope will know; longer names win.</param>
    /// <param name="problems">Takes what is wrong with the text.</param>
    /// <param name="source">A name for problems and warnings; null for none.</param>
    /// <returns>The expression; null where a problem was reported.</returns>
    public static FeelExpression? Parse(string text, NameSet names, ProblemList problems, string? source = null)
        => ExpressionParser.Parse(text, names, problems, source ?? "$") is { } syntax ? new(syntax, source) : null;

    /// <summary>The expression as it is written.</summary>
    public Expression Syntax { get; }

    /// <summary>The name for warnings; null for none.</summary>
    public string? Source { get; }

    /// <summary>Evaluates the expression within limits of its own.</summary>
    /// <param name="scope">What names mean.</param>
    /// <param name="options">The circumstances; null for the defaults.</param>
    public FeelResult Evaluate(FeelScope scope, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return FeelSession.Run(options, session => Evaluate(scope, session));
    }

    /// <summary>Evaluates the expression as a part of an evaluation under way.</summary>
    /// <param name="scope">What names mean.</param>
    /// <param name="session">The evaluation.</param>
    public FeelValue Evaluate(FeelScope scope, FeelSession session)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(session);
        string? before = session.Source;
        session.Source = Source;
        FeelValue value = Interpreter.Evaluate(Syntax, scope, session);
        session.Source = before;
        return value;
    }
}
