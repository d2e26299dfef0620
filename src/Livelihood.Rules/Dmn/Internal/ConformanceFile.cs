using System.Xml.Linq;
using Livelihood.Core.Documents;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Runs the cases of one file.</summary>
internal sealed class ConformanceFile
{
    private readonly string _file;
    private readonly string _folder;
    private readonly ConformanceModels _models;
    private readonly FeelOptions _options;

    public ConformanceFile(string root, string file, ConformanceModels models, FeelOptions options)
    {
        _file = file;
        _folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/');
        _models = models;
        _options = options;
    }

    /// <summary>One result per expected result; none for a file that holds no cases.</summary>
    public IEnumerable<ConformanceResult> Run()
    {
        var problems = new ProblemList();
        XElement? root = null;
        try
        {
            root = XmlSource.Root(File.ReadAllBytes(_file), problems, DmnLimits.Default, withSpaces: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add("/", "The file cannot be read.");
        }
        if (root is null)
        {
            yield return Result("", "", ConformanceOutcome.Rejected) with { Reason = problems.Problems[0].ToString() };
            yield break;
        }
        if (root.Name.LocalName != "testCases") yield break;
        string? model = Child(root, "modelName")?.Value.Trim();
        (DmnEvaluator? evaluator, string? why) = _models.Load(Path.GetDirectoryName(_file)!, model);
        foreach (XElement test in Children(root, "testCase"))
        {
            foreach (XElement node in Children(test, "resultNode"))
            {
                ConformanceResult result = Result((string?)test.Attribute("id") ?? "", (string?)node.Attribute("name") ?? "", ConformanceOutcome.Rejected);
                yield return evaluator is null ? result with { Reason = why } : Guarded(evaluator, test, node, result);
            }
        }
    }

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    private static XElement? Child(XElement element, string name) => Children(element, name).FirstOrDefault();

    /// <summary>Runs one case; whatever goes wrong in it is this case's own result.</summary>
    private ConformanceResult Guarded(DmnEvaluator evaluator, XElement test, XElement node, ConformanceResult result)
    {
        try
        {
            return One(evaluator, test, node, result);
        }
        catch (FormatException fault)
        {
            return result with { Reason = fault.Message };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return result with { Outcome = ConformanceOutcome.Failed, Reason = $"the evaluation ended with {fault.GetType().Name}: {fault.Message}" };
        }
    }

    private ConformanceResult One(DmnEvaluator evaluator, XElement test, XElement node, ConformanceResult result)
    {
        FeelValue expected = Child(node, "expected") is { } holder ? ConformanceValues.Read(holder) : FeelValue.Nothing;
        result = result with { Expected = expected.ToString() };
        FeelValue.Context inputs = new(Children(test, "inputNode").Select(i => KeyValuePair.Create((string?)i.Attribute("name") ?? "", ConformanceValues.Read(i))));
        if (Evaluate(evaluator, test, result.Decision, inputs) is not { } actual)
            return result with { Reason = "the model has no decision or function of this name" };
        if (actual.Fault is null && ConformanceValues.Same(expected, actual.Value)) return Typed(evaluator, inputs, result with { Outcome = ConformanceOutcome.Passed, Actual = actual.Value.ToString() });
        Problem? problem = evaluator.ProblemsOf(result.Decision).FirstOrDefault();
        return result with
        {
            Outcome = problem is null ? ConformanceOutcome.Failed : ConformanceOutcome.Rejected,
            Actual = actual.Value.ToString(),
            Reason = problem?.Message ?? actual.Fault?.Message ?? (actual.Warnings.Count > 0 ? actual.Warnings[0].Message : null),
        };
    }

    /// <summary>Lets the typed engine answer too, where its checker accepts the decision.</summary>
    private ConformanceResult Typed(DmnEvaluator evaluator, FeelValue.Context inputs, ConformanceResult result)
    {
        if (!evaluator.HasDecision(result.Decision)) return result;
        (FeelResult value, IReadOnlyList<TypedInput> needs) = evaluator.EvaluateWithNeeds(result.Decision, inputs, _options);
        if (TypedDecision.Answer(evaluator.Decision(result.Decision), needs) is not { } answer) return result;
        answer = answer.As(found => evaluator.Converted(result.Decision, found, _options));
        if (answer.Agrees(value.Value)) return result with { IsTyped = true };
        return result with { IsTyped = true, Outcome = ConformanceOutcome.Failed, Reason = $"the typed engine gives {answer}" };
    }

    /// <summary>The value of a decision; or what a function gives, or gives for one of its decisions; null where the model has none of the name.</summary>
    private FeelResult? Evaluate(DmnEvaluator evaluator, XElement test, string name, FeelValue.Context inputs)
    {
        string? called = (string?)test.Attribute("invocableName");
        if ((string?)test.Attribute("type") is "decisionService" or "bkm" && called is not null && evaluator.HasFunction(called))
        {
            FeelResult whole = evaluator.Call(called, inputs, _options);
            bool part = called != name && whole.Value is FeelValue.Context results && results.TryGet(name, out _);
            return part ? whole with { Value = ((FeelValue.Context)whole.Value)[name] } : whole;
        }
        if (evaluator.HasDecision(name)) return evaluator.Evaluate(name, inputs, _options);
        return evaluator.HasFunction(name) ? evaluator.Call(name, inputs, _options) : null;
    }

    private ConformanceResult Result(string test, string decision, ConformanceOutcome outcome)
        => new() { Folder = _folder, File = Path.GetFileName(_file), Case = test, Decision = decision, Outcome = outcome };
}
