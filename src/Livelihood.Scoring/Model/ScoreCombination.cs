namespace Livelihood.Scoring.Model;

/// <summary>Says how values become one: an indicator's points a dimension's, or the dimensions' the score.</summary>
public enum ScoreCombination
{
    /// <summary>The sum.</summary>
    Sum,

    /// <summary>The sum of weight × value, rounded half to even at the model's scale.</summary>
    WeightedSum,

    /// <summary>The greatest; 0 where there are no values.</summary>
    Maximum,

    /// <summary>The geometric mean with whole weights, rounded to the nearest at the model's scale; values below 0 count as 0.</summary>
    GeometricMean,

    /// <summary>The summed weights of the values above 0 where they reach the cut-off, else 0: Alkire and Foster's (2011) censored count.</summary>
    Counting,
}
