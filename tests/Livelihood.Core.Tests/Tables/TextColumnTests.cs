using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Tables;

public class TextColumnTests
{
    private static readonly FsCheck.Gen<string?[]> Texts =
        from length in Gen.Choose(0, 300)
        from texts in Gen.ArrayOf(Gen.Frequency(
            (3, Gen.Elements<string?>([.. Cells.NastyTexts, null])),
            (2, from units in Gen.ArrayOf(Gen.Choose(0, 0xFFFF)) select (string?)new string([.. units.Select(unit => (char)unit)])),
            (1, from n in Gen.Choose(0, 500) select (string?)$"value {n}")), length)
        select texts;

    [Fact]
    public void Texts_come_back_unit_by_unit_and_codes_follow_first_occurrence()
        => Property.Check(Texts, texts =>
        {
            TextColumn column = TextColumn.From("t", texts);
            string[] distinct = [.. texts.OfType<string>().Distinct(StringComparer.Ordinal)];
            return Enumerable.Range(0, texts.Length).All(row => column[row] == texts[row] && column.SpanAt(row).SequenceEqual(texts[row]))
                && Distinct(column.Dictionary).SequenceEqual(distinct)
                && distinct.Index().All(at => column.Dictionary.TryGetCode(at.Item, out int code) && code == at.Index);
        }, 150);

    [Fact]
    public void Empty_text_is_present()
    {
        TextColumn column = TextColumn.From("t", "", null);

        Assert.False(column.IsMissing(0));
        Assert.Equal("", column[0]);
        Assert.True(column.IsMissing(1));
        Assert.Equal([0, TextColumn.MissingCode], column.Codes.ToArray());
    }

    [Fact]
    public void TryGetCode_of_an_unknown_text_is_false()
    {
        Assert.False(TextColumn.From("t", "abcdefgh").Dictionary.TryGetCode("abcdefg", out int code));
        Assert.Equal(-1, code);
        Assert.False(TextColumn.From("t").Dictionary.TryGetCode("", out _));
    }

    [Fact]
    public void Text_of_ten_million_characters_comes_back()
    {
        string big = new('字', 10_000_000);
        TextColumn column = TextColumn.From("t", "a", big, "b", big + "x", big);

        Assert.Equal([0, 1, 2, 3, 1], column.Codes.ToArray());
        Assert.True(column.SpanAt(4).SequenceEqual(big));
        Assert.Equal("b", column[2]);
    }

    [Fact]
    public void Two_hundred_thousand_distinct_texts_keep_their_order()
    {
        TextColumnBuilder builder = new("t");
        for (int i = 0; i < 200_000; i++) builder.Append($"{i * 7919L % 200_003}");
        for (int i = 0; i < 200_000; i++) builder.Append($"{i * 7919L % 200_003}");
        TextColumn column = builder.Build();

        Assert.Equal(Enumerable.Range(0, 200_000).Concat(Enumerable.Range(0, 200_000)), column.Codes.ToArray());
        Assert.Equal(200_000, column.Dictionary.Count);
    }

    [Fact]
    public void Append_of_a_known_text_allocates_nothing()
    {
        TextColumnBuilder builder = new("t", capacity: 30_000);
        for (int i = 0; i < 100; i++) builder.Append($"value {i}");
        char[] known = "value 42".ToCharArray();
        builder.Append(known.AsSpan());

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20_000; i++) builder.Append(known.AsSpan());
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Concat_leaves_its_parts_as_they_were()
    {
        TextColumn first = TextColumn.From("a", "x", "y");
        TextColumn second = TextColumn.From("b", "y", "z", "");
        TextColumn joined = TextColumn.Concat("c", [first, second]);
        TextColumn again = TextColumn.Concat("d", [first, TextColumn.From("e", "other")]);

        Assert.Equal(["x", "y", "y", "z", ""], Cells.Of(joined).Select(cell => cell.Text));
        Assert.Equal(["x", "y", "other"], Cells.Of(again).Select(cell => cell.Text));
        Assert.Equal(2, first.Dictionary.Count);
        Assert.False(first.Dictionary.TryGetCode("z", out _));
    }

    [Fact]
    public void Concat_of_nothing_is_an_empty_column()
        => Assert.Equal(0, TextColumn.Concat("t", []).Count);

    [Fact]
    public void Compact_of_taken_rows_has_a_dictionary_of_their_texts()
        => Property.Check(from texts in Texts from rows in Gen.ArrayOf(Gen.Choose(0, Math.Max(0, texts.Length - 1)), texts.Length / 2) select (texts, rows), x =>
        {
            TextColumn taken = TextColumn.From("t", x.texts).Take(x.rows);
            string?[] kept = [.. x.rows.Select(row => x.texts[row])];
            return Distinct(taken.Compact().Dictionary).SequenceEqual(kept.OfType<string>().Distinct(StringComparer.Ordinal))
                && Cells.Same(taken, taken.Compact());
        }, 100);

    [Fact]
    public void Compact_of_a_built_column_is_the_column()
    {
        TextColumn column = TextColumn.From("t", "b", "a", null, "b");

        Assert.Same(column, column.Compact());
    }

    [Fact]
    public void Map_changes_each_distinct_text_once()
    {
        int calls = 0;
        TextColumn column = TextColumn.From("t", "Ada", "BO", "ada", null, "Ada", "-");
        TextColumn mapped = column.Map("u", text =>
        {
            calls++;
            return text == "-" ? null : text.ToUpperInvariant();
        }, MissingReason.Rejected);

        Assert.Equal(4, calls);
        Assert.Equal(["ADA", "BO", "ADA", null, "ADA", null], Cells.Of(mapped).Select(cell => cell.Text));
        Assert.Equal((MissingReason.NotProvided, MissingReason.Rejected), (mapped.ReasonAt(3), mapped.ReasonAt(5)));
        Assert.Equal(["ADA", "BO"], Distinct(mapped.Dictionary));
    }

    [Fact]
    public void FromCodes_outside_the_dictionary_throws()
    {
        TextDictionary dictionary = TextColumn.From("t", "a").Dictionary;

        Assert.Equal("a", TextColumn.FromCodes("u", [0, -1], dictionary)[0]);
        Assert.True(TextColumn.FromCodes("u", [0, -1], dictionary).IsMissing(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextColumn.FromCodes("u", [1], dictionary));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextColumn.FromCodes("u", [-2], dictionary));
        Assert.Throws<ArgumentOutOfRangeException>(() => dictionary[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => dictionary[-1]);
    }

    [Fact]
    public void Build_leaves_the_builder_empty_and_the_column_alone()
    {
        TextColumnBuilder builder = new("t");
        builder.Append("a");
        builder.AppendMissing(MissingReason.Stale);
        TextColumn first = builder.Build();
        builder.Append("b");
        TextColumn second = builder.Build();

        Assert.Equal([("a", MissingReason.None), (null, MissingReason.Stale)], Cells.Of(first));
        Assert.Equal([("b", MissingReason.None)], Cells.Of(second));
        Assert.Null(second.Validity);
        Assert.Equal(0, builder.Count);
    }

    private static IEnumerable<string> Distinct(TextDictionary dictionary) => Enumerable.Range(0, dictionary.Count).Select(code => dictionary[code]);
}
