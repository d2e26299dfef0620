using System.Diagnostics;

namespace Livelihood.Benchmarks.Runs;

/// <summary>Measures <c>livelihood link --train</c> as a process of its own, from file to files: wall time and peak memory.</summary>
internal static class WholeProcess
{
    public static void Measure(string model, string file, int repeat)
    {
        string tool = Path.Combine(Checkout.Root(), "src", "Livelihood.Cli", "bin", Configuration(), "net10.0", "livelihood.dll");
        if (!File.Exists(tool))
        {
            Console.WriteLine($"  the command line is not built ({Configuration()}); the whole process is not measured");
            return;
        }
        string folder = Path.Combine(Checkout.Root(), "artifacts", "runs");
        var times = new Medians();
        long peak = 0;
        for (int i = 0; i < repeat; i++)
        {
            times.Time("whole process, CSV to CSV", () =>
            {
                peak = Math.Max(peak, Run(tool, ["link", model, file, "--out", folder, "--train"]));
                return 0;
            });
        }
        times.Print("whole process, CSV to CSV", $"{peak / 1e9:F2} GB peak");
    }

    private static long Run(string tool, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        long peak = 0;
        while (!process.WaitForExit(25))
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
        }
        return process.ExitCode == 0 ? peak : throw new InvalidOperationException($"The command ended with {process.ExitCode}.");
    }

    private static string Configuration()
        => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
}
