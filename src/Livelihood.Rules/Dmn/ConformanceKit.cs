using Livelihood.Rules.Dmn.Internal;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Dmn;

/// <summary>Runs cases of the DMN technology compatibility kit: models in <c>.dmn</c> files, and inputs with expected results in <c>.xml</c> files beside them.</summary>
/// <remarks>
/// A result passes where it equals the expected value; a number that is expected with eight decimals or more may differ from the ninth on, since the kit's
/// values come from other engines' division. A broken file is told of in the results and stops nothing.
/// Source: the kit's schema of test cases, http://www.omg.org/spec/DMN/20160719/testcase.
/// </remarks>
public static class ConformanceKit
{
    /// <summary>Runs every case at or below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="clock">The clock of <c>now()</c> and <c>today()</c>; the system's where null.</param>
    /// <exception cref="ArgumentNullException">The folder is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ConformanceReport Run(string folder, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder {folder}.");
        var options = new FeelOptions { Clock = clock ?? TimeProvider.System };
        string[] files = Directory.GetFiles(folder, "*.xml", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var results = new List<ConformanceResult>();
        var models = new ConformanceModels();
        foreach (string file in files) results.AddRange(new ConformanceFile(folder, file, models, options).Run());
        return new ConformanceReport(results);
    }
}
