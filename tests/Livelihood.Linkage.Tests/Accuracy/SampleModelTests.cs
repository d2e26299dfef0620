namespace Livelihood.Linkage.Tests.Accuracy;

/// <summary>What the sample models reach on data of known truth, not below what the best engines reach there.</summary>
public class SampleModelTests
{
    [Fact]
    public void Febrl4_links_one_to_one_as_well_as_the_best()
        => Assert.True(Measured.Run("febrl4.json", "febrl4a.csv", "febrl4b.csv").Pairs.F1 >= 0.9996);

    [Theory]
    [InlineData("febrl1.csv", 1.0)]
    [InlineData("febrl2.csv", 0.999)]
    public void Febrl_copies_inside_one_file_are_found(string file, double least)
    {
        Measured measured = Measured.Run("febrl-dedupe.json", file);
        Assert.True(measured.Pairs.F1 >= least, $"pairs F1 {measured.Pairs.F1}");
        Assert.True(measured.Clusters.F1 >= least, $"clusters F1 {measured.Clusters.F1}");
    }

    [Fact]
    public void Rldata500_is_linked_without_an_error()
    {
        Measured measured = Measured.Run("rldata.json", "rldata500.csv");
        Assert.Equal((50, 0, 0), (measured.Pairs.TruePositives, measured.Pairs.FalsePositives, measured.Pairs.FalseNegatives));
        Assert.Equal((50, 0, 0), (measured.Clusters.TruePositives, measured.Clusters.FalsePositives, measured.Clusters.FalseNegatives));
    }

    [Fact]
    public void Historical_persons_are_found_in_spite_of_heavy_variation()
    {
        Measured measured = Measured.Run("historical.json", "historical_a.csv");
        Assert.True(measured.Pairs.F1 >= 0.90, $"pairs F1 {measured.Pairs.F1}");
        Assert.True(measured.Clusters.F1 >= 0.95, $"clusters F1 {measured.Clusters.F1}");
        Assert.True(measured.Result.Compared < 3_000_000, $"{measured.Result.Compared} pairs compared");
    }

    [Fact]
    public void Generated_people_by_the_reference_model_are_found_as_well_as_by_the_reference()
    {
        Measured measured = Measured.Run("generated-reference.json", "generated_20k.csv");
        Assert.True(measured.Pairs.F1 >= 0.917, $"pairs F1 {measured.Pairs.F1}");
        Assert.True(measured.Clusters.F1 >= 0.944, $"clusters F1 {measured.Clusters.F1}");
    }

    [Fact]
    public void Generated_people_by_the_best_model_are_found_better()
    {
        Measured measured = Measured.Run("generated-best.json", "generated_20k.csv");
        Assert.True(measured.Pairs.F1 >= 0.975, $"pairs F1 {measured.Pairs.F1}");
        Assert.True(measured.Clusters.F1 >= 0.99, $"clusters F1 {measured.Clusters.F1}");
    }
}
