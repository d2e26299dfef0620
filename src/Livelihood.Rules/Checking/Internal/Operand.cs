using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>What an expression stands for while it is checked: mostly one value per row, and here and there a list or a row.</summary>
internal abstract record Operand
{
    private Operand() { }

    /// <summary>How a problem calls it.</summary>
    public abstract string Describe();

    /// <summary>One value per row of its level.</summary>
    public sealed record Single(TypedNode Node) : Operand
    {
        public override string Describe() => Node.Type.ToString();
    }

    /// <summary>The rows of a child table, or one value of each of them.</summary>
    /// <param name="Child">The number of the child table, from 1.</param>
    /// <param name="Name">The child table's name.</param>
    /// <param name="Filter">Which rows take part; null for all.</param>
    /// <param name="Value">The value of each row; null for the rows themselves.</param>
    public sealed record Rows(int Child, string Name, TypedNode? Filter, TypedNode? Value) : Operand
    {
        public override string Describe() => (Value is null ? new RuleType.Rows(Name) : (RuleType)new RuleType.List(Value.Type)).ToString();
    }

    /// <summary>A list that is written out.</summary>
    public sealed record Items(IReadOnlyList<Operand?> Values) : Operand
    {
        public override string Describe() => "a written list";
    }

    /// <summary>One row of a child table: <c>item</c>, or the name that a quantifier gives it.</summary>
    public sealed record Row(int Child, string Name) : Operand
    {
        public override string Describe() => "a row of " + Name;
    }

    /// <summary>A decision table with several outputs, of which a path picks one.</summary>
    public sealed record Outputs(string Table, IReadOnlyList<KeyValuePair<string, TypedNode?>> Values) : Operand
    {
        public override string Describe() => "a table with several outputs";
    }
}
