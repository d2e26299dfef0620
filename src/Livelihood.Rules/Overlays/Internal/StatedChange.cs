using Livelihood.Core.Documents;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>What an overlay states about one document, as it stands in the overlay.</summary>
/// <param name="Target">The document that is changed.</param>
/// <param name="Node">The <c>of</c> of the change.</param>
/// <param name="Changed">The keys that are changed.</param>
/// <param name="Added">What is added.</param>
/// <param name="Removed">What is removed.</param>
internal sealed record StatedChange(
    OverlayChange Target, DocumentNode Node, IReadOnlyList<(string Key, DocumentNode Value)> Changed, DocumentNode? Added, DocumentNode? Removed);
