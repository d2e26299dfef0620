using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Verification.Ledger;

/// <summary>Stands for a person in a ledger: 64 hexadecimal digits that say nothing without the key and the mapping.</summary>
/// <remarks>The default value, all zeros, stands for nobody.</remarks>
public readonly record struct PersonToken
{
    private readonly Fingerprint _digits;

    private PersonToken(Fingerprint digits) => _digits = digits;

    /// <summary>Whether it stands for nobody.</summary>
    public bool IsNobody => _digits == default;

    /// <summary>Reads what <see cref="ToString"/> wrote; a name or a number of a person is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token; the default where the text is none.</param>
    /// <returns>Whether the text is a token.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PersonToken token)
    {
        bool read = Fingerprint.TryParse(text, out Fingerprint digits);
        token = new PersonToken(digits);
        return read;
    }

    /// <summary>The 64 hexadecimal digits in lower case.</summary>
    public override string ToString() => _digits.ToString();

    internal static PersonToken Of(ReadOnlySpan<byte> code)
        => TryParse(Convert.ToHexStringLower(code), out PersonToken token) ? token : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A code has 32 bytes, not {code.Length}."), nameof(code));
}
