using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The kernels of a plan, or of a part of it that is run by itself, while they are made.</summary>
internal sealed class Domain
{
    private readonly Dictionary<object, Kernel> _once = [];

    /// <summary>How many kernels there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>The kernels of nodes.</summary>
    public Dictionary<TypedNode, Kernel> Nodes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives a new kernel its place behind its operands.</summary>
    public T Add<T>(T kernel) where T : Kernel
    {
        if (kernel.Id >= 0) return kernel;
        kernel.Id = Count++;
        return kernel;
    }

    /// <summary>The kernel that was made for a key, or a new one.</summary>
    public T Once<T>(object key, Func<T> make) where T : Kernel
    {
        if (!_once.TryGetValue(key, out Kernel? kernel)) _once.Add(key, kernel = Add(make()));
        return (T)kernel;
    }
}
