using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using FsCheck.Fluent;
using Livelihood.Core.Text;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Text;

public class UnicodeFormsTests
{
    // The ranges and the digests are those of build/unicode-tables.mjs, made by another implementation of the standard.
    private static readonly (int From, int To)[] Ranges =
    [
        (0x41, 0x5a), (0x61, 0x7a), (0xa0, 0x24f), (0x300, 0x36f), (0x300, 0x345), (0x390, 0x3ce), (0x5b0, 0x5ea), (0x610, 0x65f),
        (0x900, 0x97f), (0x9be, 0x9d7), (0xdca, 0xddf), (0xe30, 0xe4f), (0xf40, 0xfbc), (0x1025, 0x1040), (0x1100, 0x1180), (0x11a7, 0x11c3),
        (0x1b05, 0x1b44), (0x1dc0, 0x1eff), (0x1f00, 0x1fff), (0x2000, 0x2190), (0x3041, 0x3100), (0xac00, 0xac80), (0xf900, 0xfa0f),
        (0xfb00, 0xfb50), (0xff00, 0xffef), (0x11080, 0x11150), (0x16d60, 0x16d70), (0x1d15e, 0x1d1f0), (0x1e000, 0x1e8df), (0x113c0, 0x113d0),
    ];

    [Theory]
    [InlineData("NFC", "a6b4b5ab9336958713ab3c996a1e4f7bbfde354adc698829f9d8c97cb3b86fb6")]
    [InlineData("NFD", "740233bfd44abab31b8532081c9250bb533d40872628c2a6247188b3db24b18e")]
    [InlineData("NFKC", "ba40dae0a30003a320ec62b0616116469f75426aef91c0500381f9b17024358b")]
    [InlineData("NFKD", "2c8ff9cb95eec3ebd571ec74add78aab1c151c0beee5cc438ba752e8f27f3502")]
    public void Forms_of_every_character_and_of_many_sequences_agree_with_another_implementation(string form, string digest)
    {
        Func<string, string> normalise = Form(form);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int code = 0; code < 0x110000; code++)
            if (code is < 0xD800 or > 0xDFFF) hash.AppendData(MemoryMarshal.AsBytes(normalise(char.ConvertFromUtf32(code)).AsSpan()));
        foreach (string sequence in Sequences()) hash.AppendData(MemoryMarshal.AsBytes(normalise(sequence).AsSpan()));
        Assert.Equal(digest, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Theory]
    [InlineData("ＡＢＣ　１２", "ABC 12")]
    [InlineData("ｶﾞﾊﾟ", "ガパ")]
    [InlineData("ﬁ①㈱", "fi1(株)")]
    [InlineData("e\u0301", "é")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\uF9DE\U0002F80A", "吏僧")]
    [InlineData("龑䶮𠮷", "龑䶮𠮷")]
    [InlineData("", "")]
    public void Nfkc_replaces_compatibility_characters(string text, string expected) => Assert.Equal(expected, UnicodeForms.Nfkc(text));

    [Fact]
    public void Forms_of_a_text_with_unpaired_surrogates_keep_them()
    {
        Assert.Equal("\uD842é\uDFB7", UnicodeForms.Nfc("\uD842e\u0301\uDFB7"));
        Assert.Equal("\uDFB7\uD842", UnicodeForms.Nfkd("\uDFB7\uD842"));
        Assert.Equal("\u0301\uD842", UnicodeForms.Nfd("\u0301\uD842"));
    }

    [Fact]
    public void Nfc_of_a_composed_text_is_the_same_instance()
    {
        string name = new("买买提·José 한국");
        Assert.Same(name, UnicodeForms.Nfc(name));
    }

    [Fact]
    public void Forms_of_any_text_obey_the_laws_of_the_standard()
        => Property.Check(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), text =>
        {
            string nfc = UnicodeForms.Nfc(text), nfd = UnicodeForms.Nfd(text), nfkc = UnicodeForms.Nfkc(text), nfkd = UnicodeForms.Nfkd(text);
            return UnicodeForms.Nfc(nfc) == nfc && UnicodeForms.Nfc(nfd) == nfc && UnicodeForms.Nfd(nfc) == nfd
                && UnicodeForms.Nfkc(nfkc) == nfkc && UnicodeForms.Nfkc(nfkd) == nfkc && UnicodeForms.Nfkd(nfc) == nfkd
                && UnicodeForms.Nfkd(nfkc) == nfkd && UnicodeForms.Nfkc(nfd) == nfkc;
        });

    [Fact]
    public void Nfc_of_millions_of_marks_in_the_worst_order_ends_soon()
    {
        string marks = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 1_000_000));
        long start = Stopwatch.GetTimestamp();
        string composed = UnicodeForms.Nfc(marks);
        Assert.Equal(marks.Length - 1, composed.Length);
        Assert.StartsWith("ạ\u0323", composed, StringComparison.Ordinal);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Nfc_of_null_throws() => Assert.Throws<ArgumentNullException>(() => UnicodeForms.Nfc(null!));

    private static Func<string, string> Form(string name) => name switch
    {
        "NFC" => UnicodeForms.Nfc,
        "NFD" => UnicodeForms.Nfd,
        "NFKC" => UnicodeForms.Nfkc,
        _ => UnicodeForms.Nfkd,
    };

    private static IEnumerable<string> Sequences()
    {
        uint seed = 12345;
        int Next(int below)
        {
            seed = unchecked(seed * 1103515245 + 12345);
            return (int)((seed >> 8) % (uint)below);
        }
        for (int i = 0; i < 100_000; i++)
        {
            string text = "";
            for (int length = 1 + Next(8); length > 0; length--)
            {
                (int from, int to) = Ranges[Next(Ranges.Length)];
                text += char.ConvertFromUtf32(from + Next(to - from + 1));
            }
            yield return text;
        }
    }
}
