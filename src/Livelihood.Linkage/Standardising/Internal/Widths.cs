using System.Text;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Folds the half-width and full-width forms of U+3000 and U+FF01 to U+FFEE to the ordinary characters.</summary>
internal static class Widths
{
    private const char FirstKana = '\uFF61', LastKana = '\uFF9F', VoicedMark = '\u3099';

    private const string Kana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    private const string FullSigns = "¢£¬¯¦¥₩", HalfSigns = "│←↑→↓■○";

    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u3000', '\uFFEE')) return text;
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char folded = Fold(c);
            if (c is '\uFF9E' or '\uFF9F' && result.Length > 0 && Voice(result[^1], folded) is var whole and not '\0') result[^1] = whole;
            else result.Append(folded);
        }
        return result.ToString();
    }

    private static char Fold(char c) => c switch
    {
        '\u3000' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\uFF5F' => '\u2985',
        '\uFF60' => '\u2986',
        >= FirstKana and <= LastKana => Kana[c - FirstKana],
        '\uFFA0' => '\u3164',
        >= '\uFFA1' and <= '\uFFBE' => (char)(c - 0xFFA1 + 0x3131),
        >= '\uFFC2' and <= '\uFFC7' => (char)(c - 0xFFC2 + 0x314F),
        >= '\uFFCA' and <= '\uFFCF' => (char)(c - 0xFFCA + 0x3155),
        >= '\uFFD2' and <= '\uFFD7' => (char)(c - 0xFFD2 + 0x315B),
        >= '\uFFDA' and <= '\uFFDC' => (char)(c - 0xFFDA + 0x3161),
        >= '\uFFE0' and <= '\uFFE6' => FullSigns[c - 0xFFE0],
        >= '\uFFE8' and <= '\uFFEE' => HalfSigns[c - 0xFFE8],
        _ => c,
    };

    /// <summary>The kana with its voicing mark as one character; NUL where there is none.</summary>
    private static char Voice(char kana, char mark) => (kana, mark) switch
    {
        ('ウ', VoicedMark) => 'ヴ',
        ('ワ', VoicedMark) => 'ヷ',
        ('ヲ', VoicedMark) => 'ヺ',
        (>= 'カ' and <= 'ヂ', VoicedMark) when (kana - 'カ') % 2 == 0 => (char)(kana + 1),
        ('ツ' or 'テ' or 'ト', VoicedMark) => (char)(kana + 1),
        (>= 'ハ' and <= 'ホ', _) when (kana - 'ハ') % 3 == 0 => (char)(kana + (mark == VoicedMark ? 1 : 2)),
        _ => '\0',
    };
}
