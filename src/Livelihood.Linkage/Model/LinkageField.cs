using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage;

/// <summary>Names one field of a linkage model: where its values come from and how they are standardised.</summary>
/// <remarks>A field may be derived from another field, which makes keys such as a postcode's sector. An input that is the name of
/// another field means that field, whatever the order of declaration; a field's own name means the column.</remarks>
public sealed record LinkageField
{
    /// <summary>Gets the name that blocking rules and comparisons use; unique in the model.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the columns or other fields that the values come from; empty means the column of the field's own name.</summary>
    /// <remarks>Several are joined by <see cref="Separator"/>; a missing part is left out, and all parts missing is missing.</remarks>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Gets the text between several joined parts; default one space.</summary>
    public string Separator { get; init; } = " ";

    /// <summary>Gets how comparisons understand the values; default <see cref="FieldType.Text"/>.</summary>
    public FieldType Type { get; init; } = FieldType.Text;

    /// <summary>Gets the steps applied, in order, once to each distinct value; default none.</summary>
    public StandardisingPipeline Standardise { get; init; } = StandardisingPipeline.Empty;

    /// <summary>Gets the names of the inputs: <see cref="From"/>, or the field's own name where that is empty.</summary>
    public IReadOnlyList<string> Inputs => From.Count == 0 ? [Name] : From;
}
