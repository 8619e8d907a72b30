namespace SchemaKit.Tests.StructuredData;

/// <summary>Paths through well-formed JSON-LD.</summary>
public sealed class JsonLdTests
{
    [Theory]
    [InlineData("author.name", """{"author":{"name":"Ann"}}""", "Ann")]
    [InlineData("author.name", """{"author":[{"name":"Ann"},{"name":"Bo"}]}""", "Ann|Bo")]
    [InlineData("author.name", """[{"author":{"name":"Ann"}},[{"author":{"name":"Bo"}}]]""", "Ann|Bo")]
    [InlineData("author.name", """{"@graph":[{"@type":"WebSite"},{"author":{"name":"Ann"}}]}""", "Ann")]
    [InlineData("author.name", """{"author":{"@list":[{"name":"Ann"},{"name":"Bo"}]}}""", "Ann|Bo")]
    [InlineData("author.name", """{"author":{"name":["Ann","Anna"]}}""", "Ann|Anna")]
    [InlineData("author.name", """{"schema:author":{"http://schema.org/name":"Ann"}}""", "Ann")]
    [InlineData("author.name", """{"author":{"name":{"@value":"Ann","@language":"en"}}}""", "Ann")]
    [InlineData("author.name", """{"author":"Ann"}""", "Ann")]
    [InlineData("author.name", """{"author":["Ann",{"name":"Bo"}]}""", "Ann|Bo")]
    [InlineData("author", """{"author":[{"@type":"Person","name":"Ann"},{"url":"/bo"},{"@id":"#cy"}]}""", "Ann|/bo|#cy")]
    [InlineData("image.url", """{"image":["/a.png",{"url":"/b.png"}]}""", "/a.png|/b.png")]
    [InlineData("author.name", """{"author":{"name":"  Ann \n  Lee "}}""", "Ann\nLee")]
    [InlineData("author.name", """{"author":{"name":7}}""", "7")]
    [InlineData("author.name", """{"author":{"name":true}}""", "true")]
    [InlineData("author.name", """{"author":{"name":null}}""", "")]
    [InlineData("author.name", """{"author":{"name":""}}""", "")]
    [InlineData("author.email", """{"author":"Ann"}""", "")]
    [InlineData("author.name", """{"au\u0074hor":{"name":"Ann"}}""", "Ann")]
    [InlineData("author.name", """{"author":{"name":"\"A\\nn\u00e9 \ud83d\ude00\/\""}}""", "\"A\\nné 😀/\"")]
    [InlineData("author.name", """{"author":{"name":"\ud800x"}}""", "\uFFFDx")]
    [InlineData("author.name", """{"author":{"name":"Tom &amp; Jerry&#8217;s &eacute;t&eacute; & co"}}""", "Tom & Jerry’s été & co")]
    [InlineData("author.name", "{}", "")]
    [InlineData("author.name", "", "")]
    [InlineData("author.name", "null", "")]
    public void A_path_leads_to_all_values(string path, string json, string expected) =>
        Assert.Equal(expected, JsonLdPages.Read(path, json));

    [Theory]
    [InlineData("NewsArticle.headline", "One")]
    [InlineData("Article.headline", "One|Two")]
    [InlineData("BlogPosting.headline", "Two")]
    [InlineData("headline", "None|One|Two")]
    [InlineData("Article.author.Person.name", "Ann|Bo")]
    [InlineData("Article.author.Organization.name", "Desk")]
    [InlineData("Article.author.name", "Ann|Desk|Bo")]
    public void A_type_on_the_way_is_asked_for(string path, string expected) => Assert.Equal(
        expected,
        JsonLdPages.Read(
            path,
            """{"@type":"WebPage","headline":"None"}""",
            """
            [{"@type":"http://schema.org/ReportageNewsArticle","headline":"One",
              "author":[{"name":"Ann","@type":"Person"},{"@type":"NewsMediaOrganization","name":"Desk"}]},
             {"headline":"Two","@type":["Thing","schema:blogPosting"],"author":{"@type":"person","name":"Bo"}}]
            """));

    [Theory]
    [InlineData("**.headline", "Deep|Deeper")]
    [InlineData("**.Article.headline", "Deep")]
    [InlineData("**.name", "Site|Ann|Ann")]
    public void A_path_can_begin_anywhere(string path, string expected) => Assert.Equal(
        expected,
        JsonLdPages.Read(
            path,
            """
            {"name":"Site","mainEntity":{"@type":"Article","headline":"Deep","hasPart":[{"headline":"Deeper","author":{"name":"Ann"}}]}}
            """.Replace("\"Ann\"", "\"Ann\",\"name\":\"Ann\"", StringComparison.Ordinal)));

    [Fact]
    public void An_object_of_an_id_alone_is_the_one_that_says_more()
    {
        const string Graph =
            """
            {"@graph":[{"@type":"Article","author":{"@id":"#ann"},"publisher":{"@type":"Organization","@id":"#none"}},
            {"@type":"Person","@id":"#ann","name":"Ann"}]}
            """;
        Assert.Equal("Ann", JsonLdPages.Read("Article.author.name", Graph));
        Assert.Equal("Ann", JsonLdPages.Read("Article.author.Person.name", """{"@id":"#ann","name":"Ann","@type":"Person"}""", """{"@type":"Article","author":[{"@id":"#ann"}]}"""));
        Assert.Equal("#none", JsonLdPages.Read("Article.publisher", Graph));
    }

    [Fact]
    public void Objects_that_refer_to_each_other_come_to_an_end() => Assert.Equal(
        "",
        JsonLdPages.Read("a.a.a.b", """[{"@id":"1","a":{"@id":"2"}},{"@id":"2","a":{"@id":"1"}},{"a":{"@id":"1"}}]"""));

    [Fact]
    public void Values_come_in_the_order_of_the_blocks() => Assert.Equal(
        "One|Two", JsonLdPages.Read("name", """{"name":"One"}""", "", """{"name":"Two"}"""));
}
