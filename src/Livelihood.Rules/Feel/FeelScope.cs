using System.Diagnostics.CodeAnalysis;

namespace Livelihood.Rules.Feel;

/// <summary>Says what names mean: a chain of bindings, of which the innermost counts.</summary>
/// <remarks>Immutable and safe to use from many threads. Built-in functions need not be in it; a binding of the same name hides one.</remarks>
public sealed class FeelScope
{
    private readonly FeelScope? _outer;
    private readonly string? _name;
    private readonly FeelValue? _value;
    private readonly FeelValue.Context? _context;

    private FeelScope(FeelScope? outer, string? name, FeelValue? value, FeelValue.Context? context)
        => (_outer, _name, _value, _context) = (outer, name, value, context);

    /// <summary>The scope without any binding.</summary>
    public static FeelScope Empty { get; } = new(null, null, null, null);

    /// <summary>This scope with one more name, which hides an outer one.</summary>
    /// <param name="name">The name, with single spaces.</param>
    /// <param name="value">What it means.</param>
    public FeelScope With(string name, FeelValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return new(this, name, value, null);
    }

    /// <summary>This scope with the entries of a context, which hide outer names.</summary>
    /// <param name="context">The entries.</param>
    public FeelScope With(FeelValue.Context context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(this, null, null, context);
    }

    /// <summary>Looks a name up, innermost first.</summary>
    /// <param name="name">The name, exactly.</param>
    /// <param name="value">What it means.</param>
    /// <returns>Whether the name is bound.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        for (FeelScope? at = this; at is not null; at = at._outer)
        {
            if (at._context is not null)
            {
                if (at._context.TryGet(name, out value)) return true;
            }
            else if (string.Equals(at._name, name, StringComparison.Ordinal))
            {
                value = at._value!;
                return true;
            }
        }
        value = null;
        return false;
    }
}
