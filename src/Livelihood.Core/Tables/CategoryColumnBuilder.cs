using System.Collections.ObjectModel;
using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Collects names of a small ordered list as codes into it.</summary>
public sealed class CategoryColumnBuilder : ColumnBuilder
{
    private readonly Dictionary<string, ushort> _codeOf = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly bool _isFixed;
    private CellList<ushort> _cells = new();

    /// <summary>Starts a column whose names are listed in the order of their first occurrence.</summary>
    /// <param name="name">The name of the column, not empty.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public CategoryColumnBuilder(string name)
        : base(name)
    {
    }

    /// <summary>Starts a column whose names are given and cannot grow.</summary>
    /// <param name="name">The name of the column, not empty.</param>
    /// <param name="names">Up to 65,535 different names, in the order that comparisons follow; copied.</param>
    /// <exception cref="ArgumentException">The name is null or empty, there are too many names, or one occurs twice.</exception>
    public CategoryColumnBuilder(string name, IReadOnlyList<string> names)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (string one in names)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(names));
            if (_codeOf.ContainsKey(one)) throw new ArgumentException($"'{name}' lists the name '{one}' twice.", nameof(names));
            _ = CodeOf(one);
        }
        _isFixed = true;
    }

    /// <summary>Appends a name; null is missing.</summary>
    /// <param name="value">The name or null; letter case matters.</param>
    /// <exception cref="ArgumentException">The names were given and this is not one of them, or there are 65,535 others already.</exception>
    public void Append(string? value)
    {
        if (value is null) AppendMissing();
        else AppendCell(CodeOf(value));
    }

    /// <summary>Appends a name if it is, or can become, one of the list; otherwise appends nothing.</summary>
    /// <param name="value">The name; letter case matters.</param>
    /// <returns>Whether it was appended.</returns>
    public bool TryAppend(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        bool known = _codeOf.TryGetValue(value, out ushort code);
        if (!known && (_isFixed || _names.Count == CategoryColumn.MostNames)) return false;
        AppendCell(known ? code : CodeOf(value));
        return true;
    }

    /// <summary>Appends a name by its place in the list.</summary>
    /// <param name="code">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such place.</exception>
    public void AppendCode(int code)
    {
        if ((uint)code >= (uint)_names.Count)
            throw new ArgumentOutOfRangeException(nameof(code), code, $"'{Name}' has {_names.Count} names.");
        AppendCell((ushort)code);
    }

    /// <summary>Makes the column of all rows so far and leaves the builder empty of rows; it keeps its names.</summary>
    /// <returns>The column.</returns>
    public override CategoryColumn Build()
    {
        int count = Count;
        Count = 0;
        return new CategoryColumn(Name, _cells.Take(), NamesSoFar(), TakeAbsence(count));
    }

    internal ReadOnlyCollection<string> NamesSoFar() => _names.ToArray().AsReadOnly();

    internal ushort CodeOf(string value)
    {
        if (_codeOf.TryGetValue(value, out ushort code)) return code;
        if (_isFixed) throw new ArgumentException($"The value is not one of the {_names.Count} names of '{Name}'.", nameof(value));
        if (_names.Count == CategoryColumn.MostNames)
            throw new ArgumentException($"'{Name}' has more than {CategoryColumn.MostNames} different names; make it a text column.", nameof(value));
        code = (ushort)_names.Count;
        _names.Add(value);
        _codeOf.Add(value, code);
        return code;
    }

    private protected override void AppendNothing() => AppendCell(CategoryColumn.MissingCode);

    private void AppendCell(ushort code)
    {
        _cells.Add(code);
        Count++;
    }
}
