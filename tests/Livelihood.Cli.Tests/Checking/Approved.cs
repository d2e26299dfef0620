namespace Livelihood.Cli.Tests.Checking;

/// <summary>Compares what a command printed with a text that a person has approved.</summary>
/// <remarks>With the variable <c>LIVELIHOOD_APPROVE=1</c> the text is rewritten instead.</remarks>
internal static class Approved
{
    private static readonly bool Approving = Environment.GetEnvironmentVariable("LIVELIHOOD_APPROVE") == "1";

    public static void Check(string name, string actual)
    {
        string file = Path.Combine(Testing.SharedData.Root(), "tests", "Livelihood.Cli.Tests", "Checking", name);
        actual = actual.ReplaceLineEndings("\n");
        if (Approving) File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
