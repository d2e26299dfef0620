using System.Numerics;
using System.Xml.Linq;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Reads and compares the values of cases.</summary>
internal static class ConformanceValues
{
    private const int Decimals = 8;

    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The value that an element holds: a value, a list or components.</summary>
    /// <exception cref="FormatException">A value is not one of its type.</exception>
    public static FeelValue Read(XElement holder)
    {
        if (IsNil(holder)) return FeelValue.Nothing;
        if (holder.Name.LocalName == "list") return new FeelValue.List(Children(holder, "item").Select(Read).ToArray());
        XElement[] components = Children(holder, "component").ToArray();
        if (components.Length > 0)
            return new FeelValue.Context(components.Select(c => KeyValuePair.Create((string?)c.Attribute("name") ?? "", Read(c))));
        if (Children(holder, "list").FirstOrDefault() is { } list) return Read(list);
        return Children(holder, "value").FirstOrDefault() is { } value ? Scalar(value) : FeelValue.Nothing;
    }

    /// <summary>Whether an actual value is the expected one.</summary>
    public static bool Same(FeelValue expected, FeelValue actual) => (expected, actual) switch
    {
        (FeelValue.Number one, FeelValue.Number other) => Same(one.Value, other.Value),
        (FeelValue.List one, FeelValue.List other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(p => Same(p.First, p.Second)),
        (FeelValue.Context one, FeelValue.Context other) => one.Names.Count == other.Names.Count
            && one.Entries.All(e => other.TryGet(e.Key, out FeelValue? value) && Same(e.Value, value)),
        _ => expected.Equals(actual) || AreEqual(expected, actual),
    };

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    private static bool IsNil(XElement element) => (string?)element.Attribute(Instance + "nil") is "true" or "1";

    private static FeelValue Scalar(XElement element)
    {
        if (IsNil(element)) return FeelValue.Nothing;
        string type = (string?)element.Attribute(Instance + "type") ?? "string";
        type = type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..];
        string text = element.Value;
        FeelValue? value = type switch
        {
            "string" or "anySimpleType" => FeelValue.From(text),
            "boolean" => text.Trim() is "true" or "1" ? FeelValue.True : text.Trim() is "false" or "0" ? FeelValue.False : null,
            "date" => Made("date", text.Trim()),
            "time" => Made("time", text.Trim()),
            "dateTime" => Made("date and time", text.Trim()),
            "duration" or "dayTimeDuration" or "yearMonthDuration" => Made("duration", text.Trim()),
            _ => FeelNumber.TryParse(text.Trim(), out FeelNumber number) ? FeelValue.From(number) : null,
        };
        return value ?? throw new FormatException($"the case gives {text} as a value of type {type}");
    }

    private static FeelValue? Made(string function, string text)
    {
        var call = new FeelExpression(new Expression.Call(new Expression.Name(function), [new Expression.Text(text)]));
        FeelValue value = call.Evaluate(FeelScope.Empty).Value;
        return value.IsNull ? null : value;
    }

    private static bool Same(FeelNumber expected, FeelNumber actual)
    {
        if (expected.CompareTo(actual) == 0) return true;
        if (expected.Scale < Decimals) return false;
        int scale = Math.Max(expected.Scale, actual.Scale);
        BigInteger difference = (expected.Units * BigInteger.Pow(10, scale - expected.Scale)) - (actual.Units * BigInteger.Pow(10, scale - actual.Scale));
        return BigInteger.Abs(difference) <= BigInteger.Pow(10, scale - Decimals);
    }

    /// <summary>What the language's own <c>=</c> says, which knows that two ways of writing a zone are one.</summary>
    private static bool AreEqual(FeelValue expected, FeelValue actual)
    {
        Expression.Name left = new("expected"), right = new("actual");
        var equal = new FeelExpression(new Expression.Binary(BinaryOperator.Equal, left, right));
        return equal.Evaluate(FeelScope.Empty.With(left.Value, expected).With(right.Value, actual)).Value is FeelValue.Truth { Value: true };
    }
}
