using System.Collections.Concurrent;
using Livelihood.Rules.Overlays.Internal;

namespace Livelihood.Rules.Overlays;

/// <summary>Knows the shape of each kind of document that can be overlaid and compared.</summary>
/// <remarks>Each package registers the shapes of its own kinds. Safe for use from several threads at once.</remarks>
public static class DocumentShapes
{
    private static readonly ConcurrentDictionary<string, DocumentShape> Known = new(StringComparer.Ordinal);

    static DocumentShapes()
    {
        Register(KnownShapes.Parameters);
        Register(KnownShapes.Rules);
    }

    /// <summary>The kinds whose shapes are known, in ordinal order.</summary>
    public static IReadOnlyList<string> Kinds => [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The shape of a kind, or null where the kind is not known.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public static DocumentShape? Find(string kind) => Known.GetValueOrDefault(kind);

    /// <summary>Registers the shape of a kind; one that is registered already stays.</summary>
    /// <exception cref="ArgumentNullException">The shape is null.</exception>
    public static void Register(DocumentShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        Known.TryAdd(shape.Kind, shape);
    }
}
