namespace Livelihood.Architecture.Tests;

/// <summary>Fails a test with everything that breaks a rule, one a line.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string?> findings)
    {
        string[] all = [.. findings.OfType<string>()];
        Assert.True(all.Length == 0, $"{all.Length} break the rule:\n{string.Join('\n', all)}");
    }
}
