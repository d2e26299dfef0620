using Livelihood.Rules.Feel.Internal;

namespace Livelihood.Rules.Feel;

public abstract partial record FeelValue
{
    /// <summary>A function: built in, written in an expression, or made by the host (a business knowledge model, a decision service).</summary>
    public sealed record Function : FeelValue
    {
        /// <summary>Makes a function.</summary>
        /// <param name="name">Its name, for warnings; null for one without a name.</param>
        /// <param name="parameters">Its parameters in order. Arguments are converted to their types before the body runs; where that fails the call gives <c>null</c>.</param>
        /// <param name="body">What it computes, from the session of the caller and as many arguments as there are parameters.</param>
        /// <param name="result">The type of what it gives; a result that cannot be converted to it becomes <c>null</c>.</param>
        public Function(string? name, IReadOnlyList<FeelParameter> parameters, Func<FeelSession, IReadOnlyList<FeelValue>, FeelValue> body, FeelType? result = null)
        {
            ArgumentNullException.ThrowIfNull(parameters);
            ArgumentNullException.ThrowIfNull(body);
            (Name, Parameters, Body, Result, Overloads) = (name, parameters, body, result ?? FeelType.Any, []);
        }

        internal Function(string name, IReadOnlyList<BuiltIn> overloads)
            : this(name, [.. overloads[0].Parameters.Select(p => new FeelParameter(p.Name, FeelType.Any))], static (_, _) => Nothing)
            => Overloads = overloads;

        /// <summary>The function's name; null for one without a name.</summary>
        public string? Name { get; }

        /// <summary>The parameters in order; of a built-in function, those of its first form.</summary>
        public IReadOnlyList<FeelParameter> Parameters { get; }

        /// <summary>The type of what the function gives.</summary>
        public FeelType Result { get; }

        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Function;

        internal Func<FeelSession, IReadOnlyList<FeelValue>, FeelValue> Body { get; }

        internal IReadOnlyList<BuiltIn> Overloads { get; }

        /// <summary>Whether both are the same function.</summary>
        /// <param name="other">The other function.</param>
        public bool Equals(Function? other) => ReferenceEquals(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
