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
        Assert.Equal(expected, string.Join('|', TextSteps.Split(text, ", ", " and ", ", and ")));
}
