using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Tries unary tests on values.</summary>
/// <remarks>Source: OMG DMN 1.5, clauses 7.3.3, 10.3.2.6 and the rules for <c>in</c> in 10.3.2.13.</remarks>
internal static class Testing
{
    /// <summary>Whether a value passes; null where it cannot be told.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="value">The value.</param>
    /// <param name="scope">What names mean.</param>
    /// <param name="session">The evaluation.</param>
    /// <param name="inCell">Whether the tests fill a cell, where a condition may be about other values than the tested one.</param>
    public static bool? Hold(UnaryTests tests, FeelValue value, FeelScope scope, FeelSession session, bool inCell = true)
    {
        if (tests.IsAny) return true;
        FeelScope inner = scope.With(Interpreter.Tested, value);
        bool? held = false;
        foreach (Expression test in tests.Tests)
        {
            held = Logic.Or(held, Holds(test, value, inner, session, inCell));
            if (held == true) break;
        }
        return tests.Negated ? !held : held;
    }

    private static bool? Holds(Expression test, FeelValue value, FeelScope scope, FeelSession session, bool inCell)
    {
        FeelValue found = Interpreter.Evaluate(test, scope, session);
        if (Mentions.Tested(test) && (found.Kind is FeelKind.Truth or FeelKind.Null)) return Logic.Truth(found);
        // A condition on other values, such as a comparison of two inputs, holds where it is true.
        if (inCell && value.Kind != FeelKind.Truth && found is FeelValue.Truth truth && test is not Expression.Truth) return truth.Value;
        bool? held = Meets(value, found, session);
        if (held is null) session.Warn($"{Kinds.Of(value)} cannot be tested against {Kinds.Of(found)}.", test.Span);
        return held;
    }

    /// <summary>Whether a value equals another or belongs to it, as to a range or a list of values and ranges.</summary>
    private static bool? Meets(FeelValue value, FeelValue found, FeelSession session)
    {
        if (found is FeelValue.Range range && value is not FeelValue.Range) return Logic.Contains(range, value, session);
        if (found is FeelValue.List list)
        {
            if (value is FeelValue.List && Logic.AreEqual(value, found, session) == true) return true;
            foreach (FeelValue item in list.Items)
            {
                bool? held = item is FeelValue.Range part && value is not FeelValue.Range ? Logic.Contains(part, value, session) : Logic.AreEqual(value, item, session);
                if (held == true) return true;
            }
            return false;
        }
        return Logic.AreEqual(value, found, session);
    }
}
