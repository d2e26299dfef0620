namespace Livelihood.Rules.Overlays;

/// <summary>Says how one part of a document is put together, so that overlays can change it and differences can name it.</summary>
/// <remarks>The cases are the nested types; no others can exist. Immutable.</remarks>
public abstract record DocumentPart
{
    private DocumentPart() { }

    /// <summary>A value that is replaced as a whole: a text, a number, a plain list.</summary>
    public sealed record Whole : DocumentPart;

    /// <summary>An expression: replaced as a whole; blanks between its words are no difference.</summary>
    public sealed record Expression : DocumentPart;

    /// <summary>References to other documents, one or a list; those that name a changed document are brought up to its new version.</summary>
    public sealed record References : DocumentPart;

    /// <summary>Dated values of a parameter: a value takes over the days of its period, differences are told by days.</summary>
    public sealed record DatedValues : DocumentPart;

    /// <summary>An object whose keys the format knows.</summary>
    /// <param name="Keys">The keys that are not replaced as a whole, each with what stands under it.</param>
    /// <param name="PlainKey">The key that a value stands for which stands in the object's place, such as <c>value</c> for the text of a rule; null for none.</param>
    public sealed record Keyed(IReadOnlyDictionary<string, DocumentPart> Keys, string? PlainKey = null) : DocumentPart
    {
        /// <summary>An object every key of which is replaced as a whole.</summary>
        public static Keyed Plain { get; } = new(new Dictionary<string, DocumentPart>());
    }

    /// <summary>An object whose keys are names that the author chose; their order says nothing.</summary>
    /// <param name="Noun">What one of them is called: <c>rule</c>.</param>
    /// <param name="Item">What stands under each name.</param>
    public sealed record Named(string Noun, DocumentPart Item) : DocumentPart;

    /// <summary>A list of objects each of which has an id among its keys; their order counts.</summary>
    /// <param name="Noun">What one of them is called: <c>row</c>.</param>
    /// <param name="Key">The key of the id: <c>id</c>.</param>
    /// <param name="Item">What each of them is.</param>
    public sealed record Listed(string Noun, string Key, Keyed Item) : DocumentPart;
}
