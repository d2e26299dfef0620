using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Documents;

public sealed partial class DocumentNode
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document's UTF-8 text; a byte order mark is accepted. The bytes are copied.</summary>
    /// <remarks>
    /// Returns null, with every reason in <paramref name="problems"/>, when the text is not JSON, is too large or too deeply nested, is not valid
    /// UTF-8, repeats a key within one object, holds half a surrogate pair, or holds a number that a double cannot hold (too large, or a whole number
    /// with more digits than are kept). Such problems carry line and column. Never throws for any content. Cost: linear in the text.
    /// </remarks>
    /// <param name="utf8">The text.</param>
    /// <param name="problems">The list that this and all later problems of the document go to.</param>
    /// <param name="limits">What the document may cost; default <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The list of problems is null.</exception>
    public static DocumentNode? Parse(ReadOnlyMemory<byte> utf8, ProblemList problems, DocumentLimits? limits = null)
        => Parse(utf8.Span, problems, limits);

    /// <summary>Reads a document's UTF-8 text from a span, as the other overload does.</summary>
    /// <param name="utf8">The text; it is copied.</param>
    /// <param name="problems">The list that this and all later problems of the document go to.</param>
    /// <param name="limits">What the document may cost; default <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The list of problems is null.</exception>
    public static DocumentNode? Parse(ReadOnlySpan<byte> utf8, ProblemList problems, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(problems);
        limits ??= DocumentLimits.Default;
        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (!TextCheck.Passes(utf8, problems, limits)) return null;
        JsonElement root = JsonElement.Parse(utf8, new JsonDocumentOptions { MaxDepth = limits.MaxDepth });
        return new DocumentNode(root, "$", problems);
    }

    /// <summary>Reads a document's text from a string, as the other overload does; size is counted in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problems">The list that this and all later problems of the document go to.</param>
    /// <param name="limits">What the document may cost; default <see cref="DocumentLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The text or the list of problems is null.</exception>
    public static DocumentNode? Parse(string text, ProblemList problems, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        limits ??= DocumentLimits.Default;
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (text.Length > limits.MaxBytes)
        {
            problems.Add("$", "The document is too large.", $"{text.Length} characters", $"at most {limits.MaxBytes} bytes");
            return null;
        }
        byte[] utf8;
        try
        {
            utf8 = Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            problems.Add("$", "The text holds half of a surrogate pair, which is not a character.");
            return null;
        }
        return Parse(utf8.AsSpan(), problems, limits);
    }

    /// <summary>Reads a document from a file, as the other overloads do; a file that cannot be read is a problem too.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="problems">The list that this and all later problems of the document go to.</param>
    /// <param name="limits">What the document may cost; default <see cref="DocumentLimits.Default"/>. A larger file is not loaded.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="ArgumentNullException">The list of problems is null.</exception>
    public static DocumentNode? ParseFile(string file, ProblemList problems, DocumentLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(problems);
        limits ??= DocumentLimits.Default;
        try
        {
            long length = new FileInfo(file).Length;
            if (length <= limits.MaxBytes + 3L) return Parse(File.ReadAllBytes(file).AsSpan(), problems, limits);
            problems.Add("$", "The document is too large.", $"{length} bytes", $"at most {limits.MaxBytes} bytes");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            string reason = fault is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : fault.Message.TrimEnd('.');
            problems.Add("$", $"The file cannot be read: {reason}.");
        }
        return null;
    }
}
