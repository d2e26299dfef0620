using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Is one element of a graph, ready to be evaluated.</summary>
internal sealed class DmnCode
{
    public DmnCode(DmnElement element, string name, FeelType type)
    {
        Element = element;
        Name = name;
        Type = type;
    }

    public DmnElement Element { get; }

    /// <summary>The name by which expressions know the value.</summary>
    public string Name { get; }

    /// <summary>The type to which the value is converted.</summary>
    public FeelType Type { get; }

    /// <summary>What the element needs: the names before the point for imported elements, else null.</summary>
    public List<(string? Import, DmnCode Code)> Needs { get; } = [];

    /// <summary>How a decision's value comes about, or a business knowledge model's function.</summary>
    public BoxedCode Body { get; set; } = static (_, _) => FeelValue.Nothing;
}
