namespace Livelihood.Scoring.Learning;

/// <summary>Writes scorecards as text and reads them back without a loss: the seam between learning and the documents that models live in.</summary>
public interface IScorecardFormat
{
    /// <summary>Writes a scorecard.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <returns>The text.</returns>
    string Write(Scorecard scorecard);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A scorecard that gives every household the same points.</returns>
    /// <exception cref="Livelihood.Core.Documents.DocumentException">The text is not of this format; every problem is listed.</exception>
    Scorecard Read(string text);
}
