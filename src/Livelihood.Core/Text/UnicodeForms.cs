using System.Text;
using Livelihood.Core.Text.Internal;

namespace Livelihood.Core.Text;

/// <summary>Brings text into one of the four Unicode normalisation forms, the same on every machine.</summary>
/// <remarks>
/// <para>
/// The forms follow Unicode Standard Annex #15 with the data of Unicode 17.0 that the package carries. They do not use
/// <see cref="string.Normalize()"/>, which leaves text as it is where globalisation is invariant and otherwise depends on the
/// system's ICU.
/// </para>
/// <para>
/// A text that is in the form already comes back as the same instance. An unpaired surrogate stays where it stands. Cost is linear
/// in the length (a run of n combining marks is sorted, n log n). Safe from any thread.
/// </para>
/// </remarks>
public static class UnicodeForms
{
    /// <summary>Composes characters and marks: NFC.</summary>
    /// <param name="text">Any text; empty gives empty.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Nfc(string text) => Form(text, UnicodeData.UnstableNfc, compatible: false, compose: true);

    /// <summary>Takes characters and their marks apart: NFD.</summary>
    /// <param name="text">Any text; empty gives empty.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Nfd(string text) => Form(text, UnicodeData.UnstableNfd, compatible: false, compose: false);

    /// <summary>Replaces compatibility characters (full width, ligatures, circled numbers) and composes: NFKC.</summary>
    /// <param name="text">Any text; empty gives empty.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Nfkc(string text) => Form(text, UnicodeData.UnstableNfkc, compatible: true, compose: true);

    /// <summary>Replaces compatibility characters and takes characters and their marks apart: NFKD.</summary>
    /// <param name="text">Any text; empty gives empty.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Nfkd(string text) => Form(text, UnicodeData.UnstableNfkd, compatible: true, compose: false);

    private static string Form(string text, CodePointSet unstable, bool compatible, bool compose)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text) || !unstable.ContainsAnyOf(text)) return text;
        List<int> marked = Decomposition.Of(text, compatible);
        if (compose) Composition.Apply(marked);
        return MarkedText.ToText(marked);
    }
}
