using System.Globalization;

namespace Livelihood.Benchmarks.Runs;

/// <summary>What to run.</summary>
internal sealed record RunOptions(string? Model, int[] Rows, int Repeat, string[] Files)
{
    public static RunOptions Parse(string[] args)
    {
        string? model = null;
        int[] rows = [1_000_000];
        int repeat = 3;
        var files = new List<string>();
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--model": model = args[++i]; break;
                case "--rows": rows = [.. args[++i].Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))]; break;
                case "--repeat": repeat = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                default: files.Add(args[i]); break;
            }
        }
        return new RunOptions(model, rows, repeat, [.. files]);
    }
}
