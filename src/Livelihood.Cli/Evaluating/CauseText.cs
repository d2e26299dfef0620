using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Cli.Evaluating;

/// <summary>Says in words what made a value unknown.</summary>
/// <param name="Subjects">The rows that were evaluated.</param>
/// <param name="Values">What was computed.</param>
internal sealed record CauseText(Subjects Subjects, IReadOnlyList<WantedValue> Values)
{
    /// <summary>All causes of one value.</summary>
    public string Of(IEnumerable<MissingCause> causes) => string.Join("; ", causes.Select(Of));

    /// <summary>A fault in words.</summary>
    public static string Of(EvaluationFaultKind kind) => kind switch
    {
        EvaluationFaultKind.Overflow => "too large to be held exactly",
        EvaluationFaultKind.DivisionByZero => "division by zero",
        EvaluationFaultKind.NoSuchDate => "a date that does not exist",
        EvaluationFaultKind.UnknownRegion => "a region that is not in the tree",
        EvaluationFaultKind.UnknownCode => "a code that is not declared",
        EvaluationFaultKind.Malformed => "a text that cannot be read as its type",
        EvaluationFaultKind.NoParameterValue => "a parameter without a value",
        EvaluationFaultKind.TableConflict => "rows of a decision table that must not apply together",
        _ => kind.ToString(),
    };

    /// <summary>A reason in words.</summary>
    public static string Of(MissingReason reason) => reason switch
    {
        MissingReason.NotAsked => "not asked",
        MissingReason.FeedAbsent => "feed absent",
        MissingReason.Stale => "stale",
        MissingReason.Conflicting => "conflicting",
        MissingReason.Rejected => "rejected",
        _ => "not provided",
    };

    /// <summary>What a definition is called: an expression of the command line as it was given.</summary>
    public string NameOf(string definition) => Values.FirstOrDefault(v => v.Result == definition)?.Header ?? definition;

    private string Of(MissingCause cause)
    {
        string name = NameOf(cause.Name);
        string what = cause.Kind switch
        {
            MissingCauseKind.Input => $"{name} ({Of(cause.Reason)})",
            MissingCauseKind.Fault => $"{name} ({Of(cause.Fault!.Value)})",
            MissingCauseKind.Function => $"the function {name} gave no value",
            _ => $"{name} (no value)",
        };
        if (cause.Child is not { } child || !Subjects.MemberRows.TryGetValue(child, out int[]? rows)) return what;
        TypedFile file = Subjects.Members[child];
        return $"{what} in row {file.Rows[rows[cause.Row]]} of {file.Name}";
    }
}
