using System.Buffers;
using System.Text.Json;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Documents;

/// <summary>Writes JSON in its one canonical form: keys sorted, no white space, one way of writing each number and text.</summary>
/// <remarks>
/// The form is the JSON Canonicalization Scheme, RFC 8785: keys in the order of their UTF-16 code units, numbers as ECMAScript writes a double,
/// only <c>"</c>, <c>\</c> and control characters escaped. Safe for use from several threads at once.
/// </remarks>
public static class CanonicalJson
{
    /// <summary>The canonical form of a value, in UTF-8 without byte order mark.</summary>
    /// <param name="element">The value; any depth.</param>
    /// <exception cref="ArgumentException">The value has no canonical form: an object repeats a key, a text holds half of a surrogate pair, a number
    /// is beyond a double, or the element is undefined.</exception>
    public static byte[] Canonicalise(JsonElement element)
    {
        var output = new ArrayBufferWriter<byte>(256);
        CanonicalWriter.Write(element, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The canonical form of a JSON text in UTF-8; a byte order mark is accepted and dropped.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="limits">What the text may cost; default <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="DocumentException">The text is not acceptable JSON; see <see cref="DocumentNode.Parse(ReadOnlyMemory{byte}, ProblemList, DocumentLimits?)"/>.</exception>
    public static byte[] Canonicalise(ReadOnlySpan<byte> utf8, DocumentLimits? limits = null)
    {
        var problems = new ProblemList();
        DocumentNode? node = DocumentNode.Parse(utf8, problems, limits);
        problems.ThrowIfAny("The JSON text");
        return Canonicalise(node!.Element);
    }

    /// <summary>A number as canonical JSON writes it: the fewest digits that read back as the same double, in ECMAScript's notation.</summary>
    /// <param name="value">A finite number; minus zero is written as 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite, which JSON cannot say.</exception>
    public static string FormatNumber(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no NaN and no infinity.");
        Span<byte> digits = stackalloc byte[EcmaScriptNumber.MaxLength];
        return System.Text.Encoding.ASCII.GetString(digits[..EcmaScriptNumber.Format(value, digits)]);
    }
}
