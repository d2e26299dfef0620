using System.Text;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Parameters;

/// <summary>Answers what a parameter is on a day for a region and keys, and how the value came about.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ParameterAnswer
{
    internal ParameterAnswer(Parameter parameter, DateOnly date, IReadOnlyDictionary<string, string> keys)
    {
        Parameter = parameter;
        Date = date;
        Keys = keys;
    }

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; }

    /// <summary>The day asked for.</summary>
    public DateOnly Date { get; }

    /// <summary>The keys asked for, the region among them.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; }

    /// <summary>The value with its region, period and legal basis; null where there is none.</summary>
    public ParameterValue? Value { get; internal init; }

    /// <summary>Why there is no value; <see cref="ParameterAbsence.None"/> where there is one.</summary>
    public ParameterAbsence Absence { get; internal init; }

    /// <summary>The regions that were looked at in turn, the one asked for first; the value is that of the last one, or the one stated everywhere.</summary>
    public IReadOnlyList<RegionCode> Path { get; internal init; } = [];

    /// <summary>Says the answer and its reason in one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Parameter.Name).Append(" on ").Append(ParameterText.Day(Date));
        if (Parameter.Keys.Count > 0) text.Append(" for ").AppendJoin(", ", Parameter.Keys.Select(key => Keys[key.Name]));
        text.Append(": ");
        if (Value is null)
        {
            text.Append("no value, ").Append(Absence switch
            {
                ParameterAbsence.Differing => "because regions with different values took over from one another",
                ParameterAbsence.UnknownRegion => "because the region is not known on that day",
                ParameterAbsence.UnknownKeyValue => "because a key has a value that the parameter does not know",
                _ => "because none is stated",
            });
            if (Path.Count > 1) text.Append("; looked for at ").AppendJoin(", ", Path);
            return text.ToString();
        }
        text.Append(Value);
        if (Parameter.IsRegional) text.Append(Value.Region is { } region ? $", stated for {region}" : ", stated everywhere");
        text.Append(", in force ").Append(Value.Effective);
        if (Value.Basis.Count > 0) text.Append(" (").AppendJoin("; ", Value.Basis).Append(')');
        if (Path.Count > 1) text.Append("; looked for at ").AppendJoin(", ", Path);
        return text.ToString();
    }
}
