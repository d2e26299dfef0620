using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Declaring.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Reads a document of rules into a draft.</summary>
internal static class RuleSetReader
{
    /// <summary>Reads the document; what has problems is left out, and its name kept so that its uses are not reported too.</summary>
    public static RuleSetDraft Read(DocumentObject root, IReadOnlyList<ParameterSet> parameters, RuleSetOptions options)
    {
        var draft = new RuleSetDraft { Envelope = DocumentEnvelope.Read(root, RuleSet.Kind), Options = options };
        ReadDeclarations(root, parameters, draft);
        draft.Tests = root.OptionalArray("tests");
        root.Finish();
        return draft;
    }

    /// <summary>Reads what any document with rules in it declares: parameters, inputs, children, derived names and tables.</summary>
    public static void ReadDeclarations(DocumentObject root, IReadOnlyList<ParameterSet> parameters, RuleSetDraft draft)
    {
        foreach (DocumentNode reference in root.OptionalArray("parameters")) ReadReference(reference, parameters, draft);
        draft.Inputs.AddRange(Fields(root.OptionalObject("inputs"), draft.Broken));
        if (root.OptionalObject("children") is { } children)
        {
            foreach ((string name, DocumentNode node) in children.Entries)
                draft.Children.Add(new RuleChild { Name = name, Fields = [.. Fields(node.AsObject(), draft.Broken)] });
        }

        if (root.OptionalObject("derive") is { } derived)
        {
            foreach ((string name, DocumentNode node) in derived.Entries)
            {
                if (Definition(name, node) is { } definition) draft.Definitions.Add(definition);
                else draft.Broken.Add(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]);
            }
        }

        if (root.OptionalObject("tables") is { } tables)
        {
            foreach ((string name, DocumentNode node) in tables.Entries)
            {
                if (node.AsObject() is { } table && DecisionTable.Read(table, name) is { } read) draft.Tables.Add(new StatedTable(read, node.Path));
                else draft.Broken.Add(name);
            }
        }
    }

    private static void ReadReference(DocumentNode node, IReadOnlyList<ParameterSet> parameters, RuleSetDraft draft)
    {
        if (node.AsText() is not { } text) return;
        if (!DocumentReference.TryParse(text, out DocumentReference reference))
        {
            node.Report("The text is not a reference to a document.", "a reference such as \"lines@2026.2\"");
            return;
        }

        ParameterSet[] found = [.. parameters.Where(p => p.Envelope.Id == reference.Id && (reference.Version is null || p.Envelope.Version == reference.Version))];
        if (found.Length == 1 && !draft.Parameters.Contains(found[0]))
        {
            draft.Parameters.Add(found[0]);
            return;
        }

        string[] known = [.. parameters.Select(p => p.Envelope.Reference.ToString())];
        if (found.Length == 1) node.Report("The parameters are named twice.");
        else if (found.Length > 1) node.Report("Several versions of the parameters were given.", Quoted.OneOf(found.Select(p => p.Envelope.Reference.ToString())));
        else node.Report("The parameters were not given to the reader.", known.Length == 0 ? "no reference, since no parameters were given" : Quoted.OneOf(known), Spelling.Nearest(text, known));
    }

    private static IEnumerable<RuleField> Fields(DocumentObject? declarations, List<string> broken)
    {
        if (declarations is null) yield break;
        foreach ((string name, DocumentNode node) in declarations.Entries)
        {
            if (RuleFieldDocument.Read(name, node) is { } field) yield return field;
            else broken.Add(name);
        }
    }

    private static StatedDefinition? Definition(string name, DocumentNode node)
    {
        if (node.Kind == JsonValueKind.String) return node.AsText() is { } plain ? new StatedDefinition(name, plain, node.Path, node.Path, Labels.None, []) : null;
        if (node.Kind != JsonValueKind.Object)
        {
            node.Report("The value has the wrong type.", "an expression as text, or an object with \"value\"");
            return null;
        }

        DocumentObject definition = node.AsObject()!;
        DocumentNode? value = definition.Required("value");
        string? text = value?.AsText();
        Labels label = Labels.Read(definition.Optional("label"));
        IReadOnlyList<LegalBasis> basis = LegalBasis.ReadList(definition.Optional("basis"));
        definition.Finish();
        return text is null ? null : new StatedDefinition(name, text, node.Path, value!.Path, label, basis);
    }
}
