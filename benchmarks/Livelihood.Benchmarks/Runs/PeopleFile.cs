using System.Diagnostics;
using System.Globalization;

namespace Livelihood.Benchmarks.Runs;

/// <summary>Makes files of generated people with the generator beside the checkout; keeps them for the next run.</summary>
internal static class PeopleFile
{
    private const int Seed = 20240601;

    public static string Make(int rows)
    {
        string root = Checkout.Root();
        string file = Path.Combine(root, "artifacts", "people", $"people-{rows.ToString(CultureInfo.InvariantCulture)}.csv");
        if (File.Exists(file)) return file;
        string generator = Path.Combine(root, "..", "shared", "tools", "gen_people.py");
        if (!File.Exists(generator))
            throw new FileNotFoundException($"There is no generator at {Path.GetRelativePath(root, generator)}; name a file of people instead.");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using Process process = Process.Start("python3", [generator, rows.ToString(CultureInfo.InvariantCulture), file, "--seed", Seed.ToString(CultureInfo.InvariantCulture)]);
        process.WaitForExit();
        return process.ExitCode == 0 ? file : throw new InvalidOperationException($"The generator ended with {process.ExitCode}.");
    }
}
