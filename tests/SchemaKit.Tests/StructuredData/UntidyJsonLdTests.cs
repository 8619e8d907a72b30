namespace SchemaKit.Tests.StructuredData;

/// <summary>Blocks that say what they mean in ways of their own, beside each other and beside such as are no JSON.</summary>
public sealed class UntidyJsonLdTests
{
    private const string Broken = "Ann went to the harbour.";
    private const string CutOff = """{"@type":"Article","headline":"Cut""";

    // What is untidy, the path, what it finds, how many blocks are an issue, and the blocks.
    public static TheoryData<string, string, string, int, string[]> Pages => new()
    {
        {
            "a broken block between two", "headline", "One|Two", 1,
            ["""{"headline":"One"}""", Broken, """{"headline":"Two"}"""]
        },
        { "broken blocks around one", "headline", "One", 2, [Broken, """{"headline":"One"}""", Broken] },
        { "a block that is cut off before one", "Article.headline", "Cut|One", 1, [CutOff, """{"@type":"Article","headline":"One"}"""] },
        { "empty blocks", "headline", "One", 0, ["", " \n\t", "{}", "[]", "null", """{"headline":"One"}"""] },
        { "the same block twice", "headline", "One|One", 0, ["""{"headline":"One"}""", """{"headline":"One"}"""] },

        { "a graph", "Article.headline", "One", 0, ["""{"@graph":[{"@type":"WebSite"},{"@type":"Article","headline":"One"}]}"""] },
        { "a graph of one object", "Article.headline", "One", 0, ["""{"@graph":{"@type":"Article","headline":"One"}}"""] },
        { "graphs in an array", "headline", "One|Two", 0, ["""[{"@graph":[{"headline":"One"}]},{"@graph":[{"headline":"Two"}]}]"""] },
        { "a graph in a graph", "headline", "One", 0, ["""{"@graph":[{"@graph":[{"headline":"One"}]}]}"""] },
        { "a graph of nothing", "headline", "One", 0, ["""{"@graph":[]}""", """{"@graph":null}""", """{"headline":"One"}"""] },
        { "a graph and more beside it", "headline", "One|Two", 0, ["""{"headline":"One","@graph":[{"headline":"Two"}]}"""] },
        { "a graph with a comma too many", "headline", "One|Two", 0, ["""{"@graph":[{"headline":"One"},,{"headline":"Two"},]};"""] },
        { "a graph that is cut off", "headline", "One", 1, ["""{"@graph":[{"headline":"One"},{"headl"""] },
        { "a graph beside a broken block", "headline", "One", 1, [Broken, """{"@graph":[{"headline":"One"}]}"""] },

        {
            "a reference", "Article.author.name", "Ann", 0,
            ["""{"@graph":[{"@type":"Article","author":{"@id":"#ann"}},{"@id":"#ann","name":"Ann"}]}"""]
        },
        {
            "a reference to another block", "Article.author.name", "Ann", 0,
            ["""{"@id":"#ann","name":"Ann"}""", """{"@type":"Article","author":{"@id":"#ann"}}"""]
        },
        {
            "a reference over a broken block", "Article.author.name", "Ann", 1,
            ["""{"@type":"Article","author":{"@id":"#ann"}}""", Broken, """{"@id":"#ann","name":"Ann"}"""]
        },
        {
            "a reference from a mended block to a mended block", "Article.author.name", "Ann", 0,
            ["""{"@type":"Article" "author":{"@id":"#ann"}};""", """{'@id':'#ann','name':'Ann'}"""]
        },
        {
            "a reference into a block that is cut off", "Article.author.name", "Ann", 1,
            ["""{"@type":"Article","author":{"@id":"#ann"}}""", """{"@id":"#ann","name":"Ann","url":"/an"""]
        },
        {
            "references in an array", "author.name", "Ann|Bo", 0,
            ["""{"author":[{"@id":"#ann"},{"name":"Bo"}]}""", """[{"@id":"#ann","name":"Ann"}]"""]
        },
        { "a reference to nothing", "author.name", "", 0, ["""{"author":{"@id":"#nobody"}}"""] },
        { "a reference to itself", "author.author.name", "", 0, ["""{"@id":"#a","author":{"@id":"#a"}}"""] },

        { "one object for an array", "Article.author.name", "Ann", 0, ["""{"@type":"Article","author":{"name":"Ann"}}"""] },
        { "an array for one object", "Article.author.name", "Ann", 0, ["""{"@type":"Article","author":[{"name":"Ann"}]}"""] },
        {
            "an array in an array", "Article.author.name", "Ann|Bo", 0,
            ["""{"@type":"Article","author":[[{"name":"Ann"}],[{"name":"Bo"}]]}"""]
        },
        { "a text for an object", "Article.author.name", "Ann", 0, ["""{"@type":"Article","author":"Ann"}"""] },
        { "texts and objects", "Article.author.name", "Ann|Bo", 0, ["""{"@type":"Article","author":["Ann",{"name":"Bo"},null]}"""] },
        { "an array for a text", "headline", "One|Two", 0, ["""{"headline":["One","Two"]}"""] },
        { "an object for a text", "headline", "One", 0, ["""{"headline":{"@value":"One","@language":"en"}}"""] },
        { "a name twice", "headline", "One|Two", 0, ["""{"headline":"One","headline":"Two"}"""] },
        { "a block in an array", "headline", "One", 0, ["""[[{"headline":"One"}]]"""] },

        { "a type as a text", "NewsArticle.headline", "One", 0, ["""{"@type":"NewsArticle","headline":"One"}"""] },
        { "a type as an array", "NewsArticle.headline", "One", 0, ["""{"@type":["NewsArticle"],"headline":"One"}"""] },
        { "several types", "NewsArticle.headline", "One", 0, ["""{"@type":["Thing","NewsArticle"],"headline":"One"}"""] },
        {
            "a type with its http address", "NewsArticle.headline", "One", 0,
            ["""{"@type":"http://schema.org/NewsArticle","headline":"One"}"""]
        },
        {
            "a type with its https address", "NewsArticle.headline", "One", 0,
            ["""{"@type":"https://schema.org/NewsArticle","headline":"One"}"""]
        },
        { "a type with a prefix", "NewsArticle.headline", "One", 0, ["""{"@type":"schema:NewsArticle","headline":"One"}"""] },
        { "a type in another case", "NewsArticle.headline", "One", 0, ["""{"@type":"newsarticle","headline":"One"}"""] },
        { "a type behind all else", "NewsArticle.headline", "One", 0, ["""{"headline":"One","@type":"NewsArticle"}"""] },
        {
            "types that are none", "Article.headline", "", 0,
            ["""[{"@type":null,"headline":"A"},{"@type":[],"headline":"B"},{"@type":7,"headline":"C"},{"@type":{},"headline":"D"}]"""]
        },
        {
            "names with their addresses", "author.name", "Ann|Bo", 0,
            ["""[{"http://schema.org/author":{"https://schema.org/name":"Ann"}},{"schema:author":{"schema:name":"Bo"}}]"""]
        },
        {
            "a context over http", "Article.headline", "One", 0,
            ["""{"@context":"http://schema.org/","@type":"Article","headline":"One"}"""]
        },
        {
            "a context over https", "Article.headline", "One", 0,
            ["""{"@context":"https://schema.org","@type":"Article","headline":"One"}"""]
        },
        {
            "an array of contexts", "Article.headline", "One", 0,
            ["""{"@context":["https://schema.org",{"@language":"en"}],"@type":"Article","headline":"One"}"""]
        },
        { "no context", "Article.headline", "One", 0, ["""{"@type":"Article","headline":"One"}"""] },

        {
            "references of HTML in a text", "headline", "Tom & Ann’s \"boat\"", 0,
            ["""{"headline":"Tom &amp; Ann&rsquo;s &quot;boat&quot;"}"""]
        },
        { "a block that is all references", "headline", "Tom & Ann", 0, ["{&quot;headline&quot;:&quot;Tom &amp;amp; Ann&quot;}"] },
        { "an escaped end of a script", "headline", "</script> & more", 0, ["""{"headline":"<\/script> & more"}"""] },
        { "half of a pair", "headline", "\uFFFD One \uFFFD", 0, ["""{"headline":"\ud83d One \ude00"}"""] },
        { "a zero byte", "headline", "O\uFFFDne", 0, ["{\"headline\":\"O\0ne\"}"] },
        { "separators of lines that JavaScript does not take", "headline", "One Two", 0, ["{\"headline\":\"One\u2028Two\"}"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Is_read_and_told(string what, string path, string expected, int issues, string[] blocks)
    {
        _ = what;
        Assert.Equal(expected, JsonLdPages.Read(path, out int malformed, blocks));
        Assert.Equal(issues, malformed);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Loses_none_of_its_siblings(string what, string path, string expected, int issues, string[] blocks)
    {
        _ = what;
        _ = path;
        _ = expected;
        string[] all = ["""{"before":"Before"}""", .. blocks, """{"after":"After"}"""];
        Assert.Equal("Before", JsonLdPages.Read("before", out int malformed, all));
        Assert.Equal("After", JsonLdPages.Read("after", all));
        Assert.Equal(issues, malformed);
    }
}
