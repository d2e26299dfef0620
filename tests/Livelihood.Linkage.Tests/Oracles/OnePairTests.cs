using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage.Explaining;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Oracles;

/// <summary>One pair's full decomposition by the reference engine: Bayes factors per column and the factor for the given name's frequency.</summary>
/// <remarks>The parameters are those of round 0 of the estimation histories. The frequency factor 4.2726 is (0.1 / f)^0.6 for a given name that 8 of
/// 900 records have. 898 other records with a given name stand in for the rest of that file (see <see cref="SurnamePairs"/>).</remarks>
public class OnePairTests
{
    private const string Model = """
        {
          "kind": "livelihood/linkage", "id": "one-pair", "version": "1", "link": "dedupe",
          "fields": { "first_name": {}, "dob": {}, "city": {}, "email": {} },
          "block": [ [ "dob" ] ],
          "compare": [
            { "field": "first_name", "termFrequency": { "damping": 0.6 }, "levels": [ "null",
              { "exact": true, "m": 0.7, "u": 0.1 }, { "levenshtein": 2, "m": 0.2, "u": 0.1 }, { "else": true, "m": 0.1, "u": 0.8 } ] },
            { "field": "dob", "levels": [ "null", { "exact": true, "m": 0.9, "u": 0.1 }, { "else": true, "m": 0.1, "u": 0.9 } ] },
            { "field": "city", "levels": [ "null", { "exact": true, "m": 0.9, "u": 0.1 }, { "else": true, "m": 0.1, "u": 0.9 } ] },
            { "field": "email", "levels": [ "null", { "exact": true, "m": 0.9, "u": 0.1 }, { "else": true, "m": 0.1, "u": 0.9 } ] } ],
          "prior": 0.3, "threshold": 0.5
        }
        """;

    [Fact]
    public void Link_and_explain_give_the_stated_weight_and_factors()
    {
        Table stated = CsvTable.Read(SharedData.Require("oracles/splink2_479_vs_481.csv")).Table;
        double Stated(string column) => double.Parse(((TextColumn)stated[column])[0]!, CultureInfo.InvariantCulture);
        LinkageModel model = LinkageModel.Parse(Model);
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "people", Table = People(stated), IdColumn = "unique_id" }]);

        LinkedPair pair = Assert.Single(Linker.Link(model, records).Pairs);
        Assert.Equal(Stated("match_weight"), pair.Pair.Weight, 1e-9);
        Assert.Equal(Stated("match_probability"), pair.Pair.Probability, 1e-9);

        PairExplanation why = new Explainer(model, records).Explain(pair.A, pair.B);
        Assert.Equal(Stated("match_weight"), why.Weight, 1e-9);
        Assert.Equal(Math.Log2(Stated("bf_gamma_first_name")), why.Contributions[0].Weight, 1e-9);
        Assert.Equal(Math.Log2(Stated("bf_tf_adj_first_name")), why.Contributions[0].TermFrequency, 1e-9);
        Assert.Equal(Math.Log2(Stated("bf_gamma_dob")), why.Contributions[1].Total, 1e-9);
        Assert.Equal(Math.Log2(Stated("bf_gamma_city")), why.Contributions[2].Total, 1e-9);
        Assert.Equal(Math.Log2(Stated("bf_gamma_email")), why.Contributions[3].Total, 1e-9);
    }

    /// <summary>The two records, six more with the same given name and 892 with others; every other birth date is a person's own.</summary>
    private static Table People(Table stated)
    {
        TextColumnBuilder[] columns = [.. new[] { "unique_id", "first_name", "dob", "city", "email" }.Select(name => new TextColumnBuilder(name))];
        foreach (string side in new[] { "l", "r" })
            foreach (TextColumnBuilder column in columns) column.Append(((TextColumn)stated[$"{column.Name}_{side}"])[0]);
        for (int other = 0; other < 898; other++)
        {
            columns[0].Append($"other {other}");
            columns[1].Append(other < 6 ? ((TextColumn)stated["first_name_l"])[0] : $"name {other}");
            columns[2].Append($"day {other}");
            columns[3].AppendMissing();
            columns[4].AppendMissing();
        }
        return Table.Create("people", [.. columns.Select(c => c.Build())]);
    }
}
