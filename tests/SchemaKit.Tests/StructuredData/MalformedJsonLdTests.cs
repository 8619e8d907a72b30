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
        { "an array that is not closed", """{"tags":["a","b","name":"Ann","url":"/a"}""", "Ann|/a" },
        { "arrays that are not closed", """{"tags":[["a","name":{"x":1},"name":"Ann","url":"/a"}""", "Ann|/a" },
        {
            "a string with a colon behind a quote, in an array",
            """{"x":["He said "no": nothing","b" "c"],"name":"Ann","url":"/a"}""",
            "Ann|/a"
        },
        { "a comma alone in an array", """{"sameAs":[,],"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "semicolons between members", """{"name":"Ann";"url":"/a"}""", "Ann|/a" },
        { "equals signs for colons", """{"name"="Ann","url" = "/a"}""", "Ann|/a" },
        { "arrows for colons", """{"name"=>"Ann","url" => "/a"}""", "Ann|/a" },
        { "two colons", """{"name"::"Ann","url":"/a"}""", "Ann|/a" },
        { "nothing in other languages", """{"name":NULL,"name":nil,"name":Null,"name":-Infinity,"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "a number in base 16", """{"x":0x1F,"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "a number without a digit before its point", """{"x":.5,"y":1.,"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "typographic quotes", "{“name”:“Ann”,“url”:“/a”}", "Ann|/a" },
        {
            "typographic quotes as references",
            "{&#8220;name&#8221;:&#8220;Ann&#8217;s – boat&#8221;,&#8222;url&#8220;:&#8243;/a&#8243;}",
            "Ann’s – boat|/a"
        },
        { "typographic quotes in a string", "{\"name\":\"“Ann” Lee\",\"url\":\"/a\",,}", "“Ann” Lee|/a" },
        { "quotes as named references in a string", """{"name":"&quot;Ann&quot; Lee","url":"/a",,}""", "\"Ann\" Lee|/a" },
        { "references that were escaped twice", """{"name":"Tom &amp;amp; Ann","url":"/a",,}""", "Tom &amp; Ann|/a" },
        { "line ends of two characters in a string", "{\"name\":\"Ann\r\nLee\",\"url\":\"/a\"}", "Ann\nLee|/a" },
        { "feeds in a string", "{\"name\":\"A\u000bn\fn\",\"url\":\"/a\"}", "Ann|/a" },
        { "an address in the place of a comment", """{"name":"Ann" "url":"https://harbour.example/a"}""", "Ann|https://harbour.example/a" },
        { "what begins a comment, in a string", """{"name":"Ann /* Lee" "url":"/a"}""", "Ann /* Lee|/a" },
        { "a comment of HTML, in a string", """{"name":"<!-- Ann -->" "url":"/a"}""", "<!-- Ann -->|/a" },
        { "a long comment of HTML", $"{{\"name\":\"Ann\",<!-- {new string('-', 9000)} -->\"url\":\"/a\"}}", "Ann|/a" },
        { "comments of HTML that are not closed", "<!--<!--{\"name\":\"Ann\",<!--\"url\":\"/a\"}", "Ann|/a" },
        { "a sign of inches in a string", """{"name":"Ann's 5'10" boat","url":"/a"}""", "Ann's 5'10\" boat|/a" },
        { "a warning before", """<b>Warning</b>: no item in <b>/a.php</b> on line <b>3</b><br>{"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "a warning with brackets before", """Warning: item[0] is not set {"name":"Ann","url":"/a"}""", "Ann|/a" },
        { "markup behind", """{"name":"Ann","url":"/a"}</p><br>""", "Ann|/a" },
        { "a script in the script", "<script>{\"name\":\"Ann\",\"url\":\"/a\"}", "Ann|/a" },
        { "a call", """show({"name":"Ann","url":"/a"});""", "Ann|/a" },
        { "parentheses", """({"name":"Ann","url":"/a"})""", "Ann|/a" },
        { "a text that a program parses", """JSON.parse('{"name":"Ann","url":"/a"}')""", "Ann|/a" },
        { "a program in a value", """{"x":new Date(),"name":"Ann","url":"/a","y":function() { return 1; }}""", "Ann|/a" },
        { "a template that was not filled in", """{"name":"Ann","x":{{title}},"url":"/a"}""", "Ann|/a" },
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
        { "a comment alone", "/* Ann */", "" },
        { "a comment that is not closed", "{\"name\":\"Ann\",/* \"url\":\"/a\"}", "Ann" },
        { "a comment of HTML alone", "<!-- Ann -->", "" },
        { "CDATA with nothing in it", "<![CDATA[]]>", "" },
        { "a semicolon alone", ";", "" },
        { "no beginning", "\"name\":\"Ann\",\"url\":\"/a\"}", "" },
        { "no end of an object inside", """{"name":"Ann","x":{"y":1},"z":{"url":"/a"}""", "Ann" },
        { "no end of the second object", """{"name":"Ann","url":"/a"}{"x":1""", "Ann|/a" },
        { "no end of the last string", """{"name":"Ann","url":"/a","x":"}""", "Ann|/a" },
        { "a text that was escaped once more", """{\"name\":\"Ann\",\"url\":\"/a\"}""", "" },
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
    [InlineData("[{", "")]
    [InlineData("\"", "[")]
    [InlineData("<!--", "{")]
    [InlineData("<!-- { -->", "[")]
    [InlineData("x\n", "[")]
    [InlineData("\":\"", "{\"a\":[\"")]
    [InlineData("{\"a\":[\"b\",\"c\":1", "")]
    [InlineData("“", "{")]
    [InlineData("&quot;", "{")]
    [InlineData("\"=", "{")]
    public void Takes_time_in_proportion_to_its_length(string piece, string before)
    {
        // Ten times what the longest block has that was seen; it takes minutes if anything is done over and over.
        StringBuilder block = new(before);
        while (block.Length < 1 << 20)
            block.Append(piece);
        Assert.Equal("After", JsonLdPages.Read("after", block.ToString(), """{"after":"After"}"""));
    }

    [Theory]
    [InlineData(64, true, 0)]
    [InlineData(65, false, 1)]
    public void As_many_levels_are_read_as_are_allowed(int depth, bool isRead, int issues)
    {
        string deep = string.Concat(Enumerable.Repeat("{\"x\":", depth - 1)) + "{\"deepest\":\"Ann\"}" + new string('}', depth - 1);
        string[] blocks = ["""{"name":"Before"}""", deep, """{"name":"After"}"""];
        Assert.Equal(isRead ? "Ann" : "", JsonLdPages.Read("**.deepest", out int malformed, blocks));
        Assert.Equal(issues, malformed);
        Assert.Equal("Before|After", JsonLdPages.Read("name", blocks));
    }

    private static string Read(string block, out int malformed)
    {
        string name = JsonLdPages.Read("name", out malformed, block);
        string url = JsonLdPages.Read("url", block);
        return string.Join('|', new[] { name, url }.Where(text => text.Length > 0));
    }
}
