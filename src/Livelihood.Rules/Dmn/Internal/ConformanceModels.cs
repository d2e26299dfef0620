using Livelihood.Core.Documents;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Reads the models of one folder after another; imports are looked for among the models of the same folder.</summary>
internal sealed class ConformanceModels
{
    private string? _folder;
    private Dictionary<string, (DmnModel? Model, string? Fault)> _models = [];
    private Dictionary<string, DmnEvaluator> _evaluators = [];

    /// <summary>The model of a file, ready to be evaluated; or why there is none.</summary>
    public (DmnEvaluator? Evaluator, string? Fault) Load(string folder, string? file)
    {
        if (folder != _folder) Read(folder);
        file = file is not null && _models.ContainsKey(file) ? file : _models.Count == 1 ? _models.Keys.First() : file;
        if (file is null || !_models.TryGetValue(file, out var found)) return (null, $"There is no model {file} beside the cases.");
        if (found.Model is null) return (null, found.Fault);
        if (!_evaluators.TryGetValue(file, out DmnEvaluator? evaluator))
        {
            var others = _models.Values.Where(m => m.Model is not null && !ReferenceEquals(m.Model, found.Model)).Select(m => m.Model!);
            _evaluators[file] = evaluator = new DmnEvaluator(found.Model, others);
        }
        return (evaluator, null);
    }

    private void Read(string folder)
    {
        _folder = folder;
        _models = new(StringComparer.Ordinal);
        _evaluators = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(folder, "*.dmn").Order(StringComparer.Ordinal))
        {
            var problems = new ProblemList();
            DmnModel? model = null;
            try
            {
                model = DmnModel.Read(File.ReadAllBytes(file), problems);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add("/", "The model cannot be read.");
            }
            _models[Path.GetFileName(file)] = (model, model is null ? problems.Problems[0].ToString() : null);
        }
    }
}
