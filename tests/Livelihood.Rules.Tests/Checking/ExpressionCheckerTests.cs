using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Checking;

/// <summary>What good expressions become.</summary>
public sealed class ExpressionCheckerTests
{
    [Theory]
    [InlineData("income > 1000", "Less(1000, income)")]
    [InlineData("income >= 1000", "LessOrEqual(1000, income)")]
    [InlineData("income != 5", "Not(Equal(income, 5))")]
    [InlineData("not(not(poor))", "poor")]
    [InlineData("poor and true", "poor")]
    [InlineData("poor or true", "true")]
    [InlineData("poor = false", "Not(poor)")]
    [InlineData("size between 1 and 3", "And(LessOrEqual(1, size), LessOrEqual(size, 3))")]
    [InlineData("size in [1..3)", "And(LessOrEqual(1, size), Less(size, 3))")]
    [InlineData("size in (1, 4)", "Or(Equal(size, 1), Equal(size, 4))")]
    [InlineData("size in (> 4, null)", "Or(IsMissing(size), Less(4, size))")]
    [InlineData("area in (\"urban\", \"rural\")", "Or(Equal(area, \"urban\"), Equal(area, \"rural\"))")]
    [InlineData("size in [1, 2]", "Or(Equal(size, 1), Equal(size, 2))")]
    [InlineData("area = null", "IsMissing(area)")]
    [InlineData("null != area", "Not(IsMissing(area))")]
    [InlineData("if poor then 1 else 2.5", "If(poor, 1.0, 2.5)")]
    [InlineData("if poor then income else 0", "If(poor, income, 0.00)")]
    [InlineData("if poor then \"a\" else null", "If(poor, \"a\", null)")]
    [InlineData("per month(income)", "Divide(income, 12)")]
    [InlineData("per year(rent)", "Multiply(rent, 12)")]
    [InlineData("per month(rent)", "rent")]
    [InlineData("人均月收入 < 620", "Less(人均月收入, 620)")]
    [InlineData("decimal(income / size, 2)", "RoundHalfEven(Divide(income, size))")]
    [InlineData("decimal(n: income / size, scale: 2)", "RoundHalfEven(Divide(income, size))")]
    [InlineData("floor(ratio)", "RoundFloor(ratio)")]
    [InlineData("decimal(size, 0)", "size")]
    [InlineData("abs(size)", "Absolute(size)")]
    [InlineData("modulo(size, 2)", "Modulo(size, 2)")]
    [InlineData("-size", "Negate(size)")]
    [InlineData("size ** 2", "Power(size, 2)")]
    [InlineData("max(size, 3)", "Greatest(size, 3)")]
    [InlineData("min([income, 5, 7.5])", "Least(income, 5.00, 7.50)")]
    [InlineData("mean(size, 2)", "Divide(Add(size, 2), 2)")]
    [InlineData("all(poor, size > 1)", "And(poor, Less(1, size))")]
    [InlineData("list contains([1, 2], size)", "Or(Equal(size, 1), Equal(size, 2))")]
    [InlineData("applied + @\"P1M\"", "Add(applied, 1 years and months duration)")]
    [InlineData("applied - as of", "Subtract(applied, as of)")]
    [InlineData("applied.year", "Year(applied)")]
    [InlineData("waited.days", "DurationDays(waited)")]
    [InlineData("leave.months", "DurationMonths(leave)")]
    [InlineData("leave * 2", "Multiply(leave, 2)")]
    [InlineData("2 * leave", "Multiply(leave, 2)")]
    [InlineData("@\"P1D\" + applied", "Add(applied, 86400000000 days and time duration)")]
    [InlineData("years and months duration(applied, as of)", "MonthsBetween(applied, as of)")]
    [InlineData("age at(applied, as of)", "AgeAt(applied, as of)")]
    [InlineData("date(seen)", "DatePart(seen)")]
    [InlineData("date(from: seen)", "DatePart(seen)")]
    [InlineData("date(day: 1, month: 2, year: size)", "DateOf(size, 2, 1)")]
    [InlineData("date(size, 1, 1)", "DateOf(size, 1, 1)")]
    [InlineData("in region(region, \"42\")", "RegionWithin(region, \"42\")")]
    [InlineData("region = \"4201\"", "Equal(region, \"4201\")")]
    [InlineData("matches(note, \"^a+$\", \"i\")", "Matches(note, \"(?i)\\Aa+\\z\")")]
    [InlineData("substring(note, 2)", "Substring(note, 2)")]
    [InlineData("note + \"x\"", "Concatenate(note, \"x\")")]
    [InlineData("string(area) + string(size)", "Concatenate(TextOf(area), TextOf(size))")]
    public void Check_ofAnExpression_spellsItOut(string text, string expected) => Assert.Equal(expected, Nodes.Text(Nodes.Good(text)));

    [Theory]
    [InlineData("count(members)", "Count#1(nothing, nothing)")]
    [InlineData("count(members[age < 16])", "Count#1(Less(.age, 16), nothing)")]
    [InlineData("count(members[item.age < 16])", "Count#1(Less(.age, 16), nothing)")]
    [InlineData("sum(members.wage)", "Sum#1(nothing, .wage)")]
    [InlineData("sum(members[student].wage)", "Sum#1(.student, .wage)")]
    [InlineData("sum(members[student][age > 3].wage)", "Sum#1(And(.student, Less(3, .age)), .wage)")]
    [InlineData("sum(members.wage[item > 10])", "Sum#1(Less(10, .wage), .wage)")]
    [InlineData("mean(members.wage)", "Mean#1(nothing, .wage)")]
    [InlineData("max(members.birth date)", "Max#1(nothing, .birth date)")]
    [InlineData("max(members.birth date.year)", "Max#1(nothing, Year(.birth date))")]
    [InlineData("some m in members satisfies m.age >= 60 and size = 1", "Any#1(nothing, And(LessOrEqual(60, .age), Equal(size, 1)))")]
    [InlineData("every m in members[age > 16] satisfies m.student", "All#1(Less(16, .age), .student)")]
    [InlineData("some w in members.wage satisfies w > 10", "Any#1(nothing, Less(10, .wage))")]
    [InlineData("every m in members satisfies poor", "All#1(nothing, If(true, poor, poor))")]
    [InlineData("any(members.student)", "Any#1(nothing, .student)")]
    [InlineData("not(all(members.student))", "Not(All#1(nothing, .student))")]
    [InlineData("16 in members.age", "Any#1(nothing, Equal(.age, 16))")]
    [InlineData("list contains(members.age, 16)", "Any#1(nothing, Equal(.age, 16))")]
    [InlineData("count(members[age = max(members.age)])", "Count#1(Equal(.age, Max#1(nothing, .age)), nothing)")]
    [InlineData("count(members[area = \"rural\"])", "Count#1(Equal(.area, \"rural\"), nothing)")]
    [InlineData("count(cars[bought > applied])", "Count#2(Less(applied, .bought), nothing)")]
    [InlineData("some x in [1, 2] satisfies x = size", "Or(Equal(1, size), Equal(2, size))")]
    [InlineData("every x in [1, 2], y in [3] satisfies x + y > size", "And(Less(size, 4), Less(size, 5))")]
    public void Check_ofRows_makesAggregates(string text, string expected) => Assert.Equal(expected, Nodes.Text(Nodes.Good(text)));

    [Theory]
    [InlineData("1 + 2 * 3", "7", "whole number")]
    [InlineData("0.1 + 0.2", "0.3", "number with 1 decimal")]
    [InlineData("1 / 4", "0.25", "number with 2 decimals")]
    [InlineData("2 ** -2", "0.25", "number with 2 decimals")]
    [InlineData("(1 / 3) * 3", "Multiply(Divide(1, 3), 3)", "quotient")]
    [InlineData("-3 + 1", "-2", "whole number")]
    [InlineData("modulo(-12, 5)", "3", "whole number")]
    [InlineData("modulo(12, -5)", "-3", "whole number")]
    [InlineData("decimal(2.5, 0)", "2", "whole number")]
    [InlineData("round half up(2.5, 0)", "3", "whole number")]
    [InlineData("round down(-2.9, 0)", "-2", "whole number")]
    [InlineData("floor(-2.1)", "-3", "whole number")]
    [InlineData("1.50 = 1.5", "true", "boolean")]
    [InlineData("1 < 2 and \"a\" < \"b\"", "true", "boolean")]
    [InlineData("null = null", "true", "boolean")]
    [InlineData("1 = null", "false", "boolean")]
    [InlineData("max(1, 2.50)", "2.50", "number with 2 decimals")]
    [InlineData("sum([1, 2, 3])", "6", "whole number")]
    [InlineData("count([1, 2, 3])", "3", "whole number")]
    [InlineData("if true then 1 else 2", "1", "whole number")]
    [InlineData("date(\"2024-02-29\")", "2024-02-29", "date")]
    [InlineData("@\"2024-01-31\" + @\"P1M\"", "2024-02-29", "date")]
    [InlineData("date(2024, 2, 29) - @\"P1Y\"", "2023-02-28", "date")]
    [InlineData("@\"2024-03-01\" - @\"2024-02-28\" = @\"P2D\"", "true", "boolean")]
    [InlineData("\"a\" + \"b\"", "\"ab\"", "text")]
    [InlineData("number(\"12.50\")", "12.50", "number with 2 decimals")]
    [InlineData("9223372036854775807", "9223372036854775807", "whole number")]
    [InlineData("1e3", "1000", "whole number")]
    public void Check_ofConstants_computesThem(string text, string expected, string type)
    {
        TypedNode node = Nodes.Good(text);
        Assert.Equal(expected, Nodes.Text(node));
        Assert.Equal(type, node.Type.ToString());
    }

    [Theory]
    [InlineData("income + 1.234", "number with 3 decimals in CNY/year")]
    [InlineData("income * size", "number with 2 decimals in CNY/year")]
    [InlineData("income * ratio", "number with 6 decimals in CNY/year")]
    [InlineData("income / size", "quotient in CNY/year")]
    [InlineData("income / income", "quotient")]
    [InlineData("income / rent", "quotient in month/year")]
    [InlineData("income / size + 1", "quotient in CNY/year")]
    [InlineData("per month(income)", "quotient in CNY/month")]
    [InlineData("per year(rent)", "number with 2 decimals in CNY/year")]
    [InlineData("income ** 2", "number with 4 decimals in CNY^2/year^2")]
    [InlineData("size ** -1", "quotient")]
    [InlineData("ratio ** 0", "whole number")]
    [InlineData("max(income, 3)", "number with 2 decimals in CNY/year")]
    [InlineData("if poor then 1 / 3 else income", "quotient in CNY/year")]
    [InlineData("sum(members.wage)", "number with 2 decimals in CNY/month")]
    [InlineData("mean(members.age)", "quotient")]
    [InlineData("applied - applied", "days and time duration")]
    [InlineData("waited / waited", "quotient")]
    [InlineData("waited / 2", "days and time duration")]
    [InlineData("seen - @\"PT1H\"", "date and time")]
    [InlineData("date and time(\"2026-07-01\")", "date and time")]
    [InlineData("round up(income / size, 4)", "number with 4 decimals in CNY/year")]
    [InlineData("if poor then area else \"urban\"", "one of \"urban\", \"rural\"")]
    public void Check_ofTypes_followsScaleAndUnit(string text, string type) => Assert.Equal(type, Nodes.Good(text).Type.ToString());

    [Fact]
    public void Check_ofEqualParts_sharesOneNode()
    {
        RuleScope scope = Nodes.Scope();
        var both = (OperationNode)Nodes.Good("income / size < 5 or income / size > 9", scope);
        var less = (OperationNode)both.Operands[0];
        var more = (OperationNode)both.Operands[1];
        Assert.Same(less.Operands[0], more.Operands[1]);
        Assert.Equal(0, less.Operands[0].Span.Start);
        Assert.Same(less.Operands[0], Nodes.Good("income/size", scope));
    }

    [Fact]
    public void Check_withAnExpectedType_givesExactlyThatType()
    {
        Assert.Equal(Nodes.Number(4), Nodes.Good("size", expected: Nodes.Number(4)).Type);
        Assert.Equal("RoundHalfEven(size)", Nodes.Text(Nodes.Good("size", expected: Nodes.Number(4))));
        Assert.Equal("1.50", Nodes.Text(Nodes.Good("1.5", expected: Nodes.Number(2, "CNY"))));
        Assert.Equal(Nodes.Category, Nodes.Good("if poor then \"urban\" else null", expected: Nodes.Category).Type);
        Assert.Equal(new RuleType.Date(), Nodes.Good("null", expected: new RuleType.Date()).Type);
    }

    [Fact]
    public void Check_ofANameGivenInTheExpression_hidesTheDeclaredOne()
        => Assert.Equal("Any#1(nothing, Equal(.age, size))", Nodes.Text(Nodes.Good("some poor in members satisfies poor.age = size")));

    [Fact]
    public void Check_ofAFieldNamedLikeAnInput_meansTheFieldOfTheRow()
        => Assert.Equal("Any#1(nothing, Equal(.area, \"urban\"))", Nodes.Text(Nodes.Good("some m in members satisfies area = \"urban\"")));
}
