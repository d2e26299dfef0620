using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays;

/// <summary>Names a document that an overlay changes.</summary>
/// <param name="Of">The document; without a version, the only one of its id.</param>
/// <param name="Version">The version that the changed document gets; null for the old one, a plus sign, and the overlay's id and version.</param>
public sealed record OverlayChange(DocumentReference Of, string? Version = null);
