using Livelihood.Rules.Feel.Internal;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel;

/// <summary>Is one evaluation under way: its options, what is left of its limits, and its warnings.</summary>
/// <remarks>
/// A session belongs to one evaluation and one thread. Hosts meet it inside <see cref="Run"/> and in the bodies of the functions they make.
/// </remarks>
public sealed class FeelSession
{
    private readonly List<FeelWarning> _warnings = [];
    private long _steps;
    private int _depth;

    private FeelSession(FeelOptions options) => Options = options;

    /// <summary>The circumstances of the evaluation.</summary>
    public FeelOptions Options { get; }

    /// <summary>The regular expressions compiled so far, by pattern and flags; null for one that cannot be used.</summary>
    internal Dictionary<(string Pattern, string Flags), System.Text.RegularExpressions.Regex?> Compiled { get; } = [];

    /// <summary>The warnings so far.</summary>
    public IReadOnlyList<FeelWarning> Warnings => _warnings;

    /// <summary>The name of the expression that is being evaluated; null where it has none.</summary>
    public string? Source { get; internal set; }

    /// <summary>Runs some work within limits and gives its value, or the limit that ended it.</summary>
    /// <param name="options">The circumstances; null for the defaults.</param>
    /// <param name="work">The work: evaluations of expressions, tests and tables in the given session.</param>
    /// <returns>The value with the warnings; never an exception because of what the expressions do.</returns>
    public static FeelResult Run(FeelOptions? options, Func<FeelSession, FeelValue> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        FeelSession session = new(options ?? new());
        try
        {
            return new(work(session), session._warnings, null);
        }
        catch (LimitReachedException reached)
        {
            return new(FeelValue.Nothing, session._warnings, reached.Fault);
        }
        catch (InsufficientExecutionStackException)
        {
            return new(FeelValue.Nothing, session._warnings, new(nameof(FeelLimits.MaxDepth), "The thread's stack is used up."));
        }
        catch (System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            return new(FeelValue.Nothing, session._warnings, new(nameof(FeelLimits.MaxSteps), "A regular expression takes too long."));
        }
    }

    /// <summary>Notes an operation that gave <c>null</c>.</summary>
    /// <param name="message">What did not fit, in one sentence without personal values.</param>
    /// <param name="span">Where it stands in the expression's text.</param>
    public void Warn(string message, TextSpan span = default)
    {
        if (_warnings.Count < Options.Limits.MaxWarnings) _warnings.Add(new(Source, span, message));
    }

    /// <summary>Notes an operation that gave <c>null</c>, and gives it.</summary>
    internal FeelValue Refuse(string message, TextSpan span = default)
    {
        Warn(message, span);
        return FeelValue.Nothing;
    }

    /// <summary>Counts work done.</summary>
    internal void Step(long count = 1)
    {
        _steps += count;
        if (_steps > Options.Limits.MaxSteps)
            throw new LimitReachedException(nameof(FeelLimits.MaxSteps), $"The evaluation takes more than {Options.Limits.MaxSteps} steps.");
    }

    /// <summary>Goes one evaluation deeper; every call is answered by one of <see cref="Leave"/> unless the evaluation ends.</summary>
    internal void Enter()
    {
        Step();
        if (++_depth > Options.Limits.MaxDepth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new LimitReachedException(nameof(FeelLimits.MaxDepth), $"Evaluations stand more than {Math.Min(_depth - 1, Options.Limits.MaxDepth)} deep inside one another.");
    }

    internal void Leave() => _depth--;

    /// <summary>Makes a list within the limits.</summary>
    internal FeelValue List(IReadOnlyList<FeelValue> items)
    {
        Room(items.Count);
        Step(items.Count);
        foreach (FeelValue item in items) Shallow(item);
        return Fits(new FeelValue.List(items));
    }

    /// <summary>Makes a context within the limits.</summary>
    internal FeelValue.Context Context(IReadOnlyList<KeyValuePair<string, FeelValue>> entries)
    {
        Room(entries.Count);
        Step(entries.Count);
        foreach ((_, FeelValue value) in entries) Shallow(value);
        FeelValue.Context made = new(entries);
        _ = Fits(made);
        return made;
    }

    /// <summary>Makes a text within the limits.</summary>
    internal FeelValue Text(string text)
    {
        TextRoom(text.Length);
        Step(text.Length / 4);
        return new FeelValue.Text(text);
    }

    /// <summary>Checks before it is made that a text is not too long.</summary>
    internal void TextRoom(long length)
    {
        if (length > Options.Limits.MaxTextLength)
            throw new LimitReachedException(nameof(FeelLimits.MaxTextLength), $"A text has more than {Options.Limits.MaxTextLength} units.");
    }

    /// <summary>Checks before it is made that a list is not too long.</summary>
    internal void Room(long count)
    {
        if (count > Options.Limits.MaxItems)
            throw new LimitReachedException(nameof(FeelLimits.MaxItems), $"A list or context holds more than {Options.Limits.MaxItems} values.");
    }

    /// <summary>Ends the evaluation because of values inside values.</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    internal static void TooDeep()
        => throw new LimitReachedException(nameof(FeelLimits.MaxDepth), $"Lists and contexts stand more than {FeelValue.MaxNesting} deep inside one another.");

    private static void Shallow(FeelValue value)
    {
        if (value.Nesting >= FeelValue.MaxNesting) TooDeep();
    }

    private FeelValue Fits(FeelValue made)
    {
        Room(made.Size - 1);
        return made;
    }
}
