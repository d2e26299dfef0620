using System.Text;
using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

/// <summary>Conformance with RFC 8785: the vectors of its appendix B and the examples of its section 3.2.</summary>
public class CanonicalJsonTests
{
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void FormatNumber_vectors_of_the_standard(ulong bits, string expected)
        => Assert.Equal(expected, CanonicalJson.FormatNumber(BitConverter.UInt64BitsToDouble(bits)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void FormatNumber_what_json_cannot_say_is_refused(double value)
        => Assert.Throws<ArgumentOutOfRangeException>(() => CanonicalJson.FormatNumber(value));

    [Fact]
    public void Canonicalise_example_of_the_standard()
    {
        const string input = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50,
                          2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;
        const string expected = """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""";
        Assert.Equal(expected, Canonical(input));
    }

    [Fact]
    public void Canonicalise_keys_are_sorted_by_utf16_units()
    {
        const string input = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;
        string[] order = ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"];
        Assert.Equal(order, JsonElement.Parse(Canonical(input)).EnumerateObject().Select(property => property.Value.GetString()));
    }

    [Fact]
    public void Canonicalise_control_characters_have_one_escape_each()
    {
        string all = new([.. Enumerable.Range(0, 0x20).Select(i => (char)i), '"', '\\', '/', '\x7f', '<', '\u2028']);
        string expected = "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
            + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\\\"\\\\/\x7f<\u2028\"";
        Assert.Equal(expected, Canonical(JsonSerializer.Serialize(all)));
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("[[],{},[{}],-0,-0.0,0e5]", "[[],{},[{}],0,0,0]")]
    [InlineData("{\"b\":{\"d\":1,\"c\":2},\"a\":[3,1,2],\"\":0}", "{\"\":0,\"a\":[3,1,2],\"b\":{\"c\":2,\"d\":1}}")]
    [InlineData("\uFEFF[1]", "[1]")]
    public void Canonicalise_structure_is_kept_without_white_space(string input, string expected) => Assert.Equal(expected, Canonical(input));

    [Fact]
    public void Canonicalise_bad_text_lists_its_problems()
        => Assert.Equal(2, Assert.Throws<DocumentException>(() => CanonicalJson.Canonicalise("{\"a\":1,\"a\":2,\"b\":1e999}"u8)).Problems.Count);

    [Fact]
    public void Canonicalise_element_without_canonical_form_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CanonicalJson.Canonicalise(JsonElement.Parse("{\"a\":1,\"\\u0061\":2}")));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Canonicalise(JsonElement.Parse("[1e999]")));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Canonicalise(JsonElement.Parse("[\"\\ud800\"]")));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Canonicalise(JsonElement.Parse("{\"\\ud800\":1}")));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Canonicalise(default(JsonElement)));
    }

    [Fact]
    public void Canonicalise_depth_costs_no_stack()
    {
        const int depth = 20_000;
        string text = new string('[', depth) + new string(']', depth);
        JsonElement element = JsonElement.Parse(text, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        Assert.Equal(text, Encoding.ASCII.GetString(CanonicalJson.Canonicalise(element)));
    }

    private static string Canonical(string input) => Encoding.UTF8.GetString(CanonicalJson.Canonicalise(Encoding.UTF8.GetBytes(input)));
}
