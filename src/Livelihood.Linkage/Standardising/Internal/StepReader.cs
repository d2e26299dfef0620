using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Reads steps from JSON: a name, or an object from a name to what the step needs.</summary>
internal static class StepReader
{
    private const string Expected = "the name of a step, or an object with the name as its only key";

    public static IEnumerable<string> Names => PlainSteps.Names.Concat(ParameterReaders.Names).Order(StringComparer.Ordinal);

    public static StandardisingStep[] ReadAll(DocumentNode list, StandardiserRegistry? functions)
    {
        var steps = new List<StandardisingStep>();
        bool set = false;
        foreach (DocumentNode node in list.AsArray())
        {
            StandardisingStep? step = Read(node, functions);
            if (step is null) continue;
            if (step.ProducesSet && set)
            {
                node.Report("A second step produces a set of values; there may be one.");
                continue;
            }
            set |= step.ProducesSet;
            steps.Add(step);
        }
        return [.. steps];
    }

    private static StandardisingStep? Read(DocumentNode node, StandardiserRegistry? functions)
    {
        switch (node.Kind)
        {
            case JsonValueKind.String:
                return ReadPlain(node, node.Element.GetString()!);
            case JsonValueKind.Object when node.AsObject() is { Count: 1 } step:
                (string name, DocumentNode value) = step.Entries.Single();
                return ReadParameter(node, name, value, functions);
            default:
                node.Report("This is not a step.", Expected);
                return null;
        }
    }

    private static StandardisingStep? ReadPlain(DocumentNode node, string name)
    {
        if (PlainSteps.Find(name) is { } step) return step;
        if (ParameterReaders.FormOf(name) is { } form) node.Report("The step needs a value.", $"{{ \"{name}\": {form} }}");
        else ReportUnknown(node, name);
        return null;
    }

    private static StandardisingStep? ReadParameter(DocumentNode node, string name, DocumentNode value, StandardiserRegistry? functions)
    {
        if (ParameterReaders.FormOf(name) is not null) return ParameterReaders.Read(name, value, functions);
        if (PlainSteps.Find(name) is not null) node.Report("The step takes no value.", $"\"{name}\"");
        else ReportUnknown(node, name);
        return null;
    }

    private static void ReportUnknown(DocumentNode node, string name)
    {
        string? near = Spelling.Nearest(name, Names);
        node.Report("There is no such step.", near is null ? $"one of {string.Join(", ", Names)}" : null, near);
    }
}
