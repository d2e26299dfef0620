using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>What a <see cref="Why"/> is outside an evaluation.</summary>
internal static class Whys
{
    public static bool IsFault(this Why why) => why is >= Why.Overflow and <= Why.NotAllowed;

    public static EvaluationFaultKind Fault(this Why why) => (EvaluationFaultKind)(why - Why.Overflow);

    public static MissingReason Reason(this Why why) => why switch
    {
        <= Why.Rejected => (MissingReason)why,
        Why.NoParameterValue or Why.NoValue => MissingReason.NotProvided,
        _ => MissingReason.Rejected,
    };
}
