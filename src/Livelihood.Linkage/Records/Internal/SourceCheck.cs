using Livelihood.Core.Documents;
using Livelihood.Linkage.Model.Internal;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Checks, before any work, that sources can serve a model: names, columns, number of sources.</summary>
internal static class SourceCheck
{
    public static void ThrowIfUnfit(LinkageModel model, IReadOnlyList<LinkageSource> sources, LinkageExtensions extensions)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(sources);
        var problems = new ProblemList();
        if (sources.Count == 0) problems.Add("sources", "There is nothing to link.", "no source", "one source or more");
        if (model.Link == LinkType.Link && sources.Count == 1)
            problems.Add("sources", "A model that links needs two sources or more; one was given.", "1 source", "2 or more, or a model with \"link\": \"dedupe\"");
        foreach (IGrouping<string, LinkageSource> same in sources.GroupBy(s => s.Name).Where(g => g.Count() > 1))
            problems.Add(same.Key, "Several sources have this name.", $"{same.Count()} sources", "a different name for each");
        foreach (LinkageSource source in sources) CheckColumns(model, source, problems);
        ExtensionCheck.Check(model, extensions, problems);
        problems.ThrowIfAny("The sources cannot be linked");
    }

    private static void CheckColumns(LinkageModel model, LinkageSource source, ProblemList problems)
    {
        var graph = new FieldGraph(model);
        string[] columns = [.. source.Table.Columns.Select(c => c.Name)];
        void Need(string path, string name)
        {
            if (!columns.Contains(name))
                problems.Add(path, $"Source '{source.Name}' has no column '{name}'.", name, $"one of {string.Join(", ", columns)}", Spelling.Nearest(name, columns));
        }
        if (source.IdColumn is { } id) Need($"{source.Name}.id", id);
        for (int i = 0; i < model.Fields.Count; i++)
            foreach (string input in model.Fields[i].Inputs)
                if (graph.FieldNamed(input, i) < 0) Need($"$.fields.{model.Fields[i].Name}", input);
    }
}
