using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Measures one household with 30 expressions.</summary>
internal static class HouseholdRun
{
    private const int Times = 2_000;

    public static void Measure(int repeat)
    {
        RulePlan plan = IndicatorDocument.Plan();
        Table one = IndicatorDocument.Household();
        RuleSession session = plan.OpenSession();
        // Until the runtime has compiled what is called often.
        for (int i = 0; i < 5 * Times; i++)
        {
            _ = session.Evaluate(one);
            if (i % Times == 0) Thread.Sleep(200);
        }
        var stage = new Stage();
        for (int i = 0; i < repeat; i++)
        {
            stage.Time(Times, () =>
            {
                for (int time = 0; time < Times; time++) _ = session.Evaluate(one);
            });
        }
        Console.WriteLine("one household, 30 expressions");
        stage.Print("session of one plan", "call", $"{stage.BytesPerRow:N0} bytes/call");
    }
}
