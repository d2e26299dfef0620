using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Livelihood.Linkage.Standardising;

/// <summary>Changes one value of a field into a more comparable one: one step of a <see cref="StandardisingPipeline"/>.</summary>
/// <remarks>
/// Steps are made by <see cref="Standardise"/> or read from JSON. They are immutable and safe from any thread; two steps are equal when
/// their JSON is. An empty value is a missing value, before and after every step.
/// </remarks>
public abstract class StandardisingStep : IEquatable<StandardisingStep>
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private string? _json;

    private protected StandardisingStep(string name) => Name = name;

    /// <summary>The step's name in JSON, such as <c>fold-case</c>.</summary>
    public string Name { get; }

    /// <summary>Whether the step makes a set of values out of one: <c>tokens</c>, <c>qgrams</c> and <c>split</c> do.</summary>
    public virtual bool ProducesSet => false;

    /// <summary>Standardises one value.</summary>
    /// <param name="value">The value; empty counts as missing.</param>
    /// <returns>The standardised value, never empty; null where it is missing.</returns>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="InvalidOperationException">The step produces a set, or is a function that has not been bound.</exception>
    public string? Apply(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (ProducesSet) throw new InvalidOperationException($"The step {this} produces a set of values; use {nameof(ApplySet)}.");
        string? result = value.Length == 0 ? null : Run(value);
        return result is { Length: > 0 } ? result : null;
    }

    /// <summary>Standardises one value into a set: different, not empty, in the order of their first appearance.</summary>
    /// <param name="value">The value; empty gives the empty set.</param>
    /// <returns>The values; at most one where the step does not produce sets.</returns>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="InvalidOperationException">The step is a function that has not been bound.</exception>
    public string[] ApplySet(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (ProducesSet) return value.Length == 0 ? [] : RunSet(value);
        return Apply(value) is { } single ? [single] : [];
    }

    /// <summary>Writes the step as it stands in a linkage model: its name, or an object from its name to what it needs.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteTo(writer);
    }

    /// <summary>Whether the other step has the same JSON, the order of keys aside.</summary>
    public bool Equals(StandardisingStep? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StandardisingStep);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The step's JSON on one line.</summary>
    public override string ToString()
    {
        if (_json is not null) return _json;
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Readable)) WriteTo(writer);
        return _json = Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Standardises a value that is not empty; an empty result counts as missing.</summary>
    internal virtual string? Run(string value) => throw new NotSupportedException();

    /// <summary>Splits a value that is not empty into different values that are not empty.</summary>
    internal virtual string[] RunSet(string value) => throw new NotSupportedException();

    private protected abstract void WriteTo(Utf8JsonWriter writer);
}
