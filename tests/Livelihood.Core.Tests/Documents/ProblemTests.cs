using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

public class ProblemTests
{
    [Fact]
    public void ToString_every_part_stands_on_one_line()
    {
        var problem = new Problem { Path = "$.a", Message = "It is wrong.", Found = "1", Expected = "2", DidYouMean = "b", Source = "x.json", Line = 3, Column = 4 };
        Assert.Equal("x.json(3,4): $.a: It is wrong. Found 1, expected 2. Did you mean \"b\"?", problem.ToString());
        Assert.Equal("$.a: It is wrong. Found 1.", new Problem { Path = "$.a", Message = "It is wrong.", Found = "1" }.ToString());
        Assert.Equal("(3,4): $.a: It is wrong. Expected 2.", new Problem { Path = "$.a", Message = "It is wrong.", Expected = "2", Line = 3, Column = 4 }.ToString());
    }

    [Fact]
    public void Add_repeated_problem_is_kept_once()
    {
        var problems = new ProblemList("x.json");
        problems.Add("$", "Twice.");
        problems.Add("$", "Twice.");
        Assert.Equal((1, 2), (problems.Count, problems.Reported));
        Assert.Equal("x.json", problems.Problems[0].Source);
    }

    [Fact]
    public void AddRange_problems_keep_their_own_source()
    {
        var all = new ProblemList("set");
        var one = new ProblemList("one.json");
        one.Add("$", "Wrong.");
        all.AddRange(one);
        all.AddRange(all);
        all.Add("$", "Wrong.");
        Assert.Equal(["one.json", "set"], all.Problems.Select(problem => problem.Source));
    }

    [Fact]
    public void ThrowIfAny_empty_list_throws_nothing() => new ProblemList().ThrowIfAny("The model");

    [Fact]
    public void ThrowIfAny_exception_keeps_the_problems_of_its_moment()
    {
        var problems = new ProblemList();
        problems.Add("$", "First.");
        var fault = Assert.Throws<DocumentException>(() => problems.ThrowIfAny("The model"));
        problems.Add("$", "Second.");
        Assert.Single(fault.Problems);
        Assert.Equal("The model has 1 problem:\n$: First.", fault.Message);
    }

    [Fact]
    public void Parse_same_fault_reported_before_is_still_refused()
    {
        var problems = new ProblemList();
        Assert.Null(DocumentNode.Parse("{\"a\":1,\"a\":2}", problems));
        Assert.Null(DocumentNode.Parse("{\"a\":1,\"a\":2}", problems));
        Assert.Equal(1, problems.Count);
    }
}
