using System.Text;
using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Puts a character before the value until it is long enough.</summary>
internal sealed class PadLeftStep(int length, string with) : ParameterStep("pad-left")
{
    public const int Longest = 1000;

    internal override string? Run(string value)
    {
        int there = 0;
        for (int at = 0; at < value.Length && there < length; at += Scalars.Width(value, at)) there++;
        if (there == length) return value;
        return new StringBuilder().Insert(0, with, length - there).Append(value).ToString();
    }

    private protected override void WriteParameter(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("length", length);
        writer.WriteString("with", with);
        writer.WriteEndObject();
    }
}
