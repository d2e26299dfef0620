namespace Livelihood.Linkage.Text;

public class SoundexTests
{
    [Theory]
    [InlineData("Robert", "R163")]
    [InlineData("Rupert", "R163")]
    [InlineData("Rubin", "R150")]
    [InlineData("Ashcraft", "A261")]
    [InlineData("Ashcroft", "A261")]
    [InlineData("Tymczak", "T522")]
    [InlineData("Pfister", "P236")]
    [InlineData("Honeyman", "H555")]
    [InlineData("Washington", "W252")]
    [InlineData("Lee", "L000")]
    [InlineData("Gutierrez", "G362")]
    [InlineData("Jackson", "J250")]
    [InlineData("VanDeusen", "V532")]
    [InlineData("Euler", "E460")]
    [InlineData("Ellery", "E460")]
    [InlineData("Knuth", "K530")]
    [InlineData("Kant", "K530")]
    [InlineData("Lloyd", "L300")]
    [InlineData("Lukasiewicz", "L222")]
    [InlineData("o'hara", "O600")]
    [InlineData("  d'Arcy  ", "D620")]
    [InlineData("B", "B000")]
    public void Encode_published_names_gives_the_published_code(string name, string code) => Assert.Equal(code, Soundex.Encode(name));

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("王小明")]
    public void Encode_no_latin_letter_is_empty(string name) => Assert.Equal("", Soundex.Encode(name));

    [Fact]
    public void Encode_into_a_span_writes_the_same_code()
    {
        Span<char> code = stackalloc char[6];
        Assert.Equal(4, Soundex.Encode("Tymczak", code));
        Assert.Equal("T522", code[..4].ToString());
        Assert.Equal(0, Soundex.Encode("-", code));
    }

    [Fact]
    public void Encode_into_too_little_room_says_how_much_is_needed()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Soundex.Encode("Robert", new char[3]));
        Assert.Contains("4", error.Message, StringComparison.Ordinal);
        Assert.Contains("3", error.Message, StringComparison.Ordinal);
    }
}
