using System.Text.Json;
using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Core.Tests.Documents;

public class CanonicalJsonLaws
{
    [Fact]
    public void Canonicalise_twice_is_once()
        => Property.Check(RandomJson.Values, value =>
        {
            byte[] once = CanonicalJson.Canonicalise(value.Write(1));
            return CanonicalJson.Canonicalise(once).AsSpan().SequenceEqual(once);
        });

    [Fact]
    public void Canonicalise_order_of_keys_white_space_and_spelling_do_not_count()
        => Property.Check(Gen.Zip(RandomJson.Values, Gen.Choose(1, 1_000_000)), pair =>
            CanonicalJson.Canonicalise(pair.Item1.Write(0)).AsSpan().SequenceEqual(CanonicalJson.Canonicalise(pair.Item1.Write(pair.Item2))));

    [Fact]
    public void Canonicalise_means_the_same_value()
        => Property.Check(RandomJson.Values, value =>
            JsonElement.DeepEquals(JsonElement.Parse(value.Write(0)), JsonElement.Parse(CanonicalJson.Canonicalise(value.Write(7)))));

    [Fact]
    public void Fingerprint_is_equal_exactly_when_the_canonical_form_is()
        => Property.Check(Gen.Zip(RandomJson.Values, RandomJson.Values), pair =>
        {
            byte[] a = pair.Item1.Write(3), b = pair.Item2.Write(4);
            bool same = CanonicalJson.Canonicalise(a).AsSpan().SequenceEqual(CanonicalJson.Canonicalise(b));
            return same == (Fingerprint.OfJson(a) == Fingerprint.OfJson(b)) && Fingerprint.OfJson(a) == Fingerprint.OfJson(pair.Item1.Write(5));
        });

    [Fact]
    public void FormatNumber_reads_back_as_the_same_double()
        => Property.Check(ArbMap.Default.ArbFor<double>(), value =>
            !double.IsFinite(value) || double.Parse(CanonicalJson.FormatNumber(value), System.Globalization.CultureInfo.InvariantCulture) == value, 5000);

    [Fact]
    public void Fingerprint_of_a_known_text_is_its_sha256()
    {
        Fingerprint fingerprint = Fingerprint.OfJson("{ }"u8);
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", fingerprint.ToString());
        Assert.Equal("44136fa355b3", fingerprint.Short);
        Assert.Equal(fingerprint, Fingerprint.OfCanonical("{}"u8));
        Assert.Equal(fingerprint, Fingerprint.Of(JsonElement.Parse("{}")));
        Assert.NotEqual(fingerprint, Fingerprint.OfCanonical("{ }"u8));
        Assert.True(Fingerprint.TryParse(fingerprint.ToString().ToUpperInvariant(), out Fingerprint read));
        Assert.Equal(fingerprint, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("44136fa355b3")]
    [InlineData("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8g")]
    [InlineData(" 4136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")]
    public void TryParse_anything_but_64_hexadecimal_digits_is_refused(string? text)
    {
        Assert.False(Fingerprint.TryParse(text, out Fingerprint read));
        Assert.Equal(default, read);
    }
}
