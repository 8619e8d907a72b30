using System.Text;

namespace SchemaKit.Tests.StructuredData;

/// <summary>What pages have in the place of JSON: all that can be read is read.</summary>
public sealed class MalformedJsonLdTests
{
    // What is wrong, the block, and what its "name" and "url" say.
    public static TheoryData<string, string, string> Mended => new()
    {
        { "a semicolon behind", """{"name":"Ann","url":"/a"};""", "Ann|/a" },
        { "several semicolons", """;{"name":"Ann","url":"/a"};;""", "Ann|/a" },
        { "CDATA", "<![CDATA[{\"name\":\"Ann\",\"url\":\"/a\"}]]>", "Ann|/a" },
        { "CDATA in comments", "//<![CDATA[\n{\"name\":\"Ann\",\"url\":\"/a\"}\n//]]>", "Ann|/a" },
        { "CDATA in other comments", "/*<![CDATA[*/{\"name\":\"Ann\",\"url\":\"/a\"}/*]]>*/", "Ann|/a" },
        { "a comment of a line", "{// who\n\"name\":\"Ann\",\"url\":\"/a\" // where\n}", "Ann|/a" },
        { "a comment of many lines", "/* who\n */{\"name\":\"Ann\",/* where */\"url\":\"/a\"}", "Ann|/a" },
        { "a comment of HTML before", "<!-- who -->{\"name\":\"Ann\",\"url\":\"/a\"}", "Ann|/a" },
        { "a comment of HTML around", "<!--\n{\"name\":\"Ann\",\"url\":\"/a\"}\n-->", "Ann|/a" },
        { "a comment of HTML inside", "{\"name\":\"Ann\",<!-- where -->\"url\":\"/a\"}", "Ann|/a" },
        { "quotes as references", "{&quot;name&quot;:&quot;Ann&quot;,&quot;url&quot;:&quot;/a&quot;}", "Ann|/a" },
        { "quotes as numbered references", "{&#34;name&#34;:&#34;Ann&#34;,&#34;url&#34;:&#34;/a&#34;}", "Ann|/a" },
        { "a line break in a string", "{\"name\":\"Ann\nLee\",\"url\":\"/a\"}", "Ann\nLee|/a" },
        { "a tab in a string", "{\"name\":\"Ann\tLee\",\"url\":\"/a\"}", "Ann Lee|/a" },
        { "another control character", "{\"name\":\"A\u0001nn\",\"url\":\"/a\"}", "Ann|/a" },
        { "a comma behind the last member", """{"name":"Ann","url":"/a",}""", "Ann|/a" },
        { "two commas", """{"name":"Ann",,"url":"/a"}""", "Ann|/a" },
        { "a comma first", """{,"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "a comma behind the last item", """[{"name":"Ann","url":"/a"},]""", "Ann|/a" },
        { "no comma", """{"name":"Ann" "url":"/a"}""", "Ann|/a" },
        { "no comma between lines", "{\"name\":\"Ann\"\n\"url\":\"/a\"}", "Ann|/a" },
        { "no comma between objects", """[{"name":"Ann"}{"url":"/a"}]""", "Ann|/a" },
        { "objects without an array", """{"name":"Ann"}{"url":"/a"}""", "Ann|/a" },
        { "objects with a comma and no array", """{"name":"Ann"},{"url":"/a"}""", "Ann|/a" },
        { "a bracket too many", """{"name":"Ann","url":"/a"}}]""", "Ann|/a" },
        { "a bracket of the wrong kind", """[{"name":"Ann","url":"/a"]}""", "Ann|/a" },
        { "quotes inside of a string", """{"name":"Ann "the Boat" Lee","url":"/a"}""", "Ann \"the Boat\" Lee|/a" },
        { "quotes at the end of a string", """{"name":"Ann "Lee"","url":"/a"}""", "Ann \"Lee\"|/a" },
        { "a quote and a comma inside of a string", """{"name":"She said "no", and left","url":"/a"}""", "She said \"no\", and left|/a" },
        { "markup inside of a string", """{"name":"<a href="/b">Ann</a>","url":"/a"}""", "<a href=\"/b\">Ann</a>|/a" },
        { "single quotes", "{'name':'Ann','url':'/a'}", "Ann|/a" },
        { "an apostrophe in single quotes", "{'name':'Ann's','url':'/a'}", "Ann's|/a" },
        { "names without quotes", """{name:"Ann",url:"/a"}""", "Ann|/a" },
        { "values without quotes", "{\"name\":Ann Lee,\"url\":/a}", "Ann Lee|/a" },
        { "an escape that JSON does not have", """{"name":"Ann\'s","url":"\/a"}""", "Ann's|/a" },
        { "an escape of two digits", """{"name":"\x41nn","url":"/a"}""", "Ann|/a" },
        { "an escape of a line's end", "{\"name\":\"A\\\nnn\",\"url\":\"/a\"}", "Ann|/a" },
        { "an escape without digits", """{"name":"\u00zz","url":"/a"}""", "u00zz|/a" },
        { "a word that JSON does not have", """{"x":undefined,"name":"Ann","y":NaN,"url":"/a","z":None}""", "Ann|/a" },
        { "a truth in capital letters", """{"x":True,"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "a number with zeros before it", """{"name":007,"url":"/a"}""", "007|/a" },
        { "a number with a sign before it", """{"name":+7,"url":"/a"}""", "+7|/a" },
        { "a name without a value", """{"x":,"name":"Ann","url":"/a","y":}""", "Ann|/a" },
        { "a name without a colon", """{"x","name":"Ann","url":"/a"}""", "Ann|/a" },
        { "an assignment", """window.ld = {"name":"Ann","url":"/a"};""", "Ann|/a" },
        { "a declaration", """var ld = [{"name":"Ann","url":"/a"}];""", "Ann|/a" },
        { "words behind", """{"name":"Ann","url":"/a"} and so on""", "Ann|/a" },
        { "a byte order mark", "\uFEFF{\"name\":\"Ann\",\"url\":\"/a\"}", "Ann|/a" },
        { "a no-break space", "\u00A0{\"name\":\u00A0\"Ann\",\"url\":\"/a\"}", "Ann|/a" },
        { "an object in the place of a member", """{{"name":"Ann"},"url":"/a"}""", "/a" },
    };

    // What is wrong, the block, and what can still be read.
    public static TheoryData<string, string, string> CutOff => new()
    {
        { "no end", """{"name":"Ann","url":"/a" """, "Ann|/a" },
        { "no end of an array", """[{"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "an end in a string", """{"name":"Ann","url":"/a""", "Ann|/a" },
        { "an end in a name", """{"name":"Ann","ur""", "Ann" },
        { "an end behind a colon", """{"name":"Ann","url":""", "Ann" },
        { "an end behind a backslash", "{\"name\":\"Ann\",\"url\":\"/a\\", "Ann|/a" },
        { "a text that is no data", "Ann went to the harbour.", "" },
        { "a single word", "undefined", "" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void Is_mended(string what, string block, string expected)
    {
        _ = what;
        Assert.Equal(expected, Read(block, out int malformed));
        Assert.Equal(0, malformed);
    }

    [Theory]
    [MemberData(nameof(CutOff))]
    public void Is_read_as_far_as_can_be_and_told(string what, string block, string expected)
    {
        _ = what;
        Assert.Equal(expected, Read(block, out int malformed));
        Assert.Equal(1, malformed);
    }

    [Theory]
    [MemberData(nameof(Mended))]
    [MemberData(nameof(CutOff))]
    public void Loses_none_of_its_siblings(string what, string block, string expected)
    {
        _ = what;
        _ = expected;
        Assert.Equal("Before", JsonLdPages.Read("before", """{"before":"Before"}""", block, """{"after":"After"}"""));
        Assert.Equal("After", JsonLdPages.Read("after", """{"before":"Before"}""", block, """{"after":"After"}"""));
    }

    [Fact]
    public void What_is_nested_too_deeply_is_left_out_and_told()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"x\":", 100)) + "1" + new string('}', 100);
        Assert.Equal("Ann|/a", Read($$"""{"name":"Ann","deep":{{deep}},"url":"/a"}""", out int malformed));
        Assert.Equal(1, malformed);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("\"", "")]
    [InlineData("{\"a\":\"b\"c", "")]
    [InlineData("<!--", "")]
    [InlineData("/*", "")]
    [InlineData("\\", "")]
    [InlineData(",", "")]
    [InlineData("{'", "")]
    [InlineData("]", "[")]
    public void Takes_time_in_proportion_to_its_length(string piece, string before)
    {
        // Ten times what the longest block has that was seen; it takes minutes if anything is done over and over.
        StringBuilder block = new(before);
        while (block.Length < 1 << 20)
            block.Append(piece);
        Assert.Equal("After", JsonLdPages.Read("after", block.ToString(), """{"after":"After"}"""));
    }

    private static string Read(string block, out int malformed)
    {
        string name = JsonLdPages.Read("name", out malformed, block);
        string url = JsonLdPages.Read("url", block);
        return string.Join('|', new[] { name, url }.Where(text => text.Length > 0));
    }
}
