using Livelihood.Core.Numbers;

namespace Livelihood.Verification.DueProcess;

/// <summary>Says what is decided against a household: to stop, to suspend or to reduce its benefit.</summary>
public abstract record AdverseMeasure
{
    private AdverseMeasure()
    {
    }

    /// <summary>The benefit ends.</summary>
    public sealed record Stop : AdverseMeasure;

    /// <summary>The benefit rests until a day, after which it is paid again.</summary>
    /// <param name="Until">The last day on which it rests.</param>
    public sealed record Suspend(DateOnly Until) : AdverseMeasure;

    /// <summary>The benefit becomes less.</summary>
    /// <param name="Monthly">The new amount per month, 0 or more.</param>
    public sealed record Reduce(FixedPoint Monthly) : AdverseMeasure;
}
