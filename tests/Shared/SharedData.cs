namespace Livelihood.Testing;

/// <summary>Finds the measurement data that may stand beside the checkout; tests that need it skip where it is absent.</summary>
internal static class SharedData
{
    /// <summary>The path of a file below <c>../shared/data</c>; skips the running test where it is absent.</summary>
    public static string Require(string relative)
    {
        string? path = Find(relative);
        Assert.SkipWhen(path is null, $"shared/data/{relative} is not beside this checkout");
        return path!;
    }

    public static string? Find(string relative)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string candidate = Path.Combine(at.FullName, "shared", "data", relative);
            if (File.Exists(candidate) || Directory.Exists(candidate)) return candidate;
        }
        return null;
    }

    /// <summary>The root of this checkout: the folder that holds the solution.</summary>
    public static string Root()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Livelihood.slnx"))) return at.FullName;
        throw new InvalidOperationException("Livelihood.slnx is above none of the test's folders.");
    }
}
