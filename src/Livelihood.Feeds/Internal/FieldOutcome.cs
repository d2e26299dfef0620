using Livelihood.Core.Tables;

namespace Livelihood.Feeds.Internal;

/// <summary>What came of one field: its typed column over all rows that were read, and the rows that break its rules.</summary>
/// <param name="Typed">The column; what it holds in faulty rows does not matter.</param>
/// <param name="Written">The texts of the source; null where it does not have the field.</param>
/// <param name="Faults">The faulty rows, ascending, each once.</param>
/// <param name="Statistics">The counts.</param>
/// <param name="Keys">The value of every row as a number that is equal for equal values, null where it has none; null altogether where the field is no part of the key.</param>
internal sealed record FieldOutcome(Column Typed, TextColumn? Written, IReadOnlyList<FieldFault> Faults, FieldStatistics Statistics, long?[]? Keys);
