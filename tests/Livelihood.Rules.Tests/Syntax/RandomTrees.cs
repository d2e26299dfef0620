using System.Numerics;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Syntax;

/// <summary>Makes random trees of every kind of expression.</summary>
internal sealed class RandomTrees(int seed)
{
    public static readonly string[] Names = ["a", "b c", "d-e", "人均", "f/g", "h.i", "if only"];

    private readonly Random _random = new(seed);

    public UnaryTests Tests()
        => _random.Next(8) == 0 ? new UnaryTests(false, []) : new UnaryTests(_random.Next(3) == 0, Many(1, 3, () => Test(3)));

    public Expression Tree(int depth)
    {
        if (depth <= 0) return Leaf();
        depth--;
        return _random.Next(20) switch
        {
            0 => new Expression.List(Many(0, 3, () => Tree(depth))),
            1 => new Expression.Context(Many(0, 3, () => KeyValuePair.Create(Key(), Tree(depth)))),
            2 => new Expression.Range(Tree(depth), Coin(), Tree(depth), Coin()),
            3 => HalfRange(depth),
            4 => new Expression.EqualityTest(Coin(), Tree(depth)),
            5 => new Expression.Function(Many(0, 2, () => KeyValuePair.Create(Name(), Coin() ? null : Type())), Tree(depth)),
            6 => new Expression.Path(Tree(depth), Name()),
            7 => new Expression.Filter(Tree(depth), Tree(depth)),
            8 => new Expression.Negation(Tree(depth)),
            9 => new Expression.Between(Tree(depth), Tree(depth), Tree(depth)),
            10 => new Expression.In(Tree(depth), new UnaryTests(Coin(), Many(1, 3, () => Test(depth)))),
            11 => new Expression.Conditional(Tree(depth), Tree(depth), Tree(depth)),
            12 => new Expression.Quantified(Coin(), Iterations(depth), Tree(depth)),
            13 => new Expression.For(Iterations(depth), Tree(depth)),
            14 => new Expression.Call(Callee(), Many(0, 3, () => Tree(depth))),
            15 => new Expression.NamedCall(Callee(), Many(1, 3, () => KeyValuePair.Create(Name(), Tree(depth)))),
            16 => new Expression.InstanceOf(Tree(depth), Type()),
            _ => new Expression.Binary((BinaryOperator)_random.Next(13), Tree(depth), Tree(depth)),
        };
    }

    private Expression Test(int depth) => _random.Next(4) switch
    {
        0 => HalfRange(depth),
        1 => new Expression.Binary(Coin() ? BinaryOperator.Equal : BinaryOperator.NotEqual, new Expression.Tested(), Tree(depth)),
        _ => Tree(depth),
    };

    private Expression.Range HalfRange(int depth)
        => Coin() ? new Expression.Range(null, false, Tree(depth), Coin()) : new Expression.Range(Tree(depth), Coin(), null, false);

    private Expression Leaf() => _random.Next(8) switch
    {
        0 => new Expression.Null(),
        1 => new Expression.Truth(Coin()),
        2 => new Expression.Text("x\"\\\n\t低🐎\\u1234"[.._random.Next(15)]),
        3 => new Expression.Temporal("P6M"),
        4 => new Expression.Tested(),
        5 => new Expression.Number(new BigInteger(_random.Next(1000)), _random.Next(-3, 6)),
        _ => new Expression.Name(Name()),
    };

    private Expression Callee() => _random.Next(3) == 0 ? new Expression.Function([], Leaf()) : new Expression.Name(Coin() ? Name() : "date and time");

    private List<KeyValuePair<string, Expression>> Iterations(int depth) => Many(1, 2, () => KeyValuePair.Create(Name(), Tree(depth)));

    private string Name() => Names[_random.Next(Names.Length)];

    private string Key() => _random.Next(5) == 0 ? "any \"key\" at: all" : Name();

    private string Type() => _random.Next(4) switch
    {
        0 => "days and time duration",
        1 => "list<number>",
        2 => "function<string, date> -> boolean",
        _ => "context<a: Any, b c: list<number>>",
    };

    private bool Coin() => _random.Next(2) == 0;

    private List<T> Many<T>(int least, int most, Func<T> make)
    {
        var items = new List<T>();
        for (int count = _random.Next(least, most + 1); items.Count < count;) items.Add(make());
        return items;
    }
}
