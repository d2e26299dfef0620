namespace Livelihood.Benchmarks.Runs;

/// <summary>Finds the checkout that this program was built in.</summary>
internal static class Checkout
{
    public static string Root()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Livelihood.slnx"))) return at.FullName;
        throw new InvalidOperationException("Livelihood.slnx is above none of the program's folders.");
    }
}
