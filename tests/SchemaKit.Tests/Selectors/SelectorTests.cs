using SchemaKit.Html;

namespace SchemaKit.Tests.Selectors;

/// <summary>
/// Selectors at run time; what they match is the subject of the generator's tests, which hold both back ends against
/// AngleSharp.
/// </summary>
public sealed class SelectorTests
{
    private const string Html =
        "<ul id=a><li>1</li><li>2<ul id=b><li>3</li></ul></li></ul><template><li>4</li></template><svg><title>5</title></svg>";

    [Fact]
    public void Nodes_come_in_document_order()
    {
        using Page page = Page.Parse(Html);
        Assert.Equal(["1", "2\n3", "3"], page.Select("#b li, li").Select(node => node.GetText()));
    }

    [Fact]
    public void A_node_is_searched_inside_with_all_that_is_around_it()
    {
        using Page page = Page.Parse(Html);
        Node inner = page.Select("#b")[0];
        Assert.Equal(["3"], inner.Select("ul ul li").Select(node => node.GetText()));
        Assert.Equal(["3"], inner.Select("li + li li").Select(node => node.GetText()));
        Assert.Equal(["3"], inner.Select(":scope > li").Select(node => node.GetText()));
        Assert.Empty(inner.Select("#b"));
        Assert.Empty(inner.Select("li:nth-child(2)"));
    }

    [Fact]
    public void The_contents_of_a_template_are_a_tree_of_their_own()
    {
        using Page page = Page.Parse(Html);
        Assert.Empty(page.Select("template li"));
        Node contents = page.Select("template")[0].FirstChild;
        Assert.Equal(["4"], contents.Select("li:first-child:last-child").Select(node => node.GetText()));
        Assert.Empty(contents.Select("ul ~ * li, template li"));
    }

    [Fact]
    public void No_node_and_a_node_without_elements_give_nothing()
    {
        using Page page = Page.Parse(Html);
        Assert.Empty(default(Node).Select("*"));
        Assert.Empty(page.Select("title")[0].FirstChild.Select("*"));
    }

    [Fact]
    public void A_selector_serves_many_pages_and_threads()
    {
        Selector selector = Selector.Parse("li:nth-last-child(2), li:has(~ li):contains('x')");
        Parallel.For(0, 200, i =>
        {
            using Page page = Page.Parse(string.Concat(Enumerable.Repeat("<li>x</li>", i)));
            Assert.Equal(Math.Max(i - 1, 0), page.Select(selector).Count);
        });
        Assert.Equal("li:nth-last-child(2), li:has(~ li):contains('x')", selector.ToString());
    }

    [Fact]
    public void Types_without_a_number_are_told_apart_by_all_of_their_name()
    {
        string name = "x-" + new string('a', 200);
        using Page page = Page.Parse(
            $"<p><{name}b></{name}b><{name}c></{name}c><{name.ToUpperInvariant()}B></{name}b><svg><{name}b/></svg>"
            + "<x-\0></x-\0><x-\uFFFD></x-\uFFFD>");
        List<Node> all = [.. page.Select("p > *")];
        string Places(string selector) => string.Join(' ', page.Select($"p > {selector}").Select(node => all.IndexOf(node)));

        Assert.Equal("0 1 3 4", Places(":first-of-type"));
        Assert.Equal("2 5", Places(":nth-of-type(2)"));
        Assert.Equal("0 4", Places(":nth-last-of-type(2)"));
        Assert.Equal("1 3", Places(":only-of-type"));
        Assert.Single(page.Select("svg > :only-of-type"));
    }

    [Theory]
    [InlineData("a:hover > b", 1, 6)]
    [InlineData("a, [b", 3, 2)]
    [InlineData("", 0, 0)]
    [InlineData("a >", 2, 1)]
    public void A_fault_has_its_place(string text, int start, int length)
    {
        Assert.False(Selector.TryParse(text, out Selector? selector, out SelectorFault? fault));
        Assert.Null(selector);
        Assert.Equal((start, length), (fault.Start, fault.Length));

        SelectorSyntaxException exception = Assert.Throws<SelectorSyntaxException>(() => Selector.Parse(text));
        Assert.Equal(fault, exception.Fault);
        Assert.Equal(fault.Message, exception.Message);
    }

    [Fact]
    public void A_right_selector_has_no_fault()
    {
        Assert.True(Selector.TryParse("a", out Selector? selector, out SelectorFault? fault));
        Assert.NotNull(selector);
        Assert.Null(fault);
    }
}
