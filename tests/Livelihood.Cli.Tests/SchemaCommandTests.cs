using Livelihood.Testing;

namespace Livelihood.Cli.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Schema_without_kind_lists_the_kinds()
    {
        Assert.Equal(ExitCode.Done, work.Run("schema"));
        Assert.Equal(["livelihood/calendar", "livelihood/envelope", "livelihood/feed", "livelihood/linkage", "livelihood/overlay", "livelihood/parameters", "livelihood/regions", "livelihood/rules"], work.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("linkage", "linkage")]
    [InlineData("livelihood/linkage", "linkage")]
    [InlineData("calendar", "calendar")]
    [InlineData("feed", "feed")]
    [InlineData("regions", "regions")]
    [InlineData("parameters", "parameters")]
    [InlineData("rules", "rules")]
    [InlineData("overlay", "overlay")]
    [InlineData("envelope", "envelope")]
    public void Schema_of_a_kind_is_the_published_file(string kind, string file)
    {
        Assert.Equal(ExitCode.Done, work.Run("schema", kind));
        Assert.Equal(File.ReadAllText(Path.Combine(SharedData.Root(), "docs", "schema", file + ".schema.json")), work.Output);
    }

    [Fact]
    public void Schema_of_an_unknown_kind_is_refused_with_the_nearest()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("schema", "linkge"));
        Assert.Contains("Did you mean \"livelihood/linkage\"", work.Error, StringComparison.Ordinal);
        Assert.Empty(work.Output);
    }
}
