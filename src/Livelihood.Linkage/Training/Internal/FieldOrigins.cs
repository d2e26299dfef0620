namespace Livelihood.Linkage.Training.Internal;

/// <summary>Tells which columns of the sources a field or comparison rests on, through derived fields.</summary>
internal sealed class FieldOrigins
{
    private readonly Dictionary<string, HashSet<string>> origins = [];

    public FieldOrigins(LinkageModel model)
    {
        foreach (LinkageField field in model.Fields)
        {
            var columns = new HashSet<string>();
            foreach (string input in field.Inputs)
            {
                if (origins.TryGetValue(input, out HashSet<string>? earlier)) columns.UnionWith(earlier);
                else columns.Add(input);
            }
            origins[field.Name] = columns;
        }
    }

    /// <summary>Whether a comparison rests on a column that a rule's fields rest on: agreement would be given, not observed.</summary>
    public bool Overlap(Comparison comparison, BlockingRule rule)
        => rule.Fields.Any(f => origins[f].Overlaps(origins[comparison.Field]));

    /// <summary>Whether a rule fixes the value of a comparison's own field.</summary>
    public static bool Fixes(BlockingRule rule, Comparison comparison) => rule.Fields.Contains(comparison.Field);
}
