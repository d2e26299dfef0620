using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Livelihood.Core.Documents;

/// <summary>Names the exact content of a document: the SHA-256 of its canonical JSON.</summary>
/// <remarks>
/// Two documents have equal fingerprints exactly when their <see cref="CanonicalJson"/> is equal: order of keys, white space and ways of writing a
/// number do not count. The default value, all zeros, is no document's fingerprint.
/// </remarks>
public readonly record struct Fingerprint
{
    private const int Bytes = 32;
    private readonly ulong _a, _b, _c, _d;

    private Fingerprint(ReadOnlySpan<byte> hash)
    {
        _a = BinaryPrimitives.ReadUInt64BigEndian(hash);
        _b = BinaryPrimitives.ReadUInt64BigEndian(hash[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(hash[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(hash[24..]);
    }

    /// <summary>The first 12 hexadecimal digits, for people to read; not enough to prove equality.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The short form, not the number type.")]
    public string Short => ToString()[..12];

    /// <summary>The fingerprint of a JSON value.</summary>
    /// <exception cref="ArgumentException">The value has no canonical form; see <see cref="CanonicalJson.Canonicalise(JsonElement)"/>.</exception>
    public static Fingerprint Of(JsonElement element) => OfCanonical(CanonicalJson.Canonicalise(element));

    /// <summary>The fingerprint of a JSON text in UTF-8, which is first brought to canonical form.</summary>
    /// <exception cref="DocumentException">The text is not acceptable JSON.</exception>
    public static Fingerprint OfJson(ReadOnlySpan<byte> utf8) => OfCanonical(CanonicalJson.Canonicalise(utf8));

    /// <summary>The hash of bytes as they are: canonical JSON from <see cref="CanonicalJson"/>, or a file whose every byte counts.</summary>
    public static Fingerprint OfCanonical(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        SHA256.HashData(bytes, hash);
        return new Fingerprint(hash);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote: 64 hexadecimal digits of either case, nothing else.</summary>
    /// <returns>False, and the default value, when the text is anything else or null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fingerprint fingerprint)
    {
        fingerprint = default;
        if (text?.Length != 2 * Bytes) return false;
        Span<byte> hash = stackalloc byte[Bytes];
        if (Convert.FromHexString(text, hash, out _, out int written) != System.Buffers.OperationStatus.Done || written != Bytes) return false;
        fingerprint = new Fingerprint(hash);
        return true;
    }

    /// <summary>The 64 hexadecimal digits in lower case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_a:x16}{_b:x16}{_c:x16}{_d:x16}");
}
