namespace Livelihood.Core.Documents;

public sealed partial class DocumentObject
{
    /// <summary>The text of a key that must be present and not empty.</summary>
    public string? RequiredText(string key) => Required(key)?.AsText();

    /// <summary>The text of a key, not empty; null where absent.</summary>
    public string? OptionalText(string key) => Optional(key)?.AsText();

    /// <summary>The number of a key that must be present. Bounds are inclusive.</summary>
    public double? RequiredNumber(string key, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
        => Required(key)?.AsNumber(min, max);

    /// <summary>The number of a key; null where absent. Bounds are inclusive.</summary>
    public double? OptionalNumber(string key, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
        => Optional(key)?.AsNumber(min, max);

    /// <summary>The exact decimal number of a key that must be present. Bounds are inclusive.</summary>
    public decimal? RequiredDecimal(string key, decimal min = decimal.MinValue, decimal max = decimal.MaxValue)
        => Required(key)?.AsDecimal(min, max);

    /// <summary>The exact decimal number of a key; null where absent. Bounds are inclusive.</summary>
    public decimal? OptionalDecimal(string key, decimal min = decimal.MinValue, decimal max = decimal.MaxValue)
        => Optional(key)?.AsDecimal(min, max);

    /// <summary>The whole number of a key that must be present. Bounds are inclusive.</summary>
    public long? RequiredInteger(string key, long min = long.MinValue, long max = long.MaxValue)
        => Required(key)?.AsInteger(min, max);

    /// <summary>The whole number of a key; null where absent. Bounds are inclusive.</summary>
    public long? OptionalInteger(string key, long min = long.MinValue, long max = long.MaxValue)
        => Optional(key)?.AsInteger(min, max);

    /// <summary>The truth value of a key that must be present.</summary>
    public bool? RequiredBoolean(string key) => Required(key)?.AsBoolean();

    /// <summary>The truth value of a key; null where absent.</summary>
    public bool? OptionalBoolean(string key) => Optional(key)?.AsBoolean();

    /// <summary>The day of a key that must be present.</summary>
    public DateOnly? RequiredDate(string key) => Required(key)?.AsDate();

    /// <summary>The day of a key; null where absent.</summary>
    public DateOnly? OptionalDate(string key) => Optional(key)?.AsDate();

    /// <summary>The object of a key that must be present.</summary>
    public DocumentObject? RequiredObject(string key) => Required(key)?.AsObject();

    /// <summary>The object of a key; null where absent.</summary>
    public DocumentObject? OptionalObject(string key) => Optional(key)?.AsObject();

    /// <summary>The list of a key that must be present; empty after a problem.</summary>
    public IReadOnlyList<DocumentNode> RequiredArray(string key) => Required(key)?.AsArray() ?? [];

    /// <summary>The list of a key; empty where absent (<see cref="Has"/> tells the two apart).</summary>
    public IReadOnlyList<DocumentNode> OptionalArray(string key) => Optional(key)?.AsArray() ?? [];

    /// <summary>One of a closed set of texts, of a key that must be present.</summary>
    /// <param name="key">The key.</param>
    /// <param name="allowed">The accepted texts; upper and lower case differ.</param>
    public string? RequiredOneOf(string key, params string[] allowed) => Required(key)?.AsOneOf(allowed);

    /// <summary>One of a closed set of texts; null where the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="allowed">The accepted texts; upper and lower case differ.</param>
    public string? OneOf(string key, params string[] allowed) => Optional(key)?.AsOneOf(allowed);

    /// <summary>The texts of a list; empty where the key is absent. Items that are not text are reported and left out.</summary>
    public IReadOnlyList<string> OptionalTexts(string key)
    {
        var texts = new List<string>();
        foreach (DocumentNode item in OptionalArray(key))
            if (item.AsText() is { } text) texts.Add(text);
        return texts;
    }
}
