using Livelihood.Rules.Evaluation.Internal;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>The level of one row, and those still possible.</summary>
internal readonly record struct LevelSpan(byte Level, byte Low, byte High)
{
    public static LevelSpan Of(CompiledModel model, Workspace work, int row, DimensionValue score)
    {
        int before = Before(model, work, row);
        bool unsure = model.Previous.Length > 0 && !BitWords.IsPresent(model.Previous[0].Present(work), row);
        byte level = model.LevelOf(score.Points ?? score.Low, before);
        byte low = model.LevelOf(Math.Min(score.Low, score.Points ?? score.Low), unsure ? 0 : before);
        byte high = model.LevelOf(Math.Max(score.High, score.Points ?? score.High), unsure ? model.From.Length - 1 : before);
        foreach ((TruthKernel kernel, byte sets) in model.Triggers)
        {
            bool known = BitWords.IsPresent(kernel.Present(work), row);
            bool fired = known && BitWords.IsSet(kernel.Truth(work), row);
            if (fired) (level, low) = (Math.Max(level, sets), Math.Max(low, sets));
            if (fired || !known) high = Math.Max(high, sets);
        }
        return new LevelSpan(level, low, high);
    }

    /// <summary>The level before, 0 where there is none or it is missing.</summary>
    public static int Before(CompiledModel model, Workspace work, int row)
    {
        for (int i = 0; i < model.Previous.Length; i++)
            if (BitWords.IsPresent(model.Previous[i].Present(work), row) && BitWords.IsSet(model.Previous[i].Truth(work), row)) return i + 1;
        return 0;
    }
}
