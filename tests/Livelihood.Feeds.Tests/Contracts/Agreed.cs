using Livelihood.Core.Documents;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Tests.Contracts;

/// <summary>Makes contracts for tests.</summary>
internal static class Agreed
{
    /// <summary>A contract with the given fields and, where wanted, further keys.</summary>
    public static FeedContract On(string fields, string more = "") => FeedContract.Parse(Text(fields, more));

    public static string Text(string fields, string more = "") => $$"""
        { "kind": "livelihood/feed", "id": "roll", "version": "1", "basis": "Social Assistance Law",
          "department": "civil affairs", "purpose": "to find who needs help", "grade": "verified",
          "fields": { {{fields}} }{{(more.Length == 0 ? "" : ", " + more)}} }
        """;

    public static string[] Problems(string fields, string more = "")
        => [.. Assert.Throws<DocumentException>(() => On(fields, more)).Problems.Select(problem => $"{problem.Path}: {problem.Message}")];
}
