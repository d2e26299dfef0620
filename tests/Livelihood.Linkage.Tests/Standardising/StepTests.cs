using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Tests.Standardising;

public class StepTests
{
    [Theory]
    [InlineData("\"nfkc\"", "ＡＢＣ １２", "ABC 12")]
    [InlineData("\"nfkc\"", "e\u0301ﬁ", "éfi")]
    [InlineData("\"nfc\"", "e\u0301Ａ", "éＡ")]
    [InlineData("\"trim\"", " \u3000\uFEFF 王 小\u200B\n", "王 小")]
    [InlineData("\"trim\"", " \u00A0\t", null)]
    [InlineData("\"collapse-spaces\"", " a \u3000\t b ", " a b ")]
    [InlineData("\"strip-spaces\"", " 王\u3000小\u200B 明 ", "王小明")]
    [InlineData("\"fold-case\"", "STRAẞE Σίσυφος", "strasse σίσυφοσ")]
    [InlineData("\"fold-case\"", "龑🙂A", "龑🙂a")]
    [InlineData("\"upper\"", "straße é", "STRAßE É")]
    [InlineData("\"fold-name-dots\"", "买买提•a‧b⋅c・d･e．f.g·h", "买买提·a·b·c·d·e·f·g·h")]
    [InlineData("\"strip-punctuation\"", "O'Brien-Smith, Jr. (王·小)+$🙂", "OBrienSmith Jr 王小")]
    [InlineData("\"strip-punctuation\"", "…—「」", null)]
    [InlineData("\"digits\"", "+86 (027) 8566-1234", "8602785661234")]
    [InlineData("\"digits\"", "１２٣४𝟘½", "12340")]
    [InlineData("\"digits\"", "none", null)]
    [InlineData("\"letters\"", "\u0301a1 b-2é王e\u0301\u03011\u0301🙂𠮷", "abé王e\u0301\u0301𠮷")]
    [InlineData("\"sort-tokens\"", " 买买提  艾力\u3000Anna  b ", "Anna b 买买提 艾力")]
    [InlineData("\"sort-tokens\"", "\u3000", null)]
    [InlineData("\"soundex\"", "Rupert", "R163")]
    [InlineData("\"soundex\"", "王小明🙂", null)]
    [InlineData("\"double-metaphone\"", "Smith", "SM0")]
    [InlineData("\"double-metaphone\"", "12", null)]
    public void Plain_step_of_a_value(string step, string value, string? expected) => Assert.Equal(expected, Reading.Apply(step, value));

    [Theory]
    [InlineData("ＡＢＣ　！～", "ABC !~")]
    [InlineData("ｱｶﾞﾊﾟｳﾞﾜﾞｦﾞｱﾞ", "アガパヴヷヺア\u3099")]
    [InlineData("ﾞ", "\u3099")]
    [InlineData("ﾡￜ", "ㄱㅣ")]
    [InlineData("￥￦￣", "¥₩¯")]
    [InlineData("ﬁ①王𠮷", "ﬁ①王𠮷")]
    public void FoldWidth_of_a_value(string value, string expected) => Assert.Equal(expected, Standardise.FoldWidth.Apply(value));

    [Theory]
    [InlineData("José Ñandú", "Jose Nandu")]
    [InlineData("e\u0301\u0323x", "ex")]
    [InlineData("Nguyễn Đặng", "Nguyen Đang")]
    [InlineData("Łukasz Øst", "Łukasz Øst")]
    [InlineData("Άλφα Ёлка", "Αλφα Елка")]
    [InlineData("مُحَمَّد שָׁלוֹם", "محمد שלום")]
    [InlineData("한국 龑 𠮷 \uF900 ガ か\u3099", "한국 龑 𠮷 \uF900 ガ か\u3099")]
    [InlineData("हिन्दी བོད་ ที่", "हिन्दी བོད་ ที่")]
    [InlineData("\uFB2A", "ש")]
    [InlineData("\u0301", null)]
    public void StripDiacritics_of_a_value(string value, string? expected) => Assert.Equal(expected, Standardise.StripDiacritics.Apply(value));

    [Theory]
    [InlineData("{\"prefix\":2}", "𠮷田明", "𠮷田")]
    [InlineData("{\"prefix\":2}", "a", "a")]
    [InlineData("{\"suffix\":2}", "田明𠮷", "明𠮷")]
    [InlineData("{\"suffix\":9}", "🙂", "🙂")]
    [InlineData("{\"substring\":{\"start\":1,\"length\":2}}", "𠮷a🙂b", "a🙂")]
    [InlineData("{\"substring\":{\"start\":3,\"length\":9}}", "abcd", "d")]
    [InlineData("{\"substring\":{\"start\":4,\"length\":1}}", "abcd", null)]
    [InlineData("{\"part\":{\"separator\":\"@\",\"index\":0}}", "anna@example.org", "anna")]
    [InlineData("{\"part\":{\"separator\":\"@\",\"index\":-1}}", "anna@example.org", "example.org")]
    [InlineData("{\"part\":{\"separator\":\"@\",\"index\":1}}", "anna", null)]
    [InlineData("{\"part\":{\"separator\":\"@\",\"index\":-3}}", "a@b", null)]
    [InlineData("{\"part\":{\"separator\":\"@\",\"index\":0}}", "@b", null)]
    [InlineData("{\"part\":{\"separator\":\"--\",\"index\":-1}}", "a---b", "-b")]
    [InlineData("{\"part\":{\"separator\":\"·\",\"index\":-2147483648}}", "a", null)]
    [InlineData("{\"extract\":\"[0-9]+\"}", "No 12 of 34", "12")]
    [InlineData("{\"extract\":\"No ([0-9]+)|x\"}", "No 12", "12")]
    [InlineData("{\"extract\":\"No ([0-9]+)|x\"}", "x", null)]
    [InlineData("{\"extract\":\"z\"}", "abc", null)]
    [InlineData("{\"replace\":{\"pattern\":\"^(mr|mrs) \",\"with\":\"\"}}", "mrs smith", "smith")]
    [InlineData("{\"replace\":{\"pattern\":\"(a)(?<n>b)\",\"with\":\"$1-${n}-$0-$$\"}}", "xab", "xa-b-ab-$")]
    [InlineData("{\"replace\":{\"pattern\":\".\",\"with\":\"\"}}", "abc", null)]
    [InlineData("{\"map\":{\"bob\":\"robert\",\"小明\":\"明\",\"x\":\"\"}}", "bob", "robert")]
    [InlineData("{\"map\":{\"bob\":\"robert\",\"小明\":\"明\",\"x\":\"\"}}", "小明", "明")]
    [InlineData("{\"map\":{\"bob\":\"robert\",\"小明\":\"明\",\"x\":\"\"}}", "Bob", "Bob")]
    [InlineData("{\"map\":{\"bob\":\"robert\",\"小明\":\"明\",\"x\":\"\"}}", "x", null)]
    [InlineData("{\"null-if\":[\"\",\"unknown\",\"n/a\"]}", "n/a", null)]
    [InlineData("{\"null-if\":[\"\",\"unknown\",\"n/a\"]}", "N/A", "N/A")]
    [InlineData("{\"null-if\":[]}", "x", "x")]
    [InlineData("{\"date\":[\"yyyy-MM-dd\",\"yyyyMMdd\",\"dd/MM/yyyy\"]}", "29/02/2004", "2004-02-29")]
    [InlineData("{\"date\":[\"yyyy-MM-dd\",\"yyyyMMdd\",\"dd/MM/yyyy\"]}", "19870131", "1987-01-31")]
    [InlineData("{\"date\":[\"yyyy-MM-dd\"]}", "2003-02-29", null)]
    [InlineData("{\"date\":[\"yyyy-MM-dd\"]}", " 2003-02-28", null)]
    [InlineData("{\"date\":[\"d MMM yyyy\"]}", "3 May 1999", "1999-05-03")]
    [InlineData("{\"date\":[\"yyyy年M月d日\"]}", "1999年5月3日", "1999-05-03")]
    [InlineData("{\"date\":[\"yyyy-MM-dd\"]}", "0001-01-01", "0001-01-01")]
    [InlineData("{\"pad-left\":{\"length\":3,\"with\":\"0\"}}", "7", "007")]
    [InlineData("{\"pad-left\":{\"length\":3,\"with\":\"🙂\"}}", "𠮷𠮷", "🙂𠮷𠮷")]
    [InlineData("{\"pad-left\":{\"length\":3,\"with\":\"0\"}}", "12345", "12345")]
    public void Step_with_a_parameter_of_a_value(string step, string value, string? expected) => Assert.Equal(expected, Reading.Apply(step, value));

    [Theory]
    [InlineData("\"tokens\"", " O'Brien, Anna-Maria Anna ", "O|Brien|Anna|Maria")]
    [InlineData("\"tokens\"", "买买提·艾力🙂𠮷\u3000x", "买买提|艾力|𠮷|x")]
    [InlineData("\"tokens\"", " .,- ", "")]
    [InlineData("{\"split\":\";\"}", "a; b ;;a;c d", "a|b|c d")]
    [InlineData("{\"split\":\"、\"}", "甲、乙", "甲|乙")]
    [InlineData("{\"qgrams\":2}", "banana", "ba|an|na")]
    [InlineData("{\"qgrams\":2}", "𠮷田🙂", "𠮷田|田🙂")]
    [InlineData("{\"qgrams\":3}", "ab", "ab")]
    [InlineData("{\"qgrams\":3}", "abc", "abc")]
    public void Set_step_of_a_value(string step, string value, string expected)
        => Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Reading.Pipeline($"[{step}]").ApplySet(value));

    [Fact]
    public void Steps_of_values_with_unpaired_surrogates_count_them_as_characters_and_strip_them()
    {
        Assert.Equal("\uDC00", Standardise.Suffix(1).Apply("a\uDC00"));
        Assert.Equal("\uD800", Standardise.Prefix(1).Apply("\uD800a"));
        Assert.Equal("\uD800a", Standardise.FoldCase.Apply("\uD800A"));
        Assert.Equal("ab", Standardise.StripPunctuation.Apply("a\uD83D.\uDE42b"));
        Assert.Equal(["\uD83D", "\uDE42"], Standardise.Tokens.ApplySet("\uD83D.\uDE42"));
        Assert.Equal("00\uD83D", Standardise.PadLeft(3, "0").Apply("\uD83D"));
    }

    [Fact]
    public void Apply_of_a_set_step_throws() => Assert.Throws<InvalidOperationException>(() => Standardise.Tokens.Apply("a"));

    [Fact]
    public void Apply_of_null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Standardise.Trim.Apply(null!));
        Assert.Throws<ArgumentNullException>(() => Standardise.Trim.ApplySet(null!));
    }

    [Theory]
    [InlineData("a(")]
    [InlineData("(a)\\1")]
    [InlineData("(?=a)")]
    [InlineData("((a{1000}){1000}){1000}")]
    [InlineData("")]
    public void Extract_of_a_faulty_pattern_throws(string pattern) => Assert.ThrowsAny<ArgumentException>(() => Standardise.Extract(pattern));

    [Theory]
    [InlineData("$`")]
    [InlineData("$'")]
    [InlineData("$_")]
    [InlineData("a$")]
    [InlineData("$$$")]
    public void Replace_with_more_than_groups_throws(string with) => Assert.Throws<ArgumentException>(() => Standardise.Replace("a", with));

    [Theory]
    [InlineData("yyyy-MM")]
    [InlineData("dd/MM/yy")]
    [InlineData("yyyy-MM-dd HH")]
    [InlineData("yyyyMd")]
    [InlineData("d")]
    [InlineData("")]
    public void Date_with_a_format_that_does_not_tell_a_date_throws(string format) => Assert.Throws<ArgumentException>(() => Standardise.Date(format));

    [Fact]
    public void Steps_with_values_out_of_range_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Standardise.Prefix(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standardise.Suffix(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standardise.QGrams(17));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standardise.Substring(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standardise.PadLeft(1001, "0"));
        Assert.Throws<ArgumentException>(() => Standardise.PadLeft(2, "00"));
        Assert.Throws<ArgumentException>(() => Standardise.Split(""));
        Assert.Throws<ArgumentException>(() => Standardise.Part("\uD800", 0));
        Assert.Throws<ArgumentException>(() => Standardise.Date());
        Assert.Throws<ArgumentException>(() => Standardise.Map([new("a", "b"), new("a", "c")]));
    }
}
