namespace Livelihood.Verification.DueProcess;

/// <summary>States one reason why a step cannot be taken.</summary>
/// <param name="Refusal">The reason by name.</param>
/// <param name="Message">The reason in one sentence, without personal data.</param>
public readonly record struct RefusedStep(StepRefusal Refusal, string Message);
