using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Writes rules as text.</summary>
internal static class RuleText
{
    public static ReadOnlySpan<byte> Utf8(RuleSet rules) => DocumentText.Utf8(rules.WriteTo);

    public static string Indented(RuleSet rules) => DocumentText.Indented(rules.WriteTo);
}
