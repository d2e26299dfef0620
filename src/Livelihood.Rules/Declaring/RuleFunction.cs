using Livelihood.Core.Tables;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Declaring;

/// <summary>Declares a function written in C# that expressions may call by name.</summary>
/// <remarks>
/// It must be pure: the same columns give the same column, on any thread and for any division of the rows into batches. An exception inside it stops the
/// evaluation and names the function, never a value.
/// </remarks>
public sealed record RuleFunction
{
    /// <summary>The name in expressions; spaces are allowed inside.</summary>
    public required string Name { get; init; }

    /// <summary>Names and types of the arguments, in order.</summary>
    public required IReadOnlyList<RuleField> Parameters { get; init; }

    /// <summary>The type of the result; a number has a finite scale.</summary>
    public required RuleType Result { get; init; }

    /// <summary>
    /// Takes one column per argument, all of the same number of rows, and gives the column of results with as many rows; missing values are missing cells
    /// on both sides.
    /// </summary>
    public required Func<IReadOnlyList<Column>, Column> Evaluate { get; init; }
}
