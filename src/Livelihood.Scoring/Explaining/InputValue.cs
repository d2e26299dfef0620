using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Explaining;

/// <summary>Is a value that an indicator looked at.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Child">The child table; null for the subject's own input.</param>
/// <param name="Text">The value as it is written; several rows' separated by commas, with ? for missing ones; null where it is missing.</param>
/// <param name="Missing">Why it is missing; <see cref="MissingReason.None"/> where it is not.</param>
public sealed record InputValue(string Name, string? Child, string? Text, MissingReason Missing);
