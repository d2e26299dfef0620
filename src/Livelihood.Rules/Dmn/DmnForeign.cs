namespace Livelihood.Rules.Dmn;

/// <summary>Carries what a model holds beyond what the library understands, so that it is written back.</summary>
/// <param name="Attributes">Attributes by their full names, <c>{namespace}local</c>, with their values.</param>
/// <param name="Elements">Elements as XML texts that declare every prefix they use.</param>
public sealed record DmnForeign(IReadOnlyList<KeyValuePair<string, string>> Attributes, IReadOnlyList<string> Elements)
{
    /// <summary>Nothing beyond.</summary>
    public static DmnForeign None { get; } = new([], []);

    /// <summary>Whether there is nothing beyond.</summary>
    public bool IsNone => Attributes.Count == 0 && Elements.Count == 0;
}
