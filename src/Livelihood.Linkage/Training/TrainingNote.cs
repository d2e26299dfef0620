namespace Livelihood.Linkage.Training;

/// <summary>Says in words something a reader of a trained model should know.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Comparison">The comparison's name, or null.</param>
/// <param name="Level">The level in words, or null.</param>
/// <param name="Text">One sentence.</param>
public sealed record TrainingNote(TrainingNoteKind Kind, string? Comparison, string? Level, string Text);
