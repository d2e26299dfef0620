namespace Livelihood.Core.Documents;

/// <summary>Collects the problems of a document so that all of them come out of one reading.</summary>
/// <remarks>
/// A repeated problem is kept once. The first <see cref="Limit"/> problems are kept, later ones are only counted, so that a hostile
/// document cannot fill the memory. Not safe for use from several threads at once.
/// </remarks>
public sealed class ProblemList
{
    /// <summary>How many problems are kept: 1000.</summary>
    public const int Limit = 1000;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _known = [];
    private int _beyond;

    /// <summary>Makes an empty list.</summary>
    /// <param name="source">The name of the file or other source, stated in every problem; null where there is none.</param>
    public ProblemList(string? source = null) => Source = source;

    /// <summary>The name of the file or other source, stated in every problem that names none itself.</summary>
    public string? Source { get; }

    /// <summary>How many different problems were kept, plus every one that came after the list was full.</summary>
    public int Count => _problems.Count + _beyond;

    /// <summary>How often a problem was reported, repeated ones included.</summary>
    /// <remarks>It grows with every report, so a reader that compares it before and after a part of a document knows whether that part is sound.</remarks>
    public int Reported { get; private set; }

    /// <summary>Whether later problems are only counted.</summary>
    public bool IsFull => _problems.Count >= Limit;

    /// <summary>The kept problems in the order in which they were found.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Adds a problem by its parts.</summary>
    /// <param name="path">The JSON path of the faulty place.</param>
    /// <param name="message">One clear sentence.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What may stand there.</param>
    /// <param name="didYouMean">The nearest accepted name.</param>
    public void Add(string path, string message, string? found = null, string? expected = null, string? didYouMean = null)
        => Add(new Problem { Path = path, Message = message, Found = found, Expected = expected, DidYouMean = didYouMean });

    /// <summary>Adds a problem; one that is in the list already is not added again.</summary>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public void Add(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Reported++;
        if (problem.Source is null && Source is not null) problem = problem with { Source = Source };
        if (IsFull)
        {
            if (!_known.Contains(problem)) _beyond++;
        }
        else if (_known.Add(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>Adds every problem of another list, for a run that reads several documents.</summary>
    /// <exception cref="ArgumentNullException">The other list is null.</exception>
    public void AddRange(ProblemList other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this)) return;
        foreach (Problem problem in other._problems) Add(problem);
        _beyond += other._beyond;
        Reported += other._beyond;
    }

    /// <summary>Throws one exception that lists every problem; does nothing where there is none.</summary>
    /// <param name="what">What was read, as the subject of a sentence: <c>The linkage model</c>.</param>
    /// <exception cref="DocumentException">The list is not empty.</exception>
    public void ThrowIfAny(string what)
    {
        if (Count > 0) throw new DocumentException(what, _problems.ToArray(), _beyond);
    }
}
