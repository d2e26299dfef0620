using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>A step that needs nothing but its name.</summary>
internal sealed class PlainStep(string name, Func<string, string?> run) : StandardisingStep(name)
{
    internal override string? Run(string value) => run(value);

    private protected override void WriteTo(Utf8JsonWriter writer) => writer.WriteStringValue(Name);
}
