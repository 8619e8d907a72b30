using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.Tests.StructuredData;

public sealed class JsonLdReaderTests
{
    [Theory]
    [InlineData("""{"author":{"name":"Ann"}}""", "Ann")]
    [InlineData("""{"author":[{"name":"Ann"},{"name":"Bo"}]}""", "Ann|Bo")]
    [InlineData("""[{"author":{"name":"Ann"}},{"author":{"name":"Bo"}}]""", "Ann|Bo")]
    [InlineData("""{"@graph":[{"@type":"WebSite"},{"author":{"name":"Ann"}}]}""", "Ann")]
    [InlineData("""{"author":{"name":"  Ann "},}""", "Ann")]
    [InlineData("""/* c */{"author":{"name":7}}""", "7")]
    [InlineData("""{"author":{"name":true}}""", "true")]
    [InlineData("""{"author":{"name":null}}""", "")]
    [InlineData("""{"author":{"name":""}}""", "")]
    [InlineData("""{"author":"Ann"}""", "")]
    [InlineData("""{"author":{"name":"\ud800"}}""", "")]
    [InlineData("""{"author":{"name":"Ann"}""", "")]
    [InlineData("", "")]
    public void Reads_all_values_at_a_path(string json, string expected)
    {
        using Page page = Page.Parse($"<script type='application/ld+json'>{json}</script>");
        List<string> values = [];
        JsonLdReader.Read(page.Document.FirstChild.FirstChild.FirstChild, "author.name", values);
        Assert.Equal(expected, string.Join('|', values));
    }

    [Fact]
    public void Survives_a_block_of_nothing_but_brackets()
    {
        using Page page = Page.Parse($"<script type='application/ld+json'>{new string('[', 100_000)}</script>");
        List<string> values = [];
        JsonLdReader.Read(page.Document.FirstChild.FirstChild.FirstChild, "author.name", values);
        Assert.Empty(values);
    }
}
