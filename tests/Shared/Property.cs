using FsCheck;
using FsCheck.Fluent;

namespace Livelihood.Testing;

/// <summary>Runs FsCheck properties inside plain facts, with a fixed seed so that a failure repeats.</summary>
internal static class Property
{
    public static void Check<T>(Gen<T> generator, Func<T, bool> law, int cases = 1000)
        => Check(generator.ToArbitrary(), law, cases);

    public static void Check<T>(Arbitrary<T> values, Func<T, bool> law, int cases = 1000)
        => FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20260701UL, 20240601UL),
            Prop.ForAll(values, law));
}
