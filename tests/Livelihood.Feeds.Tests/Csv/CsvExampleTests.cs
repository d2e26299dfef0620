using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Tests.Csv;

/// <summary>Runs the example of <see cref="CsvTable"/>.</summary>
public sealed class CsvExampleTests
{
    [Fact]
    public void CsvTable_example_reads_two_people()
    {
        CsvReadResult people = CsvTable.Parse("name,city\nAda,London\nBo,\n");
        TextColumn name = people.Table.Get<TextColumn>("name");

        Assert.Equal("Bo", name[1]);
        Assert.Equal("2 rows in = 2 accepted + 0 quarantined + 0 rejected", people.Census.ToString());
    }
}
