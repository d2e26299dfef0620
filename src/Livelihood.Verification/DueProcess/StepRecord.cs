namespace Livelihood.Verification.DueProcess;

/// <summary>Records who took a step, on which day and on what basis. Equality compares every part.</summary>
public sealed record StepRecord
{
    /// <summary>Makes a record.</summary>
    /// <param name="by">Who took the step.</param>
    /// <param name="on">The day of the step.</param>
    /// <param name="basis">The rule it rests on, such as an article; never empty.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    /// <exception cref="ArgumentException">The basis is empty.</exception>
    public StepRecord(Actor by, DateOnly on, string basis)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(basis);
        (By, On, Basis) = (by, on, basis);
    }

    /// <summary>Who took the step.</summary>
    public Actor By { get; }

    /// <summary>The day of the step.</summary>
    public DateOnly On { get; }

    /// <summary>The rule it rests on.</summary>
    public string Basis { get; }
}
