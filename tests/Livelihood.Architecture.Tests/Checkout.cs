using Livelihood.Testing;

namespace Livelihood.Architecture.Tests;

/// <summary>The files of this checkout, without what building and running leave behind.</summary>
internal static class Checkout
{
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "bin", "obj", "out", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    private static readonly string[] Binary = [".png", ".snk"];

    public static string Root { get; } = SharedData.Root();

    /// <summary>All files, as paths from the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Select(Relative).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> TextFiles { get; } = [.. Files.Where(f => !Binary.Contains(Path.GetExtension(f)))];

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    public static string[] Lines(string file) => File.ReadAllLines(PathOf(file));

    /// <summary>The files below a folder with an ending.</summary>
    public static IEnumerable<string> Under(string folder, string ending)
        => Files.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder)
        => Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != ".git")
            .Concat(Directory.EnumerateDirectories(folder).Where(d => !Left.Contains(Path.GetFileName(d))).SelectMany(Walk));
}
