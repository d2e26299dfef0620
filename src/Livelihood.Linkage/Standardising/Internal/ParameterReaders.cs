using System.Text.Json;
using System.Text.RegularExpressions;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Reads what a step needs besides its name; null where it is faulty, which has then been reported.</summary>
internal static class ParameterReaders
{
    private delegate StandardisingStep? Reader(DocumentNode value, StandardiserRegistry? functions);

    private static readonly Dictionary<string, (string Form, Reader Read)> ByName = new(StringComparer.Ordinal)
    {
        ["prefix"] = ("n", (value, _) => Count(value) is { } n ? new PrefixStep(n) : null),
        ["suffix"] = ("n", (value, _) => Count(value) is { } n ? new SuffixStep(n) : null),
        ["substring"] = ("{ \"start\": i, \"length\": n }", (value, _) => Substring(value)),
        ["part"] = ("{ \"separator\": \"@\", \"index\": 0 }", (value, _) => Part(value)),
        ["split"] = ("\",\"", (value, _) => value.AsText() is { } separator ? new SplitStep(separator) : null),
        ["qgrams"] = ("n", (value, _) => Count(value, QGramsStep.Longest) is { } n ? new QGramsStep(n) : null),
        ["extract"] = ("\"pattern\"", (value, _) => Pattern(value) is { } pattern ? new ExtractStep(pattern) : null),
        ["replace"] = ("{ \"pattern\": \"...\", \"with\": \"...\" }", (value, _) => Replace(value)),
        ["map"] = ("{ \"bob\": \"robert\" }", (value, _) => Map(value)),
        ["null-if"] = ("[ \"unknown\" ]", (value, _) => Texts(value) is { } values ? new NullIfStep(values) : null),
        ["date"] = ("[ \"yyyy-MM-dd\" ]", (value, _) => Date(value)),
        ["pad-left"] = ("{ \"length\": n, \"with\": \"0\" }", (value, _) => PadLeft(value)),
        ["function"] = ("\"name\"", Function),
    };

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>How the value of a step is written; null where no such step takes a value.</summary>
    public static string? FormOf(string name) => ByName.TryGetValue(name, out (string Form, Reader Read) entry) ? entry.Form : null;

    public static StandardisingStep? Read(string name, DocumentNode value, StandardiserRegistry? functions) => ByName[name].Read(value, functions);

    private static int? Count(DocumentNode? value, int most = int.MaxValue) => (int?)value?.AsInteger(1, most);

    private static SubstringStep? Substring(DocumentNode value)
    {
        DocumentObject? parts = value.AsObject();
        int? start = (int?)parts?.RequiredInteger("start", 0, int.MaxValue);
        int? length = Count(parts?.Required("length"));
        parts?.Finish();
        return start is { } from && length is { } count ? new SubstringStep(from, count) : null;
    }

    private static PartStep? Part(DocumentNode value)
    {
        DocumentObject? parts = value.AsObject();
        string? separator = parts?.RequiredText("separator");
        int? index = (int?)parts?.RequiredInteger("index", int.MinValue, int.MaxValue);
        parts?.Finish();
        return separator is not null && index is { } which ? new PartStep(separator, which) : null;
    }

    private static Regex? Pattern(DocumentNode? value)
    {
        if (value?.AsText() is not { } pattern) return null;
        Regex? regex = Patterns.TryCompile(pattern, out string fault);
        if (regex is null) value.Report(fault, Patterns.Expected);
        return regex;
    }

    private static ReplaceStep? Replace(DocumentNode value)
    {
        DocumentObject? parts = value.AsObject();
        Regex? pattern = Pattern(parts?.Required("pattern"));
        DocumentNode? replacement = parts?.Required("with");
        string? with = replacement?.AsText(allowEmpty: true);
        parts?.Finish();
        if (with is not null && !Patterns.IsReplacement(with))
        {
            replacement!.Report("The replacement has a dollar sign with no meaning here.", Patterns.ExpectedReplacement);
            return null;
        }
        return pattern is not null && with is not null ? new ReplaceStep(pattern, with) : null;
    }

    private static MapStep? Map(DocumentNode value)
    {
        if (value.AsObject() is not { } entries) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        bool whole = true;
        foreach ((string from, DocumentNode to) in entries.Entries)
        {
            if (to.AsText(allowEmpty: true) is { } text) values[from] = text;
            else whole = false;
        }
        return whole ? new MapStep(values) : null;
    }

    private static string[]? Texts(DocumentNode value)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            _ = value.AsArray();
            return null;
        }
        IReadOnlyList<DocumentNode> items = value.AsArray();
        string[] texts = [.. items.Select(item => item.AsText(allowEmpty: true)).OfType<string>()];
        return texts.Length == items.Count ? texts : null;
    }

    private static DateStep? Date(DocumentNode value)
    {
        if (Texts(value) is not { } formats) return null;
        if (formats.Length == 0) value.Report("There is no date format.", "at least one format such as \"yyyy-MM-dd\"");
        bool whole = formats.Length > 0;
        for (int i = 0; i < formats.Length; i++)
        {
            if (DateStep.TellsDate(formats[i])) continue;
            value.AsArray()[i].Report("The format does not tell year, month and day fully.", "a .NET date format such as \"dd/MM/yyyy\"");
            whole = false;
        }
        return whole ? new DateStep(formats) : null;
    }

    private static PadLeftStep? PadLeft(DocumentNode value)
    {
        DocumentObject? parts = value.AsObject();
        int? length = Count(parts?.Required("length"), PadLeftStep.Longest);
        DocumentNode? filler = parts?.Required("with");
        string? with = filler?.AsText();
        parts?.Finish();
        if (with is not null && !Require.IsCharacter(with))
        {
            filler!.Report("More than one character.", "one character");
            return null;
        }
        return length is { } count && with is not null ? new PadLeftStep(count, with) : null;
    }

    private static FunctionStep? Function(DocumentNode value, StandardiserRegistry? functions)
    {
        if (value.AsText() is not { } name) return null;
        if (functions is null) return new FunctionStep(name, null);
        if (functions.Find(name) is { } standardiser) return new FunctionStep(name, standardiser);
        value.Report("No standardiser of this name is registered.", Registered(functions), Spelling.Nearest(name, functions.Names));
        return null;
    }

    private static string Registered(StandardiserRegistry functions)
        => functions.Names.Count == 0 ? "none is registered" : $"one of {string.Join(", ", functions.Names)}";
}
