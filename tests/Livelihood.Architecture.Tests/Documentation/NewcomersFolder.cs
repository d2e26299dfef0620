using System.Diagnostics;
using Livelihood.Architecture.Tests.Documentation;

[assembly: AssemblyFixture(typeof(NewcomersFolder))]

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>A folder as a newcomer has it: the checkout's documents and samples, after the README's first command. Examples run in it.</summary>
public sealed class NewcomersFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("livelihood-newcomer-");

    public NewcomersFolder()
    {
        foreach (string file in Checkout.TextFiles.Where(f => f.StartsWith("samples/", StringComparison.Ordinal) || f.StartsWith("docs/", StringComparison.Ordinal)))
        {
            string copy = Path.Combine(folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Checkout.PathOf(file), copy);
        }
        (int exit, FirstOutput) = Run("People.dll", []);
        Assert.True(exit == 0, FirstOutput);
        Directory.SetCurrentDirectory(folder.FullName);
    }

    /// <summary>What <c>dotnet run --project samples/People</c> prints.</summary>
    public string FirstOutput { get; }

    /// <summary>Runs one of the checkout's programs in the folder.</summary>
    public (int Exit, string Output) Run(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"));
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(Checkout.Root);
        folder.Delete(recursive: true);
    }
}
