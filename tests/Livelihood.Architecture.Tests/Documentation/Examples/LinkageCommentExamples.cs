using Livelihood.Linkage;
using Livelihood.Linkage.Assigning;
using Livelihood.Linkage.Clustering;
using Livelihood.Linkage.Standardising;
using Livelihood.Linkage.Text;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples in the documentation comments of Livelihood.Linkage that need no records.</summary>
public sealed class LinkageCommentExamples
{
    [Fact]
    public void LinkageModelBuilder_example_isASoundModel()
    {
        LinkageModel model = new LinkageModelBuilder("people")
            .Field("name").Field("born", FieldType.Date)
            .Block("name").Block("born")
            .Compare("name", c => c.Exact().JaroWinkler(0.92).JaroWinkler(0.8).WithTermFrequency())
            .Compare("born", c => c.Exact().Edits(1))
            .Build();

        Assert.Equal(5, model.Comparisons[0].Levels.Count);
        Assert.Equal(model.Fingerprint(), LinkageModel.Parse(model.ToJson()).Fingerprint());
    }

    [Fact]
    public void Solve_example_leavesNobodyAlone()
    {
        ScoredPair[] links =
            // Greedy would take (0, 2) and leave 1 and 3 alone.
            OptimalAssignment.Solve([0, 0, 1, 1], [new(0, 2, 9), new(0, 3, 8), new(1, 2, 8)], threshold: 3);   // (0, 3), (1, 2)

        Assert.Equal([new ScoredPair(0, 3, 8), new ScoredPair(1, 2, 8)], links);
    }

    [Fact]
    public void ConnectedComponents_example_joinsThreeOfFour()
    {
        int[] entityOf = ConnectedComponents.Find(4, [new(0, 2, 8.5), new(2, 3, 6.0)], threshold: 3);   // 0, 1, 0, 0

        Assert.Equal([0, 1, 0, 0], entityOf);
    }

    [Fact]
    public void Standardise_example_makesAKey()
    {
        StandardisingPipeline surname = [Standardise.Nfkc, Standardise.Trim, Standardise.FoldCase, Standardise.Prefix(4)];
        string? key = surname.Apply(" Ｓｃｈröder "); // "schr"

        Assert.Equal("schr", key);
    }

    [Fact]
    public void StandardisingPipeline_example_keepsTheLastDigits()
    {
        StandardisingPipeline phone = [Standardise.Digits, Standardise.Suffix(8)];
        string? digits = phone.Apply("+86 (027) 8566-1234"); // "85661234"

        Assert.Equal("85661234", digits);
    }

    [Fact]
    public void TextComparisons_examples_giveWhatTheCommentsSay()
    {
        Assert.Equal(2, DamerauLevenshtein.Distance("CA", "ABC"));
        Assert.Equal(3, Levenshtein.Distance("kitten", "sitting"));
        Assert.Equal(0.944, Jaro.Similarity("MARTHA", "MARHTA"), 3);
        Assert.Equal(0.961, JaroWinkler.Similarity("MARTHA", "MARHTA"), 3);
        Assert.Equal(0.5, QGrams.Dice("night", "nacht", 2), 3);
        Assert.Equal(0.98, TokenSet.Similarity("Garcia Lorca, Federico", "Federico García Lorca"), 2);
        Assert.Equal("R163", Soundex.Encode("Robert"));
        Assert.Equal(Soundex.Encode("Rupert"), Soundex.Encode("Robert"));
    }

    [Fact]
    public void DoubleMetaphone_example_hearsTheSameName()
    {
        DoubleMetaphoneCode code =
            DoubleMetaphone.Encode("Catherine"); // K0RN, KTRN; "Kathryn" the same

        Assert.Equal("K0RN", code.Primary);
        Assert.Equal("KTRN", code.Secondary);
        Assert.Equal(code, DoubleMetaphone.Encode("Kathryn"));
    }
}
