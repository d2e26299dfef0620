namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <summary>The kinds of values that the oracle knows.</summary>
internal enum OracleKind
{
    Number,
    Truth,
    Text,
    Date,
    Days,
    Months,
}
