using System.Diagnostics;
using System.IO.Compression;

namespace Livelihood.Architecture.Tests.Packages;

/// <summary>Packs the solution as it was built, once for all tests, into a folder that goes when they are done.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("livelihood-packages-");

    public PackedPackages()
    {
        string configuration = new FileInfo(typeof(PackedPackages).Assembly.Location).Directory!.Parent!.Name;
        var start = new ProcessStartInfo("dotnet", ["pack", "Livelihood.slnx", "--no-build", "--configuration", configuration, "--output", folder.FullName])
        {
            WorkingDirectory = Checkout.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // A build server that outlives the test would keep its pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process pack = Process.Start(start)!;
        Task<string> errors = pack.StandardError.ReadToEndAsync();
        Output = pack.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        pack.WaitForExit();
        Succeeded = pack.ExitCode == 0;
    }

    public bool Succeeded { get; }

    public string Output { get; }

    /// <summary>The file of a package with an ending, <c>.nupkg</c> or <c>.snupkg</c>; null where none was made.</summary>
    public string? Find(string package, string ending)
        => folder.EnumerateFiles(package + ".*" + ending).SingleOrDefault(f => char.IsAsciiDigit(f.Name[package.Length + 1]))?.FullName;

    public static IReadOnlyList<string> Entries(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return [.. archive.Entries.Select(e => e.FullName)];
    }

    public static string Read(string file, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => folder.Delete(recursive: true);
}
