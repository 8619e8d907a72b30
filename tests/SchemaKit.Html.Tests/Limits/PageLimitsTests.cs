using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>What happens at each of the limits of <see cref="PageOptions"/>.</summary>
public sealed class PageLimitsTests
{
    [Fact]
    public void An_ordinary_page_reaches_no_limit()
    {
        using Page page = Page.Parse("<p>one<p>two");
        Assert.Equal(PageLimits.None, page.LimitsReached);
    }

    [Fact]
    public void Elements_are_nested_as_deep_as_is_said()
    {
        // html and body are two of the sixteen.
        using Page page = Page.Parse(Nested("div", 14), new PageOptions { MaxDepth = 16 });
        Assert.Equal(PageLimits.None, page.LimitsReached);
        Assert.Equal(16, DeepestElement(page));
    }

    [Fact]
    public void What_is_nested_deeper_stands_beside_each_other()
    {
        using Page page = Page.Parse(
            Nested("div", 13) + "<p>a<b>b</b>c</p><p>d</p>", new PageOptions { MaxDepth = 16 });
        Assert.Equal(PageLimits.Depth, page.LimitsReached);
        Assert.Equal(16, DeepestElement(page));
        Assert.Equal("abcd", string.Concat(page.Document.GetText(TextKind.Raw).Order()));
    }

    [Fact]
    public void Behind_what_is_too_deep_the_tree_is_as_it_would_be()
    {
        const string Behind = "<section><p>x</p></section>";
        string deep = Nested("div", 40) + string.Concat(Enumerable.Repeat("</div>", 40)) + Behind;
        using Page page = Page.Parse(deep, new PageOptions { MaxDepth = 16 });
        Node section = page.Element(TagId.Section);
        Assert.Equal(TagId.Body, section.Parent.Tag);
        Assert.Equal(TagId.P, section.FirstChild.Tag);
    }

    [Theory]
    [InlineData("template")]
    [InlineData("svg")]
    public void Templates_and_foreign_elements_are_no_deeper(string name)
    {
        using Page page = Page.Parse(Nested(name, 2_000) + "x");
        Assert.Equal(PageLimits.Depth, page.LimitsReached);
        Assert.True(DeepestElement(page) <= 512);
    }

    [Fact]
    public void A_page_ends_where_it_has_all_its_nodes()
    {
        string html = string.Concat(Enumerable.Repeat("<p>x</p>", 10_000));
        using Page page = Page.Parse(html, new PageOptions { MaxNodes = 1_000 });
        Assert.Equal(PageLimits.Nodes, page.LimitsReached);
        Assert.InRange(page.NodeCount, 1_000, 20_000);
        Assert.Equal(TagId.P, page.Document.LastElementChild.LastElementChild.LastElementChild.Tag);
    }

    [Fact]
    public void A_page_that_has_just_its_nodes_is_whole()
    {
        using Page page = Page.Parse("<p>x", new PageOptions { MaxNodes = 16 });
        Assert.Equal(PageLimits.None, page.LimitsReached);
    }

    [Fact]
    public void A_page_ends_where_it_has_all_its_bytes()
    {
        PageOptions options = new() { MaxBytes = 6 };
        byte[] html = "<p>one</p><p>two</p>"u8.ToArray();
        using Page fromBytes = Page.Parse(html, options);
        using Page fromText = Page.Parse(Encoding.UTF8.GetString(html), options);
        using Page fromStream = Page.Parse(new MemoryStream(html), options);
        using Page fromLines = Page.FromText("one\ntw and more", options);
        foreach (Page page in (Page[])[fromBytes, fromText, fromStream])
        {
            Assert.Equal(PageLimits.Bytes, page.LimitsReached);
            Assert.Equal("one", page.Document.GetText());
        }

        Assert.Equal(PageLimits.Bytes, fromLines.LimitsReached);
        Assert.Equal("one\ntw", fromLines.Document.GetText());
    }

    [Fact]
    public void A_page_of_just_its_bytes_is_whole()
    {
        byte[] html = "<p>one"u8.ToArray();
        using Page page = Page.Parse(new MemoryStream(html), new PageOptions { MaxBytes = html.Length });
        Assert.Equal(PageLimits.None, page.LimitsReached);
        Assert.Equal("one", page.Document.GetText());
    }

    [Fact]
    public void Without_work_formatting_elements_end_where_their_end_tags_are()
    {
        const string Html = "<p><b id=1><b id=2><b id=3>one</p><p>two</p>";
        using Page exact = Page.Parse(Html);
        using Page page = Page.Parse(Html, new PageOptions { MaxWork = 0 });
        Assert.Equal(PageLimits.None, exact.LimitsReached);
        Assert.Equal(PageLimits.Work, page.LimitsReached);
        Assert.Equal(7, CountOf(exact, TagId.B) + 1);
        Assert.Equal(3, CountOf(page, TagId.B));
        Assert.Equal(exact.Document.GetText(), page.Document.GetText());
    }

    [Fact]
    public void A_page_of_73_KB_that_costs_others_gigabytes_stays_small()
    {
        StringBuilder html = new("<p>");
        for (int i = 0; i < 3_500; i++)
            html.Append("<b id=").Append(i).Append('>');
        html.Append(string.Concat(Enumerable.Repeat("<p>", 12_000)));

        long before = GC.GetAllocatedBytesForCurrentThread();
        using Page page = Page.Parse(html.ToString());
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(PageLimits.Depth | PageLimits.Work, page.LimitsReached);
        Assert.True(allocated < 64 * 1024 * 1024, $"{allocated} bytes were allocated.");
        Assert.True(page.NodeCount < 600_000, $"The page has {page.NodeCount} nodes.");
    }

    [Fact]
    public void Parsing_can_be_cancelled()
    {
        PageOptions options = new() { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => Page.Parse("<p>x", options));
        Assert.Throws<OperationCanceledException>(() => Page.Parse(new MemoryStream([(byte)'x']), options));
        using Page page = Page.Parse("<p>x");
        Assert.Equal("x", page.Document.GetText());
    }

    [Fact]
    public void Limits_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageOptions { MaxDepth = 15 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageOptions { MaxNodes = 15 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageOptions { MaxWork = -1 });
    }

    private static string Nested(string name, int count) => string.Concat(Enumerable.Repeat($"<{name}>", count));

    private static int CountOf(Page page, TagId tag)
    {
        int count = 0;
        foreach (Node element in page.Document.DescendantElements)
        {
            if (element.Tag == tag)
                count++;
        }

        return count;
    }

    private static int DeepestElement(Page page)
    {
        int deepest = 0;
        for (int i = 0; i < page.NodeCount; i++)
        {
            int depth = 0;
            for (Node node = page[i]; node.Exists; node = node.Parent)
                depth += node.IsElement ? 1 : 0;
            deepest = Math.Max(deepest, page[i].IsElement ? depth : 0);
        }

        return deepest;
    }
}
