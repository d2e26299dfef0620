using Livelihood.Testing;

namespace Livelihood.Cli.Tests;

/// <summary>The sample rules of the checkout.</summary>
internal static class SampleRules
{
    public static readonly string Folder = Path.Combine(SharedData.Root(), "samples", "rules");

    public static string Regions => Of("regions.json");

    public static string Lines => Of("lines.json");

    public static string Allowance => Of("allowance.json");

    public static string Reform => Of("reform.json");

    public static string Of(string name) => Path.Combine(Folder, name);
}
