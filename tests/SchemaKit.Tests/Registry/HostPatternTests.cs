namespace SchemaKit.Tests.Registry;

public sealed class HostPatternTests
{
    [Theory]
    [InlineData("News.Example", "news.example", false, "")]
    [InlineData("*.news.example", "news.example", true, "")]
    [InlineData("localhost", "localhost", false, "")]
    [InlineData("127.0.0.1", "127.0.0.1", false, "")]
    [InlineData("my_site.example", "my_site.example", false, "")]
    [InlineData("zeitung-süd.example", "xn--zeitung-sd-ieb.example", false, "")]
    [InlineData("xn--zeitung-sd-ieb.example", "xn--zeitung-sd-ieb.example", false, "")]
    [InlineData("news.example/*", "news.example", false, "")]
    [InlineData("news.example/a/b/*", "news.example", false, "a/b/")]
    [InlineData("*.news.example/größe/*", "news.example", true, "größe/")]
    public void A_host_may_have_a_wildcard_and_a_path(string text, string host, bool isWildcard, string path)
    {
        HostPattern? pattern = HostPattern.Parse(text, out HostPatternError? error);
        Assert.Null(error);
        Assert.Equal(new HostPattern(host, isWildcard, path), pattern);
    }

    [Theory]
    [InlineData("⟦⟧")]
    [InlineData("⟦https://⟧news.example")]
    [InlineData("news.example⟦:8080⟧")]
    [InlineData("news⟦ ⟧.example")]
    [InlineData("news⟦%⟧20.example")]
    [InlineData("me⟦@⟧news.example")]
    [InlineData("⟦*⟧")]
    [InlineData("n⟦*⟧.example")]
    [InlineData("*.⟦*⟧.example")]
    [InlineData("news.⟦*⟧")]
    [InlineData("news⟦.⟧.example", "news.⟦.⟧example")]
    [InlineData("⟦.⟧example")]
    [InlineData("news.example⟦.⟧")]
    [InlineData("news.⟦123⟧")]
    [InlineData("256.0.0.⟦1⟧")]
    [InlineData("*.0.0.⟦1⟧")]
    [InlineData("⟦⟧/news/*")]
    [InlineData("news.example⟦/news⟧")]
    [InlineData("news.example⟦/⟧")]
    [InlineData("news.example/⟦..⟧/*")]
    [InlineData("news.example/a⟦/⟧/b/*")]
    [InlineData("news.example⟦/⟧/*")]
    [InlineData("news.example/a⟦*⟧b/*")]
    [InlineData("news.example/a⟦?⟧b/*")]
    [InlineData("⟦aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg⟧.example")]
    public void What_is_wrong_with_a_host_is_said_of_its_characters(string marked, string? instead = null)
    {
        string text = string.Concat((instead ?? marked).Split('⟦', '⟧'));
        Assert.Null(HostPattern.Parse(text, out HostPatternError? error));
        string actual = text.Insert(error!.Start + error.Length, "⟧").Insert(error.Start, "⟦");
        Assert.Equal(instead ?? marked, actual);
    }

    [Fact]
    public void What_is_wider_comes_in_the_order_of_precedence()
    {
        HostPattern pattern = HostPattern.Parse("a.b.example/x/y/*", out _)!;
        Assert.Equal(
            [
                "a.b.example False x/", "a.b.example False ", "b.example True x/y/", "b.example True x/", "b.example True ",
                "example True x/y/", "example True x/", "example True ",
            ],
            pattern.Wider().Select(wider => $"{wider.Host} {wider.IsWildcard} {wider.Path}"));
    }
}
