namespace Livelihood.Feeds.Internal;

/// <summary>A row whose value breaks a rule of a field.</summary>
/// <param name="Row">The row of the table that was read, from 0.</param>
/// <param name="Rule">The rule.</param>
internal readonly record struct FieldFault(int Row, FieldRule Rule);
