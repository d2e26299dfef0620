using Livelihood.Linkage.Standardising.Internal;

namespace Livelihood.Linkage.Standardising;

/// <summary>Makes the steps by which a field is standardised.</summary>
/// <remarks>
/// Characters are Unicode scalars, not UTF-16 units, except in regular expressions. Spaces are those of Unicode and the invisible U+200B,
/// U+2060 and U+FEFF. Every step costs time linear in the value's length. <c>docs/reference/standardising.md</c> shows each step at work.
/// </remarks>
/// <example>
/// <code>
/// StandardisingPipeline surname = [Standardise.Nfkc, Standardise.Trim, Standardise.FoldCase, Standardise.Prefix(4)];
/// string? key = surname.Apply(" Ｓｃｈröder "); // "schr"
/// </code>
/// </example>
public static class Standardise
{
    /// <summary>Replaces compatibility characters, such as full-width letters, and composes: Unicode form NFKC.</summary>
    public static StandardisingStep Nfkc => PlainSteps.Get("nfkc");

    /// <summary>Composes letters and marks: Unicode form NFC.</summary>
    public static StandardisingStep Nfc => PlainSteps.Get("nfc");

    /// <summary>Removes spaces at both ends.</summary>
    public static StandardisingStep Trim => PlainSteps.Get("trim");

    /// <summary>Makes one U+0020 of every run of spaces; those at the ends too, which <see cref="Trim"/> removes.</summary>
    public static StandardisingStep CollapseSpaces => PlainSteps.Get("collapse-spaces");

    /// <summary>Folds case fully, so that <c>Straße</c> and <c>STRASSE</c> become equal.</summary>
    public static StandardisingStep FoldCase => PlainSteps.Get("fold-case");

    /// <summary>Makes letters upper case, one for one: <c>ß</c> stays.</summary>
    public static StandardisingStep Upper => PlainSteps.Get("upper");

    /// <summary>Makes full-width letters, digits and signs half-width, half-width kana and hangul full-width.</summary>
    public static StandardisingStep FoldWidth => PlainSteps.Get("fold-width");

    /// <summary>Makes U+00B7 of the dots that stand between the parts of a name: U+2022, U+2027, U+22C5, U+30FB, U+FF65, <c>.</c> and <c>．</c>.</summary>
    public static StandardisingStep FoldNameDots => PlainSteps.Get("fold-name-dots");

    /// <summary>Removes punctuation and symbols, emoji among them.</summary>
    public static StandardisingStep StripPunctuation => PlainSteps.Get("strip-punctuation");

    /// <summary>Removes every space.</summary>
    public static StandardisingStep StripSpaces => PlainSteps.Get("strip-spaces");

    /// <summary>Removes the marks on Latin, Greek, Cyrillic, Hebrew and Arabic letters.</summary>
    /// <remarks>Hangul, hanzi, the voicing marks of kana and the vowel signs of Indic, Tibetan and Thai letters stay; so do letters with a stroke (<c>ł</c>, <c>ø</c>).</remarks>
    public static StandardisingStep StripDiacritics => PlainSteps.Get("strip-diacritics");

    /// <summary>Keeps only decimal digits, of any script, as <c>0</c> to <c>9</c>.</summary>
    public static StandardisingStep Digits => PlainSteps.Get("digits");

    /// <summary>Keeps only letters and the marks that belong to them.</summary>
    public static StandardisingStep Letters => PlainSteps.Get("letters");

    /// <summary>Sorts the words between spaces in ordinal order, with one U+0020 between them.</summary>
    public static StandardisingStep SortTokens => PlainSteps.Get("sort-tokens");

    /// <summary>Makes the Soundex code of an English name, such as <c>R163</c>; missing without a letter from A to Z.</summary>
    public static StandardisingStep Soundex => PlainSteps.Get("soundex");

    /// <summary>Makes the primary Double Metaphone key of a name, such as <c>SM0</c>; missing where nothing of it sounds.</summary>
    public static StandardisingStep DoubleMetaphone => PlainSteps.Get("double-metaphone");

    /// <summary>Makes the set of words between spaces, punctuation and symbols.</summary>
    public static StandardisingStep Tokens => TokensStep.Instance;

    /// <summary>Makes the set of parts between separators, without the spaces around them.</summary>
    /// <param name="separator">The separator; not empty.</param>
    /// <exception cref="ArgumentException">The separator is empty or not well-formed Unicode.</exception>
    public static StandardisingStep Split(string separator) => new SplitStep(Require.Text(separator));

    /// <summary>Makes the set of runs of <paramref name="n"/> neighbouring characters; a shorter value is its own only run.</summary>
    /// <param name="n">How many characters; 1 to 16.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static StandardisingStep QGrams(int n) => new QGramsStep(Require.Between(n, 1, QGramsStep.Longest));

    /// <summary>Keeps the first characters.</summary>
    /// <param name="length">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static StandardisingStep Prefix(int length) => new PrefixStep(Require.Between(length, 1, int.MaxValue));

    /// <summary>Keeps the last characters.</summary>
    /// <param name="length">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static StandardisingStep Suffix(int length) => new SuffixStep(Require.Between(length, 1, int.MaxValue));

    /// <summary>Keeps characters from a place on; missing where the value ends before it.</summary>
    /// <param name="start">The place of the first character, counted from 0.</param>
    /// <param name="length">How many at most; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the length is below 1.</exception>
    public static StandardisingStep Substring(int start, int length)
        => new SubstringStep(Require.Between(start, 0, int.MaxValue), Require.Between(length, 1, int.MaxValue));

    /// <summary>Keeps one of the parts between separators; missing where there is none.</summary>
    /// <param name="separator">The separator; not empty.</param>
    /// <param name="index">Which part: 0 is the first, -1 the last.</param>
    /// <exception cref="ArgumentException">The separator is empty or not well-formed Unicode.</exception>
    public static StandardisingStep Part(string separator, int index) => new PartStep(Require.Text(separator), index);

    /// <summary>Keeps the first match of a regular expression, or the first group of that match; missing where nothing matches.</summary>
    /// <param name="pattern">A .NET regular expression without back-references and look-arounds; culture-invariant.</param>
    /// <exception cref="ArgumentException">The pattern is not such an expression.</exception>
    public static StandardisingStep Extract(string pattern) => new ExtractStep(Require.Pattern(pattern));

    /// <summary>Replaces every match of a regular expression.</summary>
    /// <param name="pattern">A .NET regular expression without back-references and look-arounds; culture-invariant.</param>
    /// <param name="with">The replacement; <c>$1</c>, <c>${name}</c> and <c>$0</c> stand for groups, <c>$$</c> for a dollar sign. May be empty.</param>
    /// <exception cref="ArgumentException">The pattern or the replacement is not valid.</exception>
    public static StandardisingStep Replace(string pattern, string with) => new ReplaceStep(Require.Pattern(pattern), Require.Replacement(with));

    /// <summary>Replaces whole values by a dictionary, such as nicknames by names; other values stay.</summary>
    /// <param name="values">From value to value, compared exactly; an empty result is missing.</param>
    /// <exception cref="ArgumentException">A text is not well-formed Unicode, or a key is there twice.</exception>
    public static StandardisingStep Map(IEnumerable<KeyValuePair<string, string>> values) => new MapStep(Require.Map(values));

    /// <summary>Makes some values missing.</summary>
    /// <param name="values">The values, compared exactly.</param>
    /// <exception cref="ArgumentException">A value is not well-formed Unicode.</exception>
    public static StandardisingStep NullIf(params IEnumerable<string> values) => new NullIfStep(Require.Texts(values));

    /// <summary>Reads a date and writes it as <c>yyyy-MM-dd</c>; missing where no format fits.</summary>
    /// <param name="formats">.NET date formats with a four-digit year, a month and a day; the first that fits wins. Culture-invariant.</param>
    /// <exception cref="ArgumentException">There is no format, or one of them does not tell a date fully.</exception>
    public static StandardisingStep Date(params IEnumerable<string> formats) => new DateStep(Require.Formats(formats));

    /// <summary>Puts a character before the value until it is long enough.</summary>
    /// <param name="length">How many characters the result has at least; 1 to 1000.</param>
    /// <param name="with">The character: one Unicode scalar.</param>
    /// <exception cref="ArgumentException">The length is out of range, or <paramref name="with"/> is not one character.</exception>
    public static StandardisingStep PadLeft(int length, string with)
        => new PadLeftStep(Require.Between(length, 1, PadLeftStep.Longest), Require.Character(with));

    /// <summary>Calls an integrator's standardiser by name; the pipeline must be bound to a registry before it runs.</summary>
    /// <param name="name">The name under which the standardiser is registered.</param>
    /// <exception cref="ArgumentException">The name is empty or not well-formed Unicode.</exception>
    public static StandardisingStep Function(string name) => new FunctionStep(Require.Text(name), null);

    /// <summary>Calls an integrator's standardiser.</summary>
    /// <param name="standardiser">The standardiser; JSON keeps its name only.</param>
    /// <exception cref="ArgumentNullException">The standardiser is null.</exception>
    /// <exception cref="ArgumentException">Its name is empty or not well-formed Unicode.</exception>
    public static StandardisingStep Function(IStandardiser standardiser)
    {
        ArgumentNullException.ThrowIfNull(standardiser);
        return new FunctionStep(Require.Text(standardiser.Name), standardiser);
    }
}
