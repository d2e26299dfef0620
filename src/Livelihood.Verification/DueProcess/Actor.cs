namespace Livelihood.Verification.DueProcess;

/// <summary>Names who took a step. Two actors are the same when kind and id are.</summary>
public sealed record Actor
{
    private Actor(ActorKind kind, string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        (Kind, Id) = (kind, id);
    }

    /// <summary>Who acts.</summary>
    public ActorKind Kind { get; }

    /// <summary>The actor's id, best a token or a staff number; it is never empty.</summary>
    public string Id { get; }

    /// <summary>A person in office.</summary>
    /// <param name="id">The person's id.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Actor Officer(string id) => new(ActorKind.Officer, id);

    /// <summary>A program.</summary>
    /// <param name="id">The program's name, best with its version.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Actor Program(string id) => new(ActorKind.Program, id);

    /// <summary>The household the case is about, or whoever speaks for it.</summary>
    /// <param name="id">The household's token.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Actor Household(string id) => new(ActorKind.Household, id);

    /// <summary>The kind only: an id may tell who a person is.</summary>
    public override string ToString() => Kind.ToString();
}
