using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Livelihood.Core.Tests.Documents;

/// <summary>A random JSON value that can be written in many ways that mean the same.</summary>
internal sealed record RandomJson(object? Value)
{
    private static readonly string[] Texts = ["", "a", "b", "ab", "A", "0", "€", "\uFB33", "😀", "\r", "\u0080", "\"\\/", "户口", "\u0001", "birth date"];
    private static readonly double[] Numbers = [0, 1, -1, 0.1, 1e21, 1e-7, 123456.789, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e20];

    /// <summary>Random values, nested up to five levels; small pools, so that equal values turn up often.</summary>
    public static Gen<RandomJson> Values => Gen.Choose(0, 5).SelectMany(Of).Select(value => new RandomJson(value));

    /// <summary>Writes the value; order of keys, white space, escapes and notation of numbers follow from the style.</summary>
    public byte[] Write(int style)
    {
        var text = new StringBuilder();
        Append(text, Value, new Random(style), style == 0);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static Gen<object?> Of(int depth)
    {
        Gen<object?> simple = Gen.OneOf(
            Gen.Elements<object?>([null, true, false]),
            Gen.Elements(Numbers).Select(number => (object?)number),
            Gen.Elements(Texts).Select(text => (object?)text));
        if (depth == 0) return simple;
        Gen<object?> list = Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Of(depth - 1), count)).Select(items => (object?)items);
        Gen<object?> map = Gen.SubListOf(Texts).SelectMany(keys => Gen.ArrayOf(Of(depth - 1), Math.Min(3, keys.Count))
            .Select(items => (object?)keys.Take(items.Length).Zip(items).ToArray()));
        return Gen.OneOf(simple, list, map);
    }

    private static void Append(StringBuilder text, object? value, Random random, bool plain)
    {
        Space(text, random, plain);
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case double number:
                text.Append(number.ToString(plain ? "R" : new[] { "R", "E16", "e20" }[random.Next(3)], CultureInfo.InvariantCulture));
                break;
            case string word:
                AppendText(text, word, random, plain);
                break;
            case object?[] items:
                AppendMany(text, '[', ']', items, item => Append(text, item, random, plain));
                break;
            case (string Key, object? Value)[] entries:
                (string Key, object? Value)[] order = [.. entries];
                if (!plain) random.Shuffle(order);
                AppendMany(text, '{', '}', order, entry =>
                {
                    Space(text, random, plain);
                    AppendText(text, entry.Key, random, plain);
                    Space(text, random, plain);
                    text.Append(':');
                    Append(text, entry.Value, random, plain);
                });
                break;
        }
        Space(text, random, plain);
    }

    private static void AppendMany<T>(StringBuilder text, char open, char close, T[] items, Action<T> append)
    {
        text.Append(open);
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0) text.Append(',');
            append(items[i]);
        }
        text.Append(close);
    }

    private static void AppendText(StringBuilder text, string word, Random random, bool plain)
    {
        text.Append('"');
        foreach (char c in word)
        {
            if (c < 0x20 || c is '"' or '\\' || char.IsSurrogate(c) || (!plain && random.Next(3) == 0)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else text.Append(c);
        }
        text.Append('"');
    }

    private static void Space(StringBuilder text, Random random, bool plain)
    {
        if (!plain) text.Append(new[] { "", " ", "\n", "\t", "\r\n  " }[random.Next(5)]);
    }
}
