using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Rules;

/// <summary>Builds a set of rules in code, checked as one that is read from a document.</summary>
public sealed class RuleSetBuilder
{
    /// <summary>Starts a set of rules.</summary>
    /// <param name="id">The id of the set.</param>
    /// <param name="version">The version of the set.</param>
    public RuleSetBuilder(string id, string version = "1")
    {
        Id = id;
        Version = version;
    }

    /// <summary>The id of the set.</summary>
    public string Id { get; }

    /// <summary>The version of the set.</summary>
    public string Version { get; }

    /// <summary>Declares a column of the subject.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type of its values.</param>
    public RuleSetBuilder Input(string name, RuleType type) => throw new NotImplementedException();

    /// <summary>Declares a child table.</summary>
    /// <param name="name">The name.</param>
    /// <param name="fields">The fields of its rows.</param>
    public RuleSetBuilder Child(string name, params IEnumerable<RuleField> fields) => throw new NotImplementedException();

    /// <summary>Declares a function that expressions may call.</summary>
    /// <param name="function">The function.</param>
    public RuleSetBuilder Function(RuleFunction function) => throw new NotImplementedException();

    /// <summary>Derives a value of the subject; the order of definitions does not matter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expression">The expression.</param>
    public RuleSetBuilder Define(string name, string expression) => throw new NotImplementedException();

    /// <summary>Derives a value of each row of a child table.</summary>
    /// <param name="child">The child table.</param>
    /// <param name="name">The name.</param>
    /// <param name="expression">The expression, in which the row's fields are names.</param>
    public RuleSetBuilder DefineMember(string child, string name, string expression) => throw new NotImplementedException();

    /// <summary>Checks everything.</summary>
    /// <exception cref="DocumentException">There are problems; the exception lists all of them.</exception>
    public RuleSet Build() => throw new NotImplementedException();

    /// <summary>Checks everything and reports every problem.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The rules; null after a problem.</returns>
    public RuleSet? TryBuild(ProblemList problems) => throw new NotImplementedException();
}
