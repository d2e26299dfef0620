using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Indicators;

/// <summary>Is a reason that an indicator of the host can give.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">What people read.</param>
public sealed record IndicatorReason(string Code, Labels Text);
