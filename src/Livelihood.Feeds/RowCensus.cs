using System.Globalization;

namespace Livelihood.Feeds;

/// <summary>Accounts for every row of a source: rows in = accepted + quarantined + rejected, exactly.</summary>
public readonly record struct RowCensus
{
    /// <summary>Draws up the account.</summary>
    /// <param name="rowsIn">The number of rows the source held, counted where they were read.</param>
    /// <param name="accepted">The rows that conform.</param>
    /// <param name="quarantined">The rows that were read but do not conform.</param>
    /// <param name="rejected">The records that could not be read as rows.</param>
    /// <param name="blankLines">Lines without any character, which are no rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">The account does not balance.</exception>
    public RowCensus(int rowsIn, int accepted, int quarantined, int rejected, int blankLines = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(accepted);
        ArgumentOutOfRangeException.ThrowIfNegative(quarantined);
        ArgumentOutOfRangeException.ThrowIfNegative(rejected);
        ArgumentOutOfRangeException.ThrowIfNegative(blankLines);
        if ((long)accepted + quarantined + rejected != rowsIn)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{rowsIn} rows in are not {accepted} accepted + {quarantined} quarantined + {rejected} rejected."), nameof(rowsIn));
        }
        In = rowsIn;
        Accepted = accepted;
        Quarantined = quarantined;
        Rejected = rejected;
        BlankLines = blankLines;
    }

    /// <summary>The number of rows the source held.</summary>
    public int In { get; }

    /// <summary>The rows that conform.</summary>
    public int Accepted { get; }

    /// <summary>The rows that were read but do not conform.</summary>
    public int Quarantined { get; }

    /// <summary>The records that could not be read as rows.</summary>
    public int Rejected { get; }

    /// <summary>Lines without any character between the rows; they are no rows and in none of the other counts.</summary>
    public int BlankLines { get; }

    /// <summary>Writes the account as one line.</summary>
    /// <returns>For example <c>10 rows in = 8 accepted + 1 quarantined + 1 rejected</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{In} rows in = {Accepted} accepted + {Quarantined} quarantined + {Rejected} rejected");
}
