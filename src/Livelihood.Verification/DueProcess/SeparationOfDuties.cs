namespace Livelihood.Verification.DueProcess;

/// <summary>Demands that two steps of a case are taken by different actors.</summary>
/// <param name="Earlier">The earlier step.</param>
/// <param name="Later">The later step.</param>
public readonly record struct SeparationOfDuties(ProcessStep Earlier, ProcessStep Later);
