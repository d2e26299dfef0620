using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Collects causes, each once, in the order in which they are met.</summary>
/// <param name="definition">The definition that is explained.</param>
internal sealed class CauseList(string definition)
{
    private readonly HashSet<(Kernel, int)> _entered = [];
    private string _definition = definition;

    private readonly List<MissingCause> _causes = [];
    private readonly HashSet<MissingCause> _seen = [];

    public IReadOnlyList<MissingCause> Causes => _causes;

    /// <summary>Begins with a kernel's row; false where it was looked at before.</summary>
    public bool Enter(Kernel kernel, int row, out string outer)
    {
        outer = _definition;
        if (!_entered.Add((kernel, row))) return false;
        _definition = kernel.Name ?? _definition;
        return true;
    }

    public void Leave(string outer) => _definition = outer;

    /// <summary>A kernel made the row missing by itself.</summary>
    public void AddOwn(Kernel kernel, Workspace work, int row)
    {
        Why why = kernel.WhyAt(work, row);
        Add(why.IsFault() ? MissingCauseKind.Fault : MissingCauseKind.NoValue, _definition, kernel.Level, work, row, why);
    }

    /// <summary>A fault arose in the definition at hand.</summary>
    public void AddFault(int level, Workspace work, int row, Why why) => Add(MissingCauseKind.Fault, _definition, level, work, row, why);

    /// <summary>A cell of a column is missing, or holds what its type does not allow.</summary>
    public void AddInput(Kernel kernel, PlanInput input, Workspace work, int row)
    {
        Why why = kernel.WhyAt(work, row);
        Add(why.IsFault() ? MissingCauseKind.Fault : MissingCauseKind.Input, input.Name, input.Level, work, row, why);
    }

    public void Add(MissingCauseKind kind, string name, int level, Workspace work, int row, Why why)
    {
        MissingReason reason = why.Reason();
        var cause = new MissingCause(
            kind, name, work.Binding.ChildName(level), work.FirstRow(level) + row, reason, why.IsFault() ? why.Fault() : null);
        if (_seen.Add(cause)) _causes.Add(cause);
    }
}
