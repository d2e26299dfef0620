namespace Livelihood.Cli.Tests.Evaluating;

public sealed class EvalCommandTests : IDisposable
{
    private const string Households = """
        id,region,area,annual income,rigid expenses,has a car
        h1,990101,urban,11519.99,0,false
        h2,990201,rural,24480,0,false
        h3,990102,urban,,0,false

        """;

    private const string Members = """
        id,birth date,severely disabled
        h2,1980-01-01,false
        h1,1950-01-01,false
        h2,2015-01-01,false
        h3,,false
        h2,1982-01-01,false

        """;

    private readonly Workspace work = new();

    public EvalCommandTests()
    {
        work.Write("households.csv", Households);
        work.Write("members.csv", Members);
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public void Eval_definitions_and_tables_give_one_row_per_subject_in_the_order_of_the_file()
    {
        Assert.Equal(ExitCode.Done, Eval("size", "tier", "decimal(income per head, 2)"));

        Assert.Equal(
            """
            id,size,tier,"decimal(income per head, 2)"
            h1,1,allowance,960.00
            h2,3,marginal,680.00
            h3,1,,

            """,
            work.Output);
        Assert.Equal("households.csv: 3 rows in = 3 accepted + 0 quarantined + 0 rejected", work.Error.Trim());
    }

    [Fact]
    public void Eval_without_names_gives_everything_that_a_file_can_hold()
    {
        Assert.Equal(ExitCode.Done, Eval());
        Assert.StartsWith("id,size,dependants,rigid,tier,top-up,supplement,monthly payment\n", work.Output.Replace("\r", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_why_names_the_inputs_and_the_rows_of_the_files()
    {
        Assert.Equal(ExitCode.Done, Eval("tier", "dependants", "--why"));

        Assert.Contains("h3,,annual income (not provided),,birth date (not provided) in row 4 of members.csv", work.Output, StringComparison.Ordinal);
        Assert.Contains("h1,allowance,,1,\n", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_definition_of_members_gives_one_row_per_member_that_names_both_rows()
    {
        Assert.Equal(ExitCode.Done, Eval("members.age"));
        Assert.Equal("id,members row,members.age\nh1,2,76\nh2,1,46\nh2,3,11\nh2,5,44\nh3,4,\n", work.Output);
    }

    [Fact]
    public void Eval_the_day_decides_which_line_counts()
    {
        work.Write("households.csv", "id,region,area,annual income,rigid expenses,has a car\nh1,990101,urban,10320,0,false\n");
        work.Write("members.csv", "id,birth date,severely disabled\nh1,1990-01-01,false\n");

        Assert.Equal(ExitCode.Done, EvalOn("2026-03-31", "tier"));
        Assert.Contains("h1,marginal", work.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, EvalOn("2026-04-01", "tier"));
        Assert.Contains("h1,allowance", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_rows_that_cannot_be_used_are_counted_and_listed_and_no_household_is_judged_without_its_member()
    {
        work.Write("households.csv", Households + "h4,990101,town,1,0,false\nh5,990101\nh6,990101,urban,1,0,no\n");
        work.Write("members.csv", Members.Replace("1982-01-01", "1982-02-30", StringComparison.Ordinal) + "h9,1990-01-01,false\nh4,1990-01-01,false\n");

        Assert.Equal(ExitCode.Findings, Eval("size"));

        Assert.Equal("id,size\nh1,1\nh3,1\n", work.Output);
        Assert.Contains("households.csv: 6 rows in = 2 accepted + 3 quarantined + 1 rejected", work.Error, StringComparison.Ordinal);
        Assert.Contains("households.csv: row 4: area: a text of 4 characters", work.Error, StringComparison.Ordinal);
        Assert.Contains("households.csv: row 5: 2 cells, expected 6", work.Error, StringComparison.Ordinal);
        Assert.Contains("households.csv: row 2: row 5 of members.csv cannot be used", work.Error, StringComparison.Ordinal);
        Assert.Contains("members.csv: row 5: birth date", work.Error, StringComparison.Ordinal);
        Assert.Contains("members.csv: 1 row belongs to no row of households.csv", work.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("town", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_member_rows_that_are_no_rows_are_refused_unless_forced()
    {
        work.Write("members.csv", Members + "h1\n");

        Assert.Equal(ExitCode.BadInput, Eval("size"));
        Assert.Contains("--force", work.Error, StringComparison.Ordinal);
        Assert.Empty(work.Output);

        Assert.Equal(ExitCode.Findings, Eval("size", "--force"));
        Assert.Contains("h1,1", work.Output, StringComparison.Ordinal);
        Assert.Contains("members.csv: row 6", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_repeated_keys_are_refused_where_rows_must_find_their_subject()
    {
        work.Write("households.csv", Households + "h1,990101,urban,1,0,false\n");

        Assert.Equal(ExitCode.BadInput, Eval("size"));
        Assert.Contains("row 4", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_out_writes_the_file_and_nothing_to_the_output()
    {
        Assert.Equal(ExitCode.Done, Eval("size", "--out", work["values.csv"]));

        Assert.Equal("id,size\nh1,1\nh2,3\nh3,1\n", work.Read("values.csv"));
        Assert.Empty(work.Output);
    }

    [Fact]
    public void Eval_expression_without_rules_tells_types_from_the_values_and_the_parameters()
    {
        Assert.Equal(
            ExitCode.Done,
            work.Run("eval", "annual income < 12 * subsistence line", "count(members[birth date < @\"1970-01-01\"])", "--type", "annual income=number(2, CNY/month)",
                "--parameters", SampleRules.Lines, "--regions", SampleRules.Regions, "--table", work["households.csv"], "--members", work["members.csv"], "--as-of", "2026-07-01"));

        Assert.Equal("h1,true,1", work.Output.Split('\n')[1]);
        Assert.Equal("h2,false,0", work.Output.Split('\n')[2]);
        Assert.Equal("h3,,", work.Output.Split('\n')[3]);
    }

    [Fact]
    public void Eval_durations_are_read_and_written_as_the_standard_has_them()
    {
        work.Write("waits.csv", "row,waited,stay\n1,P30D,P1Y6M\n2,PT36H,P2M\n3,a week,P1M\n4,,\n");

        Assert.Equal(ExitCode.Findings, work.Run(
            "eval", "waited + waited", "stay * 2", "waited > @\"P3D\"", "--type", "waited=days duration", "--type", "stay=months duration", "--table", work["waits.csv"], "--key", "row", "--as-of", "2026-07-01"));

        Assert.Equal("row,waited + waited,stay * 2,\"waited > @\"\"P3D\"\"\"\n1,P60D,P3Y,true\n2,P3D,P4M,false\n4,,,\n", work.Output);
        Assert.Contains("row 3", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_faults_are_counted_and_told()
    {
        work.Write("numbers.csv", "a,b\n1,0\n4,2\n");

        Assert.Equal(ExitCode.Done, work.Run("eval", "decimal(a / b, 1)", "--why", "--table", work["numbers.csv"], "--as-of", "2026-07-01"));

        Assert.Equal("row,\"decimal(a / b, 1)\",because\n1,,\"decimal(a / b, 1) (division by zero)\"\n2,2.0,\n", work.Output);
        Assert.Contains("decimal(a / b, 1): division by zero in 1 row", work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_column_that_the_rules_read_and_the_file_lacks_is_told()
    {
        work.Write("households.csv", Households.Replace("annual income", "anual income", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, Eval("tier", "--why"));
        Assert.Contains("households.csv has no column \"annual income\"", work.Error, StringComparison.Ordinal);
        Assert.Contains("h1,,annual income (not asked)", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_table_with_no_rows_gives_the_header()
    {
        work.Write("households.csv", "id,region,area,annual income,rigid expenses,has a car\n");
        work.Write("members.csv", "id,birth date,severely disabled\n");

        Assert.Equal(ExitCode.Done, Eval("size"));
        Assert.Equal("id,size\n", work.Output);
    }

    [Theory]
    [InlineData("income per head", "a stated rounding")]
    [InlineData("anual income * 2", "Did you mean \"annual income\"")]
    [InlineData("members", "One value is needed")]
    [InlineData("size +", "EXPRESSION")]
    [InlineData("members.age", "different tables", "size")]
    public void Eval_expression_that_cannot_be_evaluated_is_refused_with_the_reason(string expression, string said, string? second = null)
    {
        Assert.Equal(ExitCode.BadInput, Eval([expression, .. second is null ? [] : new[] { second }]));
        Assert.Contains(said, work.Error, StringComparison.Ordinal);
        Assert.Empty(work.Output);
    }

    [Fact]
    public void Eval_every_problem_of_the_request_is_told_at_once()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("eval", "--table", work["none.csv"], "--as-of", "2023-02-29", "--type", "a=numbr", "--type", "b", "--members", "x.csv", "--members", "y.csv"));

        foreach (string said in new[] { "\"2023-02-29\"", "Did you mean \"number\"", "\"b\"", "Two files are given", "There is nothing to evaluate" })
            Assert.Contains(said, work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_missing_files_and_faulty_documents_are_told_at_once()
    {
        work.Write("rules.json", """{ "kind": "livelihood/rules", "id": "x", "version": "1", "derive": { "a": "b + 1" } }""");

        Assert.Equal(ExitCode.BadInput, work.Run("eval", "a", "--rules", work["rules.json"], "--table", work["none.csv"], "--members", work["no.csv"], "--as-of", "2026-07-01"));

        foreach (string said in new[] { "none.csv", "no.csv", "$.derive.a" }) Assert.Contains(said, work.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_regional_parameters_need_the_regions()
    {
        Assert.Equal(ExitCode.BadInput, work.Run("eval", "size", "--rules", SampleRules.Allowance, "--parameters", SampleRules.Lines, "--table", work["households.csv"], "--as-of", "2026-07-01"));
        Assert.Contains("--regions", work.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("size", ExitCode.BadInput)]
    [InlineData("rigid", ExitCode.Done)]
    public void Eval_rows_of_members_are_needed_only_where_the_value_reads_them(string wanted, int code)
    {
        Assert.Equal(code, work.Run(
            "eval", wanted, "--rules", SampleRules.Allowance, "--parameters", SampleRules.Lines, "--regions", SampleRules.Regions, "--table", work["households.csv"], "--as-of", "2026-07-01"));
        Assert.Equal(code == ExitCode.BadInput, work.Error.Contains("--members members=FILE.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void Eval_region_that_the_tree_does_not_have_is_unknown_and_told()
    {
        work.Write("households.csv", Households.Replace("990101", "880101", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, Eval("tier", "--why"));
        Assert.Contains("h1,,", work.Output, StringComparison.Ordinal);
        Assert.Contains("a region that is not in the tree", work.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_rows_without_a_known_key_are_refused()
    {
        work.Write("members.csv", Members.Replace("id,", "household,", StringComparison.Ordinal));

        Assert.Equal(ExitCode.BadInput, Eval("size"));
        Assert.Contains("--key", work.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, Eval("size", "--key", "id"));
        Assert.Contains("members", work.Error, StringComparison.Ordinal);
    }

    private int Eval(params string[] arguments) => EvalOn("2026-07-01", arguments);

    private int EvalOn(string day, params string[] arguments) => work.Run([
        "eval", .. arguments, "--rules", SampleRules.Allowance, "--parameters", SampleRules.Lines, "--regions", SampleRules.Regions,
        "--table", work["households.csv"], "--members", work["members.csv"], "--as-of", day]);
}
