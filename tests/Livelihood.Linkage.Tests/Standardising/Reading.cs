using Livelihood.Core.Documents;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Tests.Standardising;

/// <summary>Reads pipelines from JSON text.</summary>
internal static class Reading
{
    public static StandardisingPipeline Pipeline(string json, StandardiserRegistry? functions = null)
    {
        StandardisingPipeline pipeline = Pipeline(json, out ProblemList problems, functions);
        problems.ThrowIfAny("The list of steps");
        return pipeline;
    }

    public static StandardisingPipeline Pipeline(string json, out ProblemList problems, StandardiserRegistry? functions = null)
    {
        problems = new ProblemList();
        DocumentNode? node = DocumentNode.Parse(json, problems);
        return node is null ? StandardisingPipeline.Empty : StandardisingPipeline.Read(node, functions);
    }

    /// <summary>The same text with every step of a list of one.</summary>
    public static string? Apply(string step, string value) => Pipeline($"[{step}]").Apply(value);
}
