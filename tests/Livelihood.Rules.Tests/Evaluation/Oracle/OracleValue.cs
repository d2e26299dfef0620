using System.Numerics;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <summary>One value, exact, or missing with everything that made it so.</summary>
/// <param name="Kind">The kind, known also where the value is missing.</param>
/// <param name="Scale">A stored number's scale; null for quotients and other kinds.</param>
/// <param name="Over">A number's numerator in lowest terms; 0 or 1; a day number; microseconds; months.</param>
/// <param name="Under">A number's denominator, above 0; 1 for other kinds.</param>
/// <param name="Text">A text.</param>
/// <param name="Causes">Empty where the value is present; else what made it missing, leftmost first.</param>
/// <param name="IsMissing">Whether the value is missing.</param>
internal sealed record OracleValue(OracleKind Kind, int? Scale, BigInteger Over, BigInteger Under, string? Text, IReadOnlyList<MissingCause> Causes, bool IsMissing)
{
    public bool IsTrue => !IsMissing && Over == 1;

    public bool IsFalse => !IsMissing && Over == 0;

    public static OracleValue Number(BigInteger over, BigInteger under, int? scale)
    {
        if (under.Sign < 0) (over, under) = (-over, -under);
        BigInteger shared = BigInteger.GreatestCommonDivisor(over, under);
        return new OracleValue(OracleKind.Number, scale, over / shared, under / shared, null, [], false);
    }

    public static OracleValue Of(OracleKind kind, BigInteger bits) => new(kind, null, bits, 1, null, [], false);

    public static OracleValue Of(bool truth) => Of(OracleKind.Truth, truth ? 1 : 0);

    public static OracleValue Of(string text) => new(OracleKind.Text, null, 0, 1, text, [], false);

    public static OracleValue Missing(OracleKind kind, int? scale, IEnumerable<MissingCause> causes)
        => new(kind, scale, 0, 1, null, [.. causes.Distinct()], true);

    public static OracleValue Missing(OracleKind kind, int? scale, params OracleValue[] from)
        => Missing(kind, scale, from.Where(value => value.IsMissing).SelectMany(value => value.Causes));

    /// <summary>The units at a scale; the value is a multiple of them.</summary>
    public BigInteger Units(int scale) => Over * BigInteger.Pow(10, scale) / Under;

    public int CompareTo(OracleValue other) => Kind == OracleKind.Text
        ? string.CompareOrdinal(Text, other.Text)
        : (Over * other.Under).CompareTo(other.Over * Under);

    public MissingReason Reason => Causes.Count == 0 ? MissingReason.None : Causes[0].Reason;
}
