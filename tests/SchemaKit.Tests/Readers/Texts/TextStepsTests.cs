using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

public sealed class TextStepsTests
{
    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee By ", "Ann Lee")]
    [InlineData("By By Ann", "By Ann")]
    [InlineData("  Ann  ", "Ann")]
    [InlineData("Bye Ann", "Bye Ann")]
    [InlineData("By ", "")]
    public void Trim_takes_an_affix_off_once_at_either_end(string text, string expected) =>
        Assert.Equal(expected, TextSteps.Trim(text, "By "));

    [Fact]
    public void Trim_takes_affixes_off_in_order() => Assert.Equal("Ann", TextSteps.Trim("(By Ann)", "(", "By ", ")"));

    [Theory]
    [InlineData("Ann Lee and Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Ann Lee, Bo Ek and Cy Fox", "Ann Lee|Bo Ek|Cy Fox")]
    [InlineData("Ann Lee, and Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData(" , ", "")]
    [InlineData("", "")]
    public void Split_cuts_at_each_separator(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', PartsOf(text, ", ", " and ", ", and ")));

    [Theory]
    [InlineData("a1b\tc", "a1b|c")]
    [InlineData("a b", "a|b", "")]
    [InlineData("a, b", "a|b", ",", "")]
    [InlineData("a--b-c", "a|b|c", "-", "--")]
    [InlineData("--", "", "-")]
    public void Split_cuts_at_white_space_without_separators_and_at_the_longest_of_them(
        string text, string expected, params string[] separators) =>
        Assert.Equal(expected, string.Join('|', PartsOf(text, separators)));

    [Fact]
    public void Split_gives_the_text_itself_where_there_is_nothing_to_cut()
    {
        string text = new("Ann Lee");
        Assert.Same(text, Assert.Single(PartsOf(text, ",")));
    }

    [Fact]
    public void Split_takes_time_that_grows_with_the_text_alone()
    {
        string text = string.Concat(Enumerable.Repeat("a,", 200_000));
        Assert.Equal(200_000, PartsOf(text, ",", " and ", " or ").Count);
    }

    private static List<string> PartsOf(string text, params string[] separators)
    {
        List<string> parts = [];
        foreach (string part in TextSteps.Split(text, new TextSeparators(separators)))
            parts.Add(part);
        return parts;
    }
}
