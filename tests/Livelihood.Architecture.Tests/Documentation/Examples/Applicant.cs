namespace Livelihood.Architecture.Tests.Documentation.Examples;

internal sealed record Applicant(string Name, decimal? Income, DateOnly BirthDate);
