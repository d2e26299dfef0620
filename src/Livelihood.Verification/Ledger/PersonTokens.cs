using System.Security.Cryptography;
using System.Text;

namespace Livelihood.Verification.Ledger;

/// <summary>Gives persons their tokens, and forgets persons.</summary>
/// <remarks>
/// A token is HMAC-SHA-256 under the caller's key over a nonce and the person's id. The nonce exists only in the mapping: once it is forgotten, not even
/// who holds the key and a list of all persons can tell whose the token was. The ledger keeps the token, and its chain stays valid. Not safe for use from
/// several threads at once.
/// </remarks>
public sealed class PersonTokens
{
    /// <summary>The least number of bytes of a key: 32.</summary>
    public const int LeastKeyBytes = 32;

    /// <summary>The least number of bytes of a nonce: 16.</summary>
    public const int LeastNonceBytes = 16;

    private readonly byte[] _key;
    private readonly SortedDictionary<string, byte[]> _nonces = new(StringComparer.Ordinal);

    /// <summary>Makes tokens under a key.</summary>
    /// <param name="key">The key, at least <see cref="LeastKeyBytes"/> bytes from a cryptographic source; it is copied.</param>
    /// <param name="mappings">The mappings kept from before; null for none.</param>
    /// <exception cref="ArgumentException">The key is too short, or a mapping is not one that was kept.</exception>
    public PersonTokens(ReadOnlySpan<byte> key, IEnumerable<TokenMapping>? mappings = null)
    {
        if (key.Length < LeastKeyBytes) throw new ArgumentException($"The key has {key.Length} bytes; it needs {LeastKeyBytes}.", nameof(key));
        _key = key.ToArray();
        foreach (TokenMapping mapping in mappings ?? []) Enrol(mapping.PersonId, Nonce(mapping));
    }

    /// <summary>The mappings, in the order of the persons' ids. They are personal data.</summary>
    public IReadOnlyList<TokenMapping> Mappings => [.. _nonces.Select(n => new TokenMapping(n.Key, Convert.ToHexStringLower(n.Value)))];

    /// <summary>The token of a person, who is enrolled with a fresh random nonce when seen for the first time.</summary>
    /// <param name="personId">The person's id.</param>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public PersonToken TokenOf(string personId)
    {
        ArgumentException.ThrowIfNullOrEmpty(personId);
        if (!_nonces.TryGetValue(personId, out byte[]? nonce)) return Enrol(personId, RandomNumberGenerator.GetBytes(LeastNonceBytes));
        return Token(personId, nonce);
    }

    /// <summary>Enrols a person with a nonce of the caller's, for runs that must repeat.</summary>
    /// <param name="personId">The person's id, not enrolled yet.</param>
    /// <param name="nonce">At least <see cref="LeastNonceBytes"/> bytes, different for each person.</param>
    /// <returns>The person's token.</returns>
    /// <exception cref="ArgumentException">The id is empty or enrolled already, or the nonce is too short.</exception>
    public PersonToken Enrol(string personId, ReadOnlySpan<byte> nonce)
    {
        ArgumentException.ThrowIfNullOrEmpty(personId);
        if (nonce.Length < LeastNonceBytes) throw new ArgumentException($"The nonce has {nonce.Length} bytes; it needs {LeastNonceBytes}.", nameof(nonce));
        byte[] kept = nonce.ToArray();
        if (!_nonces.TryAdd(personId, kept)) throw new ArgumentException("The person is enrolled already.", nameof(personId));
        return Token(personId, kept);
    }

    /// <summary>The person a token stands for; null where the mapping was forgotten or never was.</summary>
    /// <param name="token">The token.</param>
    /// <remarks>Looks through all persons.</remarks>
    public string? PersonOf(PersonToken token) => _nonces.Where(n => Token(n.Key, n.Value) == token).Select(n => n.Key).FirstOrDefault();

    /// <summary>Forgets a person. A later <see cref="TokenOf"/> gives a new token that nothing links to the old.</summary>
    /// <param name="personId">The person's id.</param>
    /// <returns>Whether the person was known.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool Forget(string personId)
    {
        if (!_nonces.Remove(personId, out byte[]? nonce)) return false;
        CryptographicOperations.ZeroMemory(nonce);
        return true;
    }

    private static byte[] Nonce(TokenMapping mapping)
    {
        try
        {
            return Convert.FromHexString(mapping.Nonce);
        }
        catch (FormatException)
        {
            throw new ArgumentException("A mapping's nonce is not hexadecimal.", nameof(mapping));
        }
    }

    /// <summary>The nonce goes first with its length, so that no two pairs of nonce and id are the same bytes.</summary>
    private PersonToken Token(string personId, byte[] nonce)
    {
        byte[] message = [(byte)(nonce.Length >> 8), (byte)nonce.Length, .. nonce, .. Encoding.UTF8.GetBytes(personId)];
        Span<byte> code = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, message, code);
        return PersonToken.Of(code);
    }
}
