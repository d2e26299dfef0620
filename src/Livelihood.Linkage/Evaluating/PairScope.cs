namespace Livelihood.Linkage.Evaluating;

/// <summary>Says which pairs of records an evaluation counts; it follows the kind of linkage that is judged.</summary>
public enum PairScope
{
    /// <summary>Every pair: link and dedupe, or one file. Sources are not needed.</summary>
    All,

    /// <summary>Only pairs inside one source: dedupe of several files each for itself.</summary>
    Within,

    /// <summary>Only pairs of two different sources: link without dedupe.</summary>
    Across,
}
