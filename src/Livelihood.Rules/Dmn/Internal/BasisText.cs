using Livelihood.Core.Documents;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Writes legal bases as one annotation, and reads them from one.</summary>
internal static class BasisText
{
    /// <summary>The name of the column of annotations that holds them.</summary>
    public const string Column = "basis";

    public static string Write(IReadOnlyList<LegalBasis> bases) => string.Join("; ", bases);

    /// <summary>The bases that an annotation tells; those of the extension where it tells the same.</summary>
    public static IReadOnlyList<LegalBasis> Read(string text, IReadOnlyList<LegalBasis> more)
    {
        if (more.Count > 0 && Write(more) == text) return more;
        return text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One).ToArray();
    }

    private static LegalBasis One(string text)
    {
        int comma = text.LastIndexOf(',');
        string law = comma < 0 ? text : text[..comma].Trim(), article = comma < 0 ? "" : text[(comma + 1)..].Trim();
        return law.Length == 0 || article.Length == 0 ? new LegalBasis(text) : new LegalBasis(law, article);
    }
}
