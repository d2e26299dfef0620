using Livelihood.Core.Tables;

namespace Livelihood.Feeds.Contracts;

/// <summary>Says what the values of a field are, and which of them are allowed.</summary>
public abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>The type of column that holds the values.</summary>
    public abstract ColumnType ColumnType { get; }

    /// <summary>Any text, or one of a list.</summary>
    public sealed record Texts : FieldType
    {
        /// <inheritdoc/>
        public override ColumnType ColumnType => ColumnType.Text;

        /// <summary>The allowed texts, compared exactly; default none, which allows every text.</summary>
        public IReadOnlyList<string> Allowed { get; init; } = [];

        /// <summary>
        /// The .NET regular expression that the whole text must match; default null, which lets every text pass. It is matched in time linear in
        /// the text, so look-around and back-references are not available.
        /// </summary>
        public string? Pattern { get; init; }
    }

    /// <summary>An exact decimal number: an optional sign, digits, and an optional point with digits.</summary>
    public sealed record Numbers : FieldType
    {
        /// <inheritdoc/>
        public override ColumnType ColumnType => ColumnType.Number;

        /// <summary>The number of decimals, 0 to 18; default 0. A value with more is a violation, never rounded.</summary>
        public int Scale { get; init; }

        /// <summary>The least allowed value; default null for none.</summary>
        public decimal? Min { get; init; }

        /// <summary>The greatest allowed value; default null for none.</summary>
        public decimal? Max { get; init; }
    }

    /// <summary>A calendar date.</summary>
    public sealed record Dates : FieldType
    {
        /// <inheritdoc/>
        public override ColumnType ColumnType => ColumnType.Date;

        /// <summary>The forms a date may be written in, as .NET custom formats with year, month and day; default <c>yyyy-MM-dd</c>.</summary>
        public IReadOnlyList<string> Formats { get; init; } = ["yyyy-MM-dd"];

        /// <summary>The first allowed day; default null for none.</summary>
        public DateOnly? Min { get; init; }

        /// <summary>The last allowed day; default null for none.</summary>
        public DateOnly? Max { get; init; }
    }

    /// <summary>True or false.</summary>
    public sealed record Booleans : FieldType
    {
        /// <inheritdoc/>
        public override ColumnType ColumnType => ColumnType.Boolean;

        /// <summary>The texts that mean true, compared exactly; default <c>true</c>.</summary>
        public IReadOnlyList<string> True { get; init; } = ["true"];

        /// <summary>The texts that mean false, compared exactly; default <c>false</c>.</summary>
        public IReadOnlyList<string> False { get; init; } = ["false"];
    }

    /// <summary>One of a short ordered list of names.</summary>
    public sealed record Categories : FieldType
    {
        /// <inheritdoc/>
        public override ColumnType ColumnType => ColumnType.Category;

        /// <summary>The names, in the order that comparisons follow; compared exactly. At least one, at most 65,535.</summary>
        public required IReadOnlyList<string> Allowed { get; init; }
    }
}
