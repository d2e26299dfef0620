using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Calls an integrator's standardiser.</summary>
internal sealed class FunctionStep(string function, IStandardiser? standardiser) : ParameterStep("function")
{
    public bool IsBound => standardiser is not null;

    public FunctionStep Bind(StandardiserRegistry functions)
    {
        if (functions.Find(function) is { } found) return new FunctionStep(function, found);
        string? near = Spelling.Nearest(function, functions.Names);
        throw new ArgumentException(
            $"No standardiser is registered as \"{function}\"." + (near is null ? "" : $" Did you mean \"{near}\"?"), nameof(functions));
    }

    internal override string? Run(string value)
        => standardiser is null
            ? throw new InvalidOperationException($"The function \"{function}\" has not been bound to a standardiser.")
            : standardiser.Apply(value);

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteStringValue(function);
}
