using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Tables;

public class ValidityTests
{
    private static readonly FsCheck.Gen<bool[]> Flags =
        from length in Gen.Choose(0, 200) from flags in Gen.ArrayOf(Gen.Elements(true, false), length) select flags;

    [Fact]
    public void From_flags_gives_them_back()
        => Property.Check(Flags, flags =>
        {
            Validity validity = Validity.From(flags);
            return Flagged(validity).SequenceEqual(flags) && validity.PresentCount == flags.Count(flag => flag)
                && validity.MissingCount + validity.PresentCount == validity.Count && HasCleanTail(validity);
        });

    [Fact]
    public void Combinations_work_row_by_row()
        => Property.Check(from a in Flags from b in Gen.ArrayOf(Gen.Elements(true, false), a.Length) select (a, b), x =>
        {
            (Validity a, Validity b) = (Validity.From(x.a), Validity.From(x.b));
            return Flagged(a.And(b)).SequenceEqual(x.a.Zip(x.b, (p, q) => p && q))
                && Flagged(a.Or(b)).SequenceEqual(x.a.Zip(x.b, (p, q) => p || q))
                && Flagged(a.Not()).SequenceEqual(x.a.Select(p => !p)) && HasCleanTail(a.Not());
        });

    [Fact]
    public void PresentRows_are_the_rows_that_are_present()
        => Property.Check(Flags, flags => Validity.From(flags).PresentRows().SequenceEqual(Enumerable.Range(0, flags.Length).Where(row => flags[row])));

    [Fact]
    public void FromWords_clears_the_bits_beyond_the_last_row()
    {
        Validity validity = Validity.FromWords([ulong.MaxValue, ulong.MaxValue, 7], 65);

        Assert.Equal((65, 0), (validity.Count, validity.MissingCount));
        Assert.Equal([ulong.MaxValue, 1], validity.Words.ToArray());
    }

    [Fact]
    public void And_of_null_stands_for_all_present()
    {
        Validity some = Validity.From([true, false]);

        Assert.Null(Validity.And(null, null));
        Assert.Same(some, Validity.And(null, some));
        Assert.Same(some, Validity.And(some, null));
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentException>(() => Validity.FromWords([1], 65));
        Assert.Throws<ArgumentOutOfRangeException>(() => Validity.FromWords([1], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Validity.AllPresent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Validity.AllPresent(1).IsPresent(1));
        Assert.Throws<ArgumentException>(() => Validity.AllPresent(1).And(Validity.AllPresent(2)));
    }

    private static IEnumerable<bool> Flagged(Validity validity) => Enumerable.Range(0, validity.Count).Select(validity.IsPresent);

    private static bool HasCleanTail(Validity validity)
        => validity.Count % 64 == 0 || validity.Words[^1] >> (validity.Count % 64) == 0;
}
