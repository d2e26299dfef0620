using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Looks fields up by name and reports names that are not declared.</summary>
internal sealed class FieldNames(LinkageModel model, ProblemList problems)
{
    public bool Knows(string name) => model.FindField(name) is not null;

    public LinkageField? Find(string name, string path)
    {
        LinkageField? field = model.FindField(name);
        if (field is null)
        {
            string[] declared = [.. model.Fields.Select(f => f.Name)];
            problems.Add(path, $"There is no field '{name}'.", name, $"one of {string.Join(", ", declared)}", Spelling.Nearest(name, declared));
        }
        return field;
    }
}
