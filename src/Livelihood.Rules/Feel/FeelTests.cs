using Livelihood.Core.Documents;
using Livelihood.Rules.Feel.Internal;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel;

/// <summary>Is a cell of unary tests, ready to be tried on values.</summary>
/// <remarks>Immutable and safe to use from many threads. Source: OMG DMN 1.5, clauses 7.3.3 and 10.3.2.6.</remarks>
public sealed class FeelTests
{
    /// <summary>Takes tests that were read already.</summary>
    /// <param name="syntax">The tests.</param>
    /// <param name="source">A name for warnings; null for none.</param>
    public FeelTests(UnaryTests syntax, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        (Syntax, Source) = (syntax, source);
    }

    /// <summary>Reads tests.</summary>
    /// <param name="text">The text, for example <c>&lt; 10, [20..30)</c>.</param>
    /// <param name="names">The names that the scope will know; longer names win.</param>
    /// <param name="problems">Takes what is wrong with the text.</param>
    /// <param name="source">A name for problems and warnings; null for none.</param>
    /// <returns>The tests; null where a problem was reported.</returns>
    public static FeelTests? Parse(string text, NameSet names, ProblemList problems, string? source = null)
        => ExpressionParser.ParseTests(text, names, problems, source ?? "$") is { } syntax ? new(syntax, source) : null;

    /// <summary>The tests as they are written.</summary>
    public UnaryTests Syntax { get; }

    /// <summary>The name for warnings; null for none.</summary>
    public string? Source { get; }

    /// <summary>Whether the tests hold for a value.</summary>
    /// <param name="value">The value, which the tests know as <c>?</c>.</param>
    /// <param name="scope">What names mean.</param>
    /// <param name="session">The evaluation.</param>
    /// <returns>True or false; null where the tests do not fit the value.</returns>
    public bool? Hold(FeelValue value, FeelScope scope, FeelSession session)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(session);
        string? before = session.Source;
        session.Source = Source;
        bool? held = Testing.Hold(Syntax, value, scope, session);
        session.Source = before;
        return held;
    }
}
