using System.Diagnostics.CodeAnalysis;

namespace Livelihood.Core.Documents;

/// <summary>Refers to a document by id and, where one version is meant, by version: <c>lines</c> or <c>lines@2026.2</c>.</summary>
/// <remarks>Ids and versions are up to 128 printable characters without <c>@</c>, control characters or outer blanks. The default value refers to nothing.</remarks>
public readonly record struct DocumentReference
{
    private readonly string? _id;

    /// <summary>Makes a reference.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="version">Its version; null for whichever is in force.</param>
    /// <exception cref="ArgumentException">The id or the version is not written as one can be.</exception>
    public DocumentReference(string id, string? version = null)
    {
        if (!IsName(id)) throw new ArgumentException($"\"{id}\" cannot be a document's id.", nameof(id));
        if (version is not null && !IsName(version)) throw new ArgumentException($"\"{version}\" cannot be a document's version.", nameof(version));
        _id = id;
        Version = version;
    }

    /// <summary>The document's id.</summary>
    public string Id => _id ?? "";

    /// <summary>The document's version; null for whichever is in force on the day in question.</summary>
    public string? Version { get; }

    /// <summary>Reads <c>id</c> or <c>id@version</c>.</summary>
    /// <returns>False, and the default value, when the text is neither.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentReference reference)
    {
        reference = default;
        if (text is null) return false;
        int at = text.IndexOf('@', StringComparison.Ordinal);
        string id = at < 0 ? text : text[..at];
        string? version = at < 0 ? null : text[(at + 1)..];
        if (!IsName(id) || (version is not null && !IsName(version))) return false;
        reference = new DocumentReference(id, version);
        return true;
    }

    /// <summary>The reference as documents write it.</summary>
    public override string ToString() => Version is null ? Id : $"{Id}@{Version}";

    internal static bool IsName([NotNullWhen(true)] string? name)
        => name is { Length: > 0 and <= 128 } && name.Trim().Length == name.Length && !name.Any(c => c == '@' || char.IsControl(c));
}
