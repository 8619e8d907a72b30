using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Tests.Metrics;

public sealed class WordsTests
{
    [Theory]
    [InlineData("  Two\u00A0ferries\n\tleft ", "Two ferries left")]
    [InlineData("", "")]
    [InlineData(" \n", "")]
    [InlineData(null, "")]
    public void White_space_runs_are_one_space(string? text, string expected) => Assert.Equal(expected, Words.Normalize(text));

    [Fact]
    public void Texts_that_are_empty_then_are_left_out() => Assert.Equal(["a b", "c"], Words.Normalize(["a  b", " ", "c"]));

    [Fact]
    public void No_white_space_is_left() => Assert.Equal("Twoferriesleft", Words.WithoutSpaces(" Two ferries\u2002left\n"));

    [Theory]
    [InlineData("It’s 5.30, said Ann-Lee.", "It|s|5|30|said|Ann|Lee")]
    [InlineData("naïve Ærø_2 Żółw", "naïve|Ærø_2|Żółw")]
    [InlineData("cafe\u0301 bar", "cafe\u0301|bar")] // a letter and its mark are no two words
    [InlineData("船は3隻。ABC丸", "船|は|3|隻|ABC|丸")] // no spaces are written
    [InlineData("ท่าเรือ", "ท่|า|เ|รื|อ")]
    [InlineData("항구 소식", "항구|소식")] // spaces are
    [InlineData("𝒜𝒷 𠮷野", "𝒜𝒷|𠮷|野")]
    [InlineData("—…", "")]
    public void Words_are_cut_as_bags_need_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words.Of(text)));

    [Theory]
    [InlineData("It’s 5.30, said Ann_Lee.", "It|s|5|30|said|Ann_Lee")]
    [InlineData("船は3隻。ABC丸", "船は3隻|ABC丸")]
    [InlineData("cafe\u0301 bar", "cafe|bar")] // a mark is no letter to Python
    [InlineData("x² ½", "x²|½")]
    [InlineData("", "")]
    public void Runs_are_those_of_Python(string text, string expected) => Assert.Equal(expected, string.Join('|', Words.RunsOf(text)));
}
