using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Linkage.Standardising.Internal;

namespace Livelihood.Linkage.Standardising;

/// <summary>Standardises the values of a field by its steps, in order.</summary>
/// <remarks>
/// A missing or empty value stays missing, and the first step that finds it missing ends the work. One step may make a set of values; the
/// steps after it are applied to each of them. Immutable; equal when the steps are; safe from any thread.
/// </remarks>
/// <example>
/// <code>
/// StandardisingPipeline phone = [Standardise.Digits, Standardise.Suffix(8)];
/// string? digits = phone.Apply("+86 (027) 8566-1234"); // "85661234"
/// </code>
/// </example>
[CollectionBuilder(typeof(StandardisingPipeline), nameof(Of))]
public sealed class StandardisingPipeline : IReadOnlyList<StandardisingStep>, IEquatable<StandardisingPipeline>
{
    private readonly StandardisingStep[] _steps;
    private readonly int _set;

    private StandardisingPipeline(StandardisingStep[] steps)
    {
        _steps = steps;
        _set = Array.FindIndex(steps, step => step.ProducesSet);
    }

    /// <summary>The pipeline without steps: it only makes empty values missing.</summary>
    public static StandardisingPipeline Empty { get; } = new([]);

    /// <summary>How many steps there are.</summary>
    public int Count => _steps.Length;

    /// <summary>Whether a step makes a set of values, so that <see cref="ApplySet"/> is to be used.</summary>
    public bool ProducesSets => _set >= 0;

    /// <summary>The step at a place, counted from 0.</summary>
    public StandardisingStep this[int index] => _steps[index];

    /// <summary>Makes a pipeline of steps; a collection expression does the same.</summary>
    /// <exception cref="ArgumentNullException">A step is null.</exception>
    /// <exception cref="ArgumentException">More than one step produces a set.</exception>
    public static StandardisingPipeline Of(params ReadOnlySpan<StandardisingStep> steps)
    {
        if (steps.IsEmpty) return Empty;
        int sets = 0;
        foreach (StandardisingStep step in steps)
        {
            ArgumentNullException.ThrowIfNull(step, nameof(steps));
            if (step.ProducesSet && ++sets > 1) throw new ArgumentException($"Only one step may produce a set; {step} is a further one.", nameof(steps));
        }
        return new StandardisingPipeline(steps.ToArray());
    }

    /// <summary>Reads the list of steps of a field, reporting every problem to the document's problem list.</summary>
    /// <param name="node">The JSON list.</param>
    /// <param name="functions">
    /// The integrator's standardisers; a function that is not among them is a problem. Null (the default) leaves functions to
    /// <see cref="Bind"/>.
    /// </param>
    /// <returns>The pipeline of the steps that could be read.</returns>
    /// <exception cref="ArgumentNullException">The node is null.</exception>
    public static StandardisingPipeline Read(DocumentNode node, StandardiserRegistry? functions = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Of(StepReader.ReadAll(node, functions));
    }

    /// <summary>Standardises one value.</summary>
    /// <param name="value">The value; null and empty are missing.</param>
    /// <returns>The standardised value, never empty; null where it is missing.</returns>
    /// <exception cref="InvalidOperationException">The pipeline produces sets, or a function has not been bound.</exception>
    public string? Apply(string? value)
    {
        if (ProducesSets) throw new InvalidOperationException($"The step {_steps[_set]} produces a set of values; use {nameof(ApplySet)}.");
        return Run(value, 0, _steps.Length);
    }

    /// <summary>Standardises one value into a set: different, not empty, in the order of their first appearance.</summary>
    /// <param name="value">The value; null and empty give the empty set.</param>
    /// <returns>The values; at most one where no step produces a set.</returns>
    /// <exception cref="InvalidOperationException">A function has not been bound.</exception>
    public IReadOnlyList<string> ApplySet(string? value)
    {
        string? whole = Run(value, 0, ProducesSets ? _set : _steps.Length);
        if (whole is null) return [];
        if (!ProducesSets) return [whole];
        string[] parts = _steps[_set].RunSet(whole);
        if (_set == _steps.Length - 1) return parts;
        var results = new DistinctValues();
        foreach (string part in parts) results.Add(Run(part, _set + 1, _steps.Length));
        return results.ToArray();
    }

    /// <summary>Connects the functions of the pipeline with the integrator's standardisers of their names.</summary>
    /// <param name="functions">The registry.</param>
    /// <returns>The bound pipeline; this one where it has no function that is not bound.</returns>
    /// <exception cref="ArgumentNullException">The registry is null.</exception>
    /// <exception cref="ArgumentException">A function is not registered.</exception>
    public StandardisingPipeline Bind(StandardiserRegistry functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        if (!_steps.Any(step => step is FunctionStep { IsBound: false })) return this;
        return new StandardisingPipeline([.. _steps.Select(step => step is FunctionStep { IsBound: false } function ? function.Bind(functions) : step)]);
    }

    /// <summary>Writes the list of steps as it stands in a linkage model.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (StandardisingStep step in _steps) step.Write(writer);
        writer.WriteEndArray();
    }

    /// <summary>Whether the other pipeline has equal steps in the same order.</summary>
    public bool Equals(StandardisingPipeline? other) => other is not null && _steps.AsSpan().SequenceEqual(other._steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StandardisingPipeline);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (StandardisingStep step in _steps) hash.Add(step);
        return hash.ToHashCode();
    }

    /// <summary>The pipeline's JSON on one line.</summary>
    public override string ToString() => $"[{string.Join(',', (IEnumerable<StandardisingStep>)_steps)}]";

    /// <summary>The steps in order.</summary>
    public IEnumerator<StandardisingStep> GetEnumerator() => _steps.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string? Run(string? value, int from, int to)
    {
        for (int i = from; i < to && value is { Length: > 0 }; i++) value = _steps[i].Run(value);
        return value is { Length: > 0 } ? value : null;
    }
}
