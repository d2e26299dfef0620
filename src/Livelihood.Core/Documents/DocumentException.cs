using System.Globalization;
using System.Text;

namespace Livelihood.Core.Documents;

/// <summary>Reports a bad document: one exception for all of its problems, one a line in the message.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Makes the exception from a document's problems.</summary>
    /// <param name="what">What was read, as the subject of a sentence: <c>The linkage model</c>.</param>
    /// <param name="problems">The problems, in the order in which they were found.</param>
    /// <param name="notListed">How many further problems were found and not kept.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DocumentException(string what, IReadOnlyList<Problem> problems, int notListed = 0)
        : base(Describe(what, problems, notListed))
    {
        Problems = problems;
        NotListed = notListed;
    }

    /// <summary>The problems, in the order in which they were found.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>How many further problems were found after <see cref="ProblemList.Limit"/> had been kept; usually 0.</summary>
    public int NotListed { get; }

    private static string Describe(string what, IReadOnlyList<Problem> problems, int notListed)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(problems);
        int count = problems.Count + notListed;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{what} has {count} {(count == 1 ? "problem" : "problems")}:");
        foreach (Problem problem in problems) text.Append('\n').Append(problem);
        if (notListed > 0) text.Append(CultureInfo.InvariantCulture, $"\n… and {notListed} more.");
        return text.ToString();
    }
}
