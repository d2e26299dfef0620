using System.Runtime.InteropServices;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tests.Tables;

public class TextStoreTests
{
    [Fact]
    public void Texts_whose_whole_hash_collides_still_finish_with_right_codes()
    {
        // A block that equals the key makes the first factor zero, whatever the second is: every such text has one hash.
        string block = new(MemoryMarshal.Cast<ulong, char>([TextHash.Standard.First]));
        string[] texts = [.. Enumerable.Range(0, 50_000).Select(i => $"{block}{(char)(i % 0xD000)}{(char)(i / 0xD000)}abtail")];
        Assert.Single(texts.Select(text => TextHash.Standard.Of(text)).Distinct());

        TextStore store = new();
        int[] codes = [.. texts.Select(text => store.GetOrAdd(text))];

        Assert.True(store.IsSecret);
        Assert.Equal(Enumerable.Range(0, texts.Length), codes);
        Assert.Equal(codes, texts.Select(text => store.Find(text)));
    }

    [Fact]
    public void Texts_that_differ_in_one_place_do_not_look_like_an_attack()
    {
        TextStore store = new();
        for (int i = 0; i < 300_000; i++) _ = store.GetOrAdd($"{new string('0', i % 9)}{i / 9}");
        for (int i = 0; i < 65_536; i++) _ = store.GetOrAdd([(char)i]);

        Assert.False(store.IsSecret);
    }

    [Fact]
    public void Copy_grows_by_itself()
    {
        TextStore store = new();
        _ = store.GetOrAdd("a");
        TextStore copy = store.Copy();
        _ = copy.GetOrAdd("");
        _ = copy.GetOrAdd("b");
        _ = store.GetOrAdd("c");

        Assert.Equal((2, 3), (store.Count, copy.Count));
        Assert.Equal("c", store[1].ToString());
        Assert.Equal(("a", "", "b"), (copy[0].ToString(), copy[1].ToString(), copy[2].ToString()));
        Assert.Equal((-1, -1), (store.Find("b"), copy.Find("c")));
    }

    [Fact]
    public void Hash_of_a_text_depends_on_every_unit_and_the_length()
    {
        for (int length = 1; length <= 40; length++)
        {
            char[] text = new char[length];
            HashSet<uint> seen = [TextHash.Standard.Of(text), TextHash.Standard.Of(text.AsSpan(1))];
            for (int i = 0; i < length; i++)
            {
                text[i] = 'x';
                Assert.True(seen.Add(TextHash.Standard.Of(text)), $"unit {i} of {length} does not matter");
                text[i] = '\0';
            }
        }
    }
}
