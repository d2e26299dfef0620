namespace Livelihood.Rules.Proving.Internal;

/// <summary>An interval whose ends are known; for texts both ends are the text.</summary>
internal readonly record struct ProofInterval(ProofValue? Low, bool LowClosed, ProofValue? High, bool HighClosed)
{
    public bool Contains(Rational value)
    {
        if (Low is { } low && value.CompareTo(low.Number) is var l && (l < 0 || (l == 0 && !LowClosed))) return false;
        return High is not { } high || value.CompareTo(high.Number) is var h && (h < 0 || (h == 0 && HighClosed));
    }
}
