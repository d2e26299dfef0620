namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Says why a function of the host gave no value: its missing arguments, else the function itself.</summary>
internal static class CustomExplanation
{
    public static void Explain(Kernel kernel, string function, Workspace work, int row, CauseList causes)
    {
        bool inherited = false;
        foreach (Kernel operand in kernel.Operands)
        {
            if (!operand.IsMissing(work, row)) continue;
            operand.Explain(work, row, causes);
            inherited = true;
        }
        Why why = kernel.WhyAt(work, row);
        if (!inherited) causes.Add(why.IsFault() ? MissingCauseKind.Fault : MissingCauseKind.Function, function, kernel.Level, work, row, why);
    }
}
