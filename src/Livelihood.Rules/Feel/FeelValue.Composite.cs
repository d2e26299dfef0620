using System.Diagnostics.CodeAnalysis;
using Livelihood.Rules.Feel.Internal;

namespace Livelihood.Rules.Feel;

public abstract partial record FeelValue
{
    /// <summary>A list of values.</summary>
    public sealed record List : FeelValue
    {
        /// <summary>Makes a list.</summary>
        /// <param name="items">The items; they are not copied and must not change afterwards.</param>
        /// <exception cref="ArgumentException">The values are nested more deeply than <see cref="MaxNesting"/>.</exception>
        public List(IReadOnlyList<FeelValue> items)
        {
            ArgumentNullException.ThrowIfNull(items);
            Items = items;
            int nesting = 0;
            long size = 1;
            for (int i = 0; i < items.Count; i++)
            {
                nesting = Math.Max(nesting, items[i].Nesting);
                size = Sum(size, items[i].Size);
            }
            Nesting = Deeper(nesting);
            Size = size;
        }

        internal List(IReadOnlyList<FeelValue> items, int nesting, long size) => (Items, Nesting, Size) = (items, Deeper(nesting), size);

        /// <summary>The items in order.</summary>
        public IReadOnlyList<FeelValue> Items { get; }

        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.List;

        internal override int Nesting { get; }

        internal override long Size { get; }

        /// <summary>Whether both have equal items in the same order.</summary>
        /// <param name="other">The other list.</param>
        public bool Equals(List? other) => other is not null && Size == other.Size && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Items.Count, Size);
    }

    /// <summary>Named values in the order in which they were entered.</summary>
    public sealed record Context : FeelValue
    {
        private readonly Dictionary<string, FeelValue> _byName;

        /// <summary>Makes a context.</summary>
        /// <param name="entries">Names and values; a later entry of the same name replaces the earlier one.</param>
        /// <exception cref="ArgumentException">The values are nested more deeply than <see cref="MaxNesting"/>.</exception>
        public Context(IEnumerable<KeyValuePair<string, FeelValue>> entries)
        {
            ArgumentNullException.ThrowIfNull(entries);
            List<string> names = [];
            _byName = new(StringComparer.Ordinal);
            foreach ((string name, FeelValue value) in entries)
            {
                if (!_byName.ContainsKey(name)) names.Add(name);
                _byName[name] = value;
            }
            int nesting = 0;
            long size = 1;
            foreach (FeelValue value in _byName.Values)
            {
                nesting = Math.Max(nesting, value.Nesting);
                size = Sum(size, value.Size);
            }
            Names = names;
            Nesting = Deeper(nesting);
            Size = size;
        }

        /// <summary>The context without entries.</summary>
        public static Context Empty { get; } = new([]);

        /// <summary>The names in the order of the entries.</summary>
        public IReadOnlyList<string> Names { get; }

        /// <summary>The value of an entry.</summary>
        /// <param name="name">The entry's name, exactly.</param>
        /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
        public FeelValue this[string name] => _byName[name];

        /// <summary>The names and values in order.</summary>
        public IEnumerable<KeyValuePair<string, FeelValue>> Entries => Names.Select(name => KeyValuePair.Create(name, _byName[name]));

        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Context;

        internal override int Nesting { get; }

        internal override long Size { get; }

        /// <summary>Looks an entry up.</summary>
        /// <param name="name">The entry's name, exactly.</param>
        /// <param name="value">Its value.</param>
        /// <returns>Whether there is such an entry.</returns>
        public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value) => _byName.TryGetValue(name, out value);

        /// <summary>This context with one entry added or replaced.</summary>
        /// <param name="name">The entry's name.</param>
        /// <param name="value">Its value.</param>
        public Context With(string name, FeelValue value) => new(Entries.Append(KeyValuePair.Create(name, value)));

        /// <summary>Whether both have the same names with equal values, in whatever order.</summary>
        /// <param name="other">The other context.</param>
        public bool Equals(Context? other)
            => other is not null && Size == other.Size && Names.Count == other.Names.Count
                && Names.All(name => other.TryGet(name, out FeelValue? value) && _byName[name].Equals(value));

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Names.Count, Size);
    }

    /// <summary>A range of comparable values.</summary>
    /// <param name="Low">The lower end; null for a range such as <c>(&lt; 10)</c> that has none.</param>
    /// <param name="LowClosed">Whether the lower end belongs to the range.</param>
    /// <param name="High">The upper end; null where the range has none.</param>
    /// <param name="HighClosed">Whether the upper end belongs to the range.</param>
    public sealed record Range(FeelValue? Low, bool LowClosed, FeelValue? High, bool HighClosed) : FeelValue
    {
        /// <summary>For <c>(= x)</c> true, for <c>(!= x)</c> false, with both ends at x; null for every other range.</summary>
        public bool? Equality { get; init; }

        /// <inheritdoc/>
        public override FeelKind Kind => FeelKind.Range;

        internal override int Nesting => Math.Max(Low?.Nesting ?? 0, High?.Nesting ?? 0);

        internal override long Size => 1 + (Low?.Size ?? 0) + (High?.Size ?? 0);
    }

    private static int Deeper(int nesting)
        => nesting < MaxNesting ? nesting + 1 : throw new LimitReachedException(nameof(FeelLimits.MaxDepth), $"Lists and contexts stand more than {MaxNesting} deep inside one another.");

    private static long Sum(long size, long more) => size > long.MaxValue - more ? long.MaxValue : size + more;
}
