using Livelihood.Linkage.Comparing.Internal.Measures;
using Livelihood.Linkage.Comparing.Internal.Tests;
using Livelihood.Linkage.Records.Internal;
using Livelihood.Linkage.Text;

namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Turns the tests of a checked model into tests on the codes of records.</summary>
internal sealed class TestCompiler(LinkageRecords records, LinkageExtensions extensions)
{
    private const int KeepBelow = 1 << 17;

    /// <summary>The test, on the comparison's own field where it names none.</summary>
    public PairTest Compile(LevelTest test, string own)
    {
        if (MeasureOf(test, own) is { } graded)
            return new MeasureTest(graded.Field.Index, Graded(graded.Field, graded.Measure, [graded.Threshold]));
        return test switch
        {
            LevelTest.Missing missing => new MissingTest(Field(missing.On ?? own).Index),
            LevelTest.Otherwise => new AlwaysTest(),
            LevelTest.Exact exact => new ExactTest(Field(exact.On ?? own).Index),
            LevelTest.WithinPeriod period => new WithinPeriodTest(Field(period.On ?? own).Index, Field(period.On ?? own).Days, period),
            LevelTest.SwappedDayMonth swap => new SwappedDayMonthTest(Field(swap.On ?? own).Index, Field(swap.On ?? own).Days),
            LevelTest.Swapped swap => Swapped(Field(swap.First), Field(swap.Second)),
            LevelTest.All all => new AllTest([.. all.Parts.Select(p => Compile(p, own))]),
            LevelTest.Any any => new AnyTest([.. any.Parts.Select(p => Compile(p, own))]),
            LevelTest.Negation not => new NotTest(Compile(not.Part, own)),
            _ => throw new InvalidOperationException($"There is no way to carry out {test}."),
        };
    }

    /// <summary>The measure and threshold of a test that is one, otherwise null.</summary>
    public (EncodedField Field, string Kind, ValueMeasure Measure, double Threshold)? MeasureOf(LevelTest test, string own)
    {
        switch (test)
        {
            case LevelTest.JaroWinkler t: return Of(t.On, "jaro-winkler", f => new JaroWinklerMeasure(f.Packed), t.AtLeast);
            case LevelTest.Jaro t: return Of(t.On, "jaro", f => new JaroMeasure(f.Packed), t.AtLeast);
            case LevelTest.Levenshtein t: return Of(t.On, "levenshtein", f => new EditMeasure(f.Packed, swaps: false), -t.AtMost);
            case LevelTest.DamerauLevenshtein t: return Of(t.On, "damerau-levenshtein", f => new EditMeasure(f.Packed, swaps: true), -t.AtMost);
            case LevelTest.Dice t: return Of(t.On, $"dice {t.Q}", f => new TextMeasure(f.Values, (a, b) => QGrams.Dice(a, b, t.Q)), t.AtLeast);
            case LevelTest.Jaccard t: return Of(t.On, $"jaccard {t.Q}", f => Jaccard(f, t.Q), t.AtLeast);
            case LevelTest.TokenSet t: return Of(t.On, "token-set", f => new TextMeasure(f.Values, TokenSet.Similarity), t.AtLeast);
            case LevelTest.WithinNumber t: return Of(t.On, "within", f => new NumberMeasure(f.Numbers, percent: false), -t.AtMost);
            case LevelTest.WithinPercent t: return Of(t.On, "within-percent", f => new NumberMeasure(f.Numbers, percent: true), -t.AtMost);
            case LevelTest.Prefix t: return Of(t.On, "prefix", f => new PrefixMeasure(f.Values), t.Length);
            case LevelTest.StartsWith t: return Of(t.On, "starts-with", f => new BeginningMeasure(f.Values), t.AtLeast);
            case LevelTest.Overlap t: return Of(t.On, "overlap", f => new SetOverlapMeasure(f.Sets!), t.AtLeast);
            case LevelTest.Comparator t: return Of(t.On, $"comparator {t.Name}", f => Own(f, t.Name), t.AtLeast);
            default: return null;
        }

        (EncodedField, string, ValueMeasure, double)? Of(string? on, string kind, Func<EncodedField, ValueMeasure> make, double threshold)
        {
            EncodedField field = Field(on ?? own);
            return (field, kind, make(field), threshold);
        }
    }

    public static GradedMeasure Graded(EncodedField field, ValueMeasure measure, double[] thresholds)
        => new(measure, thresholds, keep: field.Values.Count <= KeepBelow);

    public EncodedField Field(string name) => Array.Find(records.Fields, f => f.Name == name)!;

    private SwappedTest Swapped(EncodedField first, EncodedField second)
        => new(first.Index, second.Index, records.Maps.Between(first, second));

    private static ValueMeasure Jaccard(EncodedField field, int q)
        => field.Sets is { } sets ? new SetShareMeasure(sets) : new TextMeasure(field.Values, (a, b) => QGrams.Jaccard(a, b, q));

    private TextMeasure Own(EncodedField field, string name)
    {
        IComparator comparator = extensions.Comparators.First(c => c.Name == name);
        return new TextMeasure(field.Values, (a, b) => comparator.Similarity(a, b) is >= 0 and <= 1 and var similarity
            ? similarity
            : throw new InvalidOperationException($"The comparator '{name}' gave a similarity that is not between 0 and 1."));
    }
}
