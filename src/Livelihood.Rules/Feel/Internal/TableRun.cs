namespace Livelihood.Rules.Feel.Internal;

internal static class TableRun
{
    public static FeelValue Evaluate(FeelTable table, FeelScope scope, FeelSession session) => throw new NotImplementedException();
}
