using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Tests.Cookbook;

/// <summary>The reference of the language tells of every function.</summary>
public sealed class LanguageReferenceTests
{
    [Fact]
    public void Functions_ofTheLanguage_standInTheReference()
    {
        string reference = File.ReadAllText(Path.Combine(CookbookPage.Root, "docs", "reference", "rule-language.md"));
        Assert.DoesNotContain(BuiltIns.All.Keys, name => !reference.Contains($"`{name}(", StringComparison.Ordinal));
        Assert.DoesNotContain(BuiltIns.Instead.Keys, name => name is not ("time" or "day of week" or "month of year" or "even" or "odd" or "is") && !reference.Contains($"`{name}", StringComparison.Ordinal));
    }
}
