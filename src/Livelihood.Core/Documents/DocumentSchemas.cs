using System.Collections.Concurrent;
using System.Reflection;

namespace Livelihood.Core.Documents;

/// <summary>Knows the JSON schema of each kind of document.</summary>
/// <remarks>
/// Each package registers the schemas of its own kinds. The published files in <c>docs/schema</c> are the same texts; a document may name its schema
/// in <c>$schema</c>, which editors then check while one writes. Safe for use from several threads at once.
/// </remarks>
public static class DocumentSchemas
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Texts = new(StringComparer.Ordinal);

    static DocumentSchemas()
    {
        Register("livelihood/envelope", typeof(DocumentSchemas).Assembly, "envelope.schema.json");
        Register("livelihood/regions", typeof(DocumentSchemas).Assembly, "regions.schema.json");
    }

    /// <summary>The kinds whose schemas are known, in ordinal order.</summary>
    public static IReadOnlyList<string> Kinds => [.. Texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The schema of a kind (JSON Schema, draft 2020-12), or null where the kind is not known.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public static string? Find(string kind) => Texts.TryGetValue(kind, out Lazy<string>? text) ? text.Value : null;

    /// <summary>Registers the schema of a kind; one that is registered already stays.</summary>
    /// <param name="kind">The kind, such as <c>livelihood/linkage</c>.</param>
    /// <param name="assembly">The assembly the schema is embedded in.</param>
    /// <param name="resource">The resource's logical name. It is read when first asked for.</param>
    /// <exception cref="ArgumentException">An argument is null or empty, or the assembly has no such resource.</exception>
    public static void Register(string kind, Assembly assembly, string resource)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentException.ThrowIfNullOrEmpty(resource);
        if (assembly.GetManifestResourceInfo(resource) is null)
            throw new ArgumentException($"The assembly {assembly.GetName().Name} has no resource \"{resource}\".", nameof(resource));
        Texts.TryAdd(kind, new Lazy<string>(() => Load(assembly, resource)));
    }

    private static string Load(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
