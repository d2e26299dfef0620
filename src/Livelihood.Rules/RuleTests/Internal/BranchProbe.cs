using Livelihood.Core.Tables;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Watches which values of a choice tests reach.</summary>
internal sealed class BranchProbe(string owner, Probe condition, string? text)
{
    private bool _then;
    private bool _else;

    public Probe Condition { get; } = condition;

    public void See(BooleanColumn holds)
    {
        for (int row = 0; row < holds.Count; row++)
        {
            _then |= holds[row] is true;
            _else |= holds[row] is false;
        }
    }

    public IEnumerable<UnreachedPart> Unreached()
    {
        if (!_then) yield return new UnreachedPart(UnreachedKind.Then, owner, null, text);
        if (!_else) yield return new UnreachedPart(UnreachedKind.Else, owner, null, text);
    }
}
