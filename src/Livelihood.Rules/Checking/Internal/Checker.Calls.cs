using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Calls of built-in and of the host's functions.</content>
internal sealed partial class Checker
{
    private TypedNode? Call(Expression.Call call)
    {
        Argument?[] arguments = [.. call.Arguments.Select(Argument)];
        return Target(call.Callee) is { } name ? Call(name, arguments, call.Span, call.Callee.Span) : null;
    }

    private TypedNode? Call(Expression.NamedCall call)
    {
        (string Name, Argument? Value, TextSpan Span)[] given = [.. call.Arguments.Select(a => (a.Key, Argument(a.Value), a.Value.Span))];
        if (Target(call.Callee) is not { } name) return null;
        if (Signature(name) is not { } parameters) return Unknown(name, call.Callee.Span);
        if (given is [var alone] && BuiltIns.All.GetValueOrDefault(name)?.Alone == alone.Name) return Call(name, [alone.Value], call.Span, call.Callee.Span);
        var arguments = new List<Argument?>();
        bool good = true;
        foreach (string parameter in parameters)
        {
            int at = Array.FindIndex(given, g => g.Name == parameter);
            if (at < 0) break;
            arguments.Add(given[at].Value);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string argument, _, TextSpan span) in given)
        {
            if (!seen.Add(argument))
                Report(span, "An argument is given twice", Quoted.Text(argument));
            else if (!parameters.Contains(argument, StringComparer.Ordinal))
                Report(span, $"The function {Quoted.Text(name)} does not have the argument that is named", Quoted.Text(argument), Quoted.OneOf(parameters), Spelling.Nearest(argument, parameters));
            else
                continue;
            good = false;
        }

        return good ? Call(name, arguments, call.Span, call.Callee.Span) : null;
    }

    private Argument? Argument(Expression expression) => Visit(expression) is { } operand ? new Argument(operand, expression.Span) : null;

    private string? Target(Expression callee)
    {
        if (callee is Expression.Name name) return name.Value;
        ReportOutside(callee.Span, "A call of a computed function", "a call by name");
        return null;
    }

    private IReadOnlyList<string>? Signature(string function)
    {
        if (scope.Functions.TryGetValue(function, out RuleFunction? custom)) return [.. custom.Parameters.Select(p => p.Name)];
        return BuiltIns.All.TryGetValue(function, out BuiltIn? known) ? known.Parameters : null;
    }

    private TypedNode? Call(string name, IReadOnlyList<Argument?> given, TextSpan span, TextSpan nameSpan)
    {
        if (scope.Functions.TryGetValue(name, out RuleFunction? custom)) return Custom(custom, given, span);
        if (!BuiltIns.All.TryGetValue(name, out BuiltIn? function)) return Unknown(name, nameSpan);
        int most = function.Variadic ? int.MaxValue : function.Parameters.Count;
        if (given.Count < function.Required || given.Count > most)
        {
            ReportCount(name, given.Count, function.Required, most, function.Parameters, span);
            return null;
        }

        if (given.Any(a => a is null)) return null;
        return function.Make(this, [.. given.Select(a => a!.Value)], span);
    }

    private void ReportCount(string name, int given, int least, int most, IReadOnlyList<string> parameters, TextSpan span)
    {
        string expected = most == int.MaxValue ? $"at least {Invariant(least)}" : least == most ? Invariant(least) : $"{Invariant(least)} to {Invariant(most)}";
        Report(span, $"The function {Quoted.Text(name)} is called with a wrong number of arguments", Invariant(given),
            parameters.Count == 0 ? expected : $"{expected}: {string.Join(", ", parameters)}");
    }

    private CustomNode? Custom(RuleFunction function, IReadOnlyList<Argument?> given, TextSpan span)
    {
        if (given.Count != function.Parameters.Count)
        {
            ReportCount(function.Name, given.Count, function.Parameters.Count, function.Parameters.Count, [.. function.Parameters.Select(p => p.Name)], span);
            return null;
        }

        var operands = new TypedNode[given.Count];
        bool good = true;
        for (int i = 0; i < operands.Length; i++)
        {
            if (given[i] is { } argument && Single(argument.Value, argument.Span) is { } node && Coerce(node, function.Parameters[i].Type, argument.Span) is { } value) operands[i] = value;
            else good = false;
        }

        return good ? Nodes.Share(new CustomNode(function.Name, operands, function.Result, NodeTable.LevelOf(operands), span)) : null;
    }

    private TypedNode? Unknown(string name, TextSpan span)
    {
        if (BuiltInNames.Functions.Contains(name))
        {
            ReportOutside(span, $"The function {Quoted.Text(name)}", BuiltIns.Instead.GetValueOrDefault(name));
            return null;
        }

        bool isName = scope.Find(name) is not null || (_level > 0 && scope.FindInRow(_level, name) is not null);
        string[] functions = [.. BuiltIns.All.Keys, .. scope.Functions.Keys];
        Report(span, isName ? "A name that is not a function is called" : "A function that is not known is called", Quoted.Text(name),
            near: isName ? null : Spelling.Nearest(name, functions));
        return null;
    }
}
