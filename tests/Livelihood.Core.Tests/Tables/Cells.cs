using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Tables;

namespace Livelihood.Core.Tests.Tables;

/// <summary>Makes columns of every type with cells of every kind, and reads them back in one form.</summary>
internal static class Cells
{
    /// <summary>Texts that trip up careless code: empty, NUL, lone and paired surrogates, equal prefixes, chunk borders of the hash.</summary>
    public static readonly string[] NastyTexts =
    [
        "", "\0", "\0\0", " ", "a", "A", "aa", "a\0", "\ud83d\ude00", "\ud83d", "\ude00", "\ude00\ud83d", "李小龙", "Ｌｉ", "é", "e\u0301", "\ufeff",
        "1234567", "12345678", "123456789", "12345678\0", "1234567890123456", "12345678901234567", new string('x', 1000), new string('x', 1001),
    ];

    public static readonly MissingReason[] Reasons = [.. Enum.GetValues<MissingReason>().Where(reason => reason != MissingReason.None)];

    /// <summary>A cell: a seed for its value, or a reason.</summary>
    public static Gen<(int Seed, MissingReason Reason)> Any { get; } = Gen.Frequency(
        (4, from seed in Gen.Choose(0, 60) select (seed, MissingReason.None)),
        (1, from reason in Gen.Elements(Reasons) select (0, reason)));

    /// <summary>Cells of a column of 0 to about 200 rows; some have no missing cell and some nothing else.</summary>
    public static Gen<(int Seed, MissingReason Reason)[]> Lists { get; } = Gen.Frequency(
        (4, from length in Gen.Choose(0, 200) from cells in Gen.ArrayOf(Any, length) select cells),
        (1, from length in Gen.Choose(0, 130) from seeds in Gen.ArrayOf(Gen.Choose(0, 60), length) select seeds.Select(seed => (seed, MissingReason.None)).ToArray()),
        (1, from length in Gen.Choose(0, 130) select Enumerable.Repeat((0, MissingReason.NotProvided), length).ToArray()));

    public static Gen<ColumnType> Types { get; } = Gen.Elements(Enum.GetValues<ColumnType>());

    public static Gen<Column> Columns { get; } = from type in Types from cells in Lists select Build("c", type, cells);

    public static Column Build(string name, ColumnType type, IEnumerable<(int Seed, MissingReason Reason)> cells)
    {
        (ColumnBuilder builder, Action<int> append) = Start(name, type);
        foreach ((int seed, MissingReason reason) in cells)
        {
            if (reason == MissingReason.None) append(seed);
            else builder.AppendMissing(reason);
        }
        return builder.Build();
    }

    /// <summary>Every cell as its text and the reason it is missing.</summary>
    public static IEnumerable<(string? Text, MissingReason Reason)> Of(Column column)
        => Enumerable.Range(0, column.Count).Select(row => (column.FormatAt(row), column.ReasonAt(row)));

    public static bool Same(Column a, Column b)
        => a.Name == b.Name && a.Type == b.Type && a.MissingCount == b.MissingCount && Of(a).SequenceEqual(Of(b));

    private static (ColumnBuilder Builder, Action<int> Append) Start(string name, ColumnType type)
    {
        switch (type)
        {
            case ColumnType.Number:
                NumberColumnBuilder numbers = new(name, 2);
                return (numbers, seed => numbers.AppendUnits((seed - 30) * 1_000_000_007L));
            case ColumnType.Double:
                DoubleColumnBuilder doubles = new(name);
                return (doubles, seed => doubles.Append(seed == 0 ? double.NegativeInfinity : seed == 1 ? -0.0 : 1.0 / seed));
            case ColumnType.Date:
                DateColumnBuilder dates = new(name);
                return (dates, seed => dates.Append(seed == 0 ? DateOnly.MaxValue : DateOnly.MinValue.AddDays((seed - 1) * 12_345)));
            case ColumnType.Boolean:
                BooleanColumnBuilder booleans = new(name);
                return (booleans, seed => booleans.Append(seed % 2 == 0));
            case ColumnType.Category:
                CategoryColumnBuilder categories = new(name);
                return (categories, seed => categories.Append(NastyTexts[seed % NastyTexts.Length]));
            default:
                TextColumnBuilder texts = new(name);
                return (texts, seed => texts.Append(NastyTexts[seed % NastyTexts.Length]));
        }
    }
}
