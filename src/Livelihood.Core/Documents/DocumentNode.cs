using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Documents;

/// <summary>A value in a document with its JSON path; reading it as the wrong type reports a problem and goes on.</summary>
/// <remarks>
/// Every <c>As…</c> method returns null (a list: an empty one) after it has reported what was found and what was expected, so that one reading finds
/// every problem. Bounds are inclusive. Not safe for use from several threads at once.
/// </remarks>
/// <example>
/// <code>
/// var problems = new ProblemList("model.json");
/// DocumentObject? root = DocumentNode.Parse("""{ "threshold": 0.9, "link": "dedupe" }""", problems)?.AsObject();
/// double? threshold = root?.OptionalNumber("threshold", 0, 1);
/// string? link = root?.OneOf("link", "dedupe", "link");
/// root?.Finish();
/// problems.ThrowIfAny("The model");
/// </code>
/// </example>
public sealed partial class DocumentNode
{
    private DocumentObject? _object;
    private DocumentNode[]? _items;

    internal DocumentNode(JsonElement element, string path, ProblemList problems)
    {
        Element = element;
        Path = path;
        Problems = problems;
    }

    /// <summary>The value's JSON path; <c>$</c> for the whole document.</summary>
    public string Path { get; }

    /// <summary>The value's JSON type.</summary>
    public JsonValueKind Kind => Element.ValueKind;

    /// <summary>The value itself; it stays valid for as long as it is referenced.</summary>
    public JsonElement Element { get; }

    /// <summary>The list that problems with this value go to.</summary>
    public ProblemList Problems { get; }

    /// <summary>Reads the value as an object; the same object is returned each time.</summary>
    public DocumentObject? AsObject()
    {
        if (!Is(JsonValueKind.Object, "an object")) return null;
        return _object ??= new DocumentObject(this);
    }

    /// <summary>Reads the value as a list, in the order of the document; empty when it is not one.</summary>
    public IReadOnlyList<DocumentNode> AsArray()
    {
        if (!Is(JsonValueKind.Array, "a list")) return [];
        return _items ??= [.. Element.EnumerateArray().Select((item, at) => new DocumentNode(item, JsonPath.Index(Path, at), Problems))];
    }

    /// <summary>Reads the value as text.</summary>
    /// <param name="allowEmpty">Whether the empty text is accepted; by default it is a problem.</param>
    public string? AsText(bool allowEmpty = false)
    {
        if (!Is(JsonValueKind.String, "text")) return null;
        string text = Element.GetString()!;
        if (text.Length > 0 || allowEmpty) return text;
        Problems.Add(Path, "The text is empty.", expected: "text of at least one character");
        return null;
    }

    /// <summary>Reads the value as one of a closed set of texts.</summary>
    /// <param name="allowed">The accepted texts; upper and lower case differ.</param>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public string? AsOneOf(params string[] allowed)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        if (!Is(JsonValueKind.String, Shown.OneOf(allowed))) return null;
        string text = Element.GetString()!;
        if (Array.IndexOf(allowed, text) >= 0) return text;
        Problems.Add(Path, "The value is not one of those allowed.", Shown.Text(text), Shown.OneOf(allowed), Spelling.Nearest(text, allowed));
        return null;
    }

    /// <summary>Reads the value as a finite number. Never minus zero.</summary>
    /// <param name="min">The least accepted value; default none.</param>
    /// <param name="max">The greatest accepted value; default none.</param>
    public double? AsNumber(double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        var range = new NumberRange<double>("a number", min, max, double.NegativeInfinity, double.PositiveInfinity);
        if (!Is(JsonValueKind.Number, range)) return null;
        double value = Element.GetDouble() + 0.0;
        return IsWithin(range, value) ? value : null;
    }

    /// <summary>Reads the value as a whole number; <c>1.0</c> and <c>1e2</c> are whole numbers too.</summary>
    /// <param name="min">The least accepted value; default none.</param>
    /// <param name="max">The greatest accepted value; default none.</param>
    public long? AsInteger(long min = long.MinValue, long max = long.MaxValue)
    {
        var range = new NumberRange<long>("a whole number", min, max, long.MinValue, long.MaxValue);
        if (!Is(JsonValueKind.Number, range)) return null;
        if (!Element.TryGetInt64(out long value))
        {
            double number = Element.GetDouble();
            bool whole = number == Math.Truncate(number);
            if (!whole || number is < -9223372036854775808.0 or >= 9223372036854775808.0)
            {
                Report(whole ? "The number is out of range." : "The number is not whole.", range.ToString());
                return null;
            }
            value = (long)number;
        }
        return IsWithin(range, value) ? value : null;
    }

    /// <summary>Reads the value as an exact decimal number, for money and statutory points.</summary>
    /// <remarks>
    /// A number with more digits than a JSON number keeps (about 17) is a problem rather than a rounding: readers of the document, and its
    /// <see cref="Fingerprint"/>, would otherwise take it for a different number.
    /// </remarks>
    /// <param name="min">The least accepted value; default none.</param>
    /// <param name="max">The greatest accepted value; default none.</param>
    public decimal? AsDecimal(decimal min = decimal.MinValue, decimal max = decimal.MaxValue)
    {
        var range = new NumberRange<decimal>("a number", min, max, decimal.MinValue, decimal.MaxValue);
        if (!Is(JsonValueKind.Number, range)) return null;
        double number = Element.GetDouble();
        if (Math.Abs(number) > 7.9e28)
        {
            Report("The number is out of range.", range.ToString());
            return null;
        }
        decimal kept = decimal.Parse(CanonicalJson.FormatNumber(number), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!Element.TryGetDecimal(out decimal value) || value != kept || (double)kept != number)
        {
            Report("The number has more digits than a JSON number keeps.", "at most 17 digits, at most 28 of them after the point");
            return null;
        }
        return IsWithin(range, value) ? value : null;
    }

    /// <summary>Reads the value as <c>true</c> or <c>false</c>.</summary>
    public bool? AsBoolean()
    {
        if (Kind == JsonValueKind.True) return true;
        return Is(JsonValueKind.False, "true or false") ? false : null;
    }

    /// <summary>Reads the value as a day written as <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? AsDate()
    {
        const string expected = "a date such as \"2026-07-01\"";
        if (!Is(JsonValueKind.String, expected)) return null;
        if (DateOnly.TryParseExact(Element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
        Report("The text is not a date.", expected);
        return null;
    }

    /// <summary>Reports a problem at this value, for checks that only the caller can make.</summary>
    /// <param name="message">One clear sentence.</param>
    /// <param name="expected">What may stand there instead.</param>
    /// <param name="didYouMean">The nearest accepted name.</param>
    public void Report(string message, string? expected = null, string? didYouMean = null)
        => Problems.Add(Path, message, Shown.Value(Element), expected, didYouMean);

    private bool Is(JsonValueKind kind, object expected)
    {
        if (Kind == kind) return true;
        Report("The value has the wrong type.", expected.ToString());
        return false;
    }

    private bool IsWithin<T>(NumberRange<T> range, T value)
        where T : struct, INumber<T>
    {
        if (range.Contains(value)) return true;
        Report("The number is out of range.", range.ToString());
        return false;
    }
}
