using Livelihood.Linkage.Model.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Tells which columns of the sources a comparison or rule rests on, through derived fields and through the fields its tests look at.</summary>
internal sealed class FieldOrigins(LinkageModel model)
{
    private readonly FieldGraph _graph = new(model);

    /// <summary>Whether a comparison rests on a column that a rule's fields rest on: agreement would be given, not observed.</summary>
    public bool Overlap(Comparison comparison, BlockingRule rule)
    {
        HashSet<string> columns = Columns(rule.Fields);
        return columns.Overlaps(Columns([comparison.Field, .. comparison.Levels.SelectMany(l => TestFields.Of(l.Test))]));
    }

    private HashSet<string> Columns(IEnumerable<string> fields)
    {
        var columns = new HashSet<string>();
        foreach (string field in fields) columns.UnionWith(_graph.ColumnsOf(field));
        return columns;
    }
}
