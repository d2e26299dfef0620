using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Linking;

/// <summary>Holds results in a folder beside their place until all are there; unless kept, nothing of them stays behind.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _target;
    private readonly string? _made;

    private OutputFolder(string target, string staging, string? made)
    {
        _target = target;
        Staging = staging;
        _made = made;
    }

    /// <summary>The folder that files are first written to.</summary>
    public string Staging { get; }

    /// <summary>Reports why a path cannot be the folder of results; reports nothing where it can.</summary>
    public static void Check(string path, ProblemList problems)
    {
        string? at;
        try
        {
            at = Path.GetFullPath(path);
        }
        catch (Exception fault) when (fault is ArgumentException or PathTooLongException or NotSupportedException)
        {
            problems.Add("--out", "This is no path of a folder.", path.Length == 0 ? "nothing" : null, "a folder");
            return;
        }
        for (; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(at)) problems.Add("--out", "There is a file in the place of the folder.", at, "a folder, or a path where nothing is yet");
            if (Path.Exists(at)) return;
        }
    }

    /// <summary>Makes the staging folder, and so shows at once whether results can be written.</summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be made.</exception>
    public static OutputFolder Prepare(string path)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // A folder that exists holds the staging folder, since its parent may not be writable.
        string home = Directory.Exists(target) ? target : Path.GetDirectoryName(target) ?? target;
        string? made = FirstMissing(home);
        Directory.CreateDirectory(home);
        string name = string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}");
        string staging = Path.Combine(home, name);
        for (int attempt = 1; Path.Exists(staging); attempt++) staging = Path.Combine(home, string.Create(CultureInfo.InvariantCulture, $"{name}.{attempt}"));
        Directory.CreateDirectory(staging);
        return new OutputFolder(target, staging, made);
    }

    /// <summary>Moves every staged file to its place; other files there stay as they are.</summary>
    public void Keep()
    {
        if (!Path.Exists(_target))
        {
            Directory.Move(Staging, _target);
            return;
        }
        foreach (string file in Directory.EnumerateFiles(Staging).Order(StringComparer.Ordinal))
            File.Move(file, Path.Combine(_target, Path.GetFileName(file)), overwrite: true);
    }

    public void Dispose()
    {
        if (Directory.Exists(Staging)) Directory.Delete(Staging, recursive: true);
        for (string? at = _made is null ? null : Path.GetDirectoryName(Staging); at is not null; at = at == _made ? null : Path.GetDirectoryName(at))
        {
            if (!Directory.Exists(at) || Directory.EnumerateFileSystemEntries(at).Any()) return;
            Directory.Delete(at);
        }
    }

    /// <summary>The highest folder above (or at) a path that does not exist yet; null where all do.</summary>
    private static string? FirstMissing(string path)
    {
        string? missing = null;
        for (string? at = path; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at)) missing = at;
        return missing;
    }
}
