using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays;

namespace Livelihood.Cli.Reforming;

/// <summary>Reads documents as they stand.</summary>
internal static class RawFile
{
    /// <summary>Reads a document; its problems go to the list, under the file's name as it was given.</summary>
    public static RawDocument? Read(string file, ProblemList problems) => Read(file, RawDocument.Load, problems);

    /// <summary>Reads an overlay.</summary>
    public static Overlay? ReadOverlay(string file, ProblemList problems) => Read(file, Overlay.Load, problems);

    private static T? Read<T>(string file, Func<string, T> load, ProblemList problems)
        where T : class
    {
        try
        {
            return load(file);
        }
        catch (DocumentException fault)
        {
            foreach (Problem problem in fault.Problems) problems.Add(problem with { Source = file });
            return null;
        }
    }
}
