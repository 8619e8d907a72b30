using SchemaKit.Articles;
using SchemaKit.ArticleWords;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.ArticleWords.Bodies;

public sealed class BodyReaderTests
{
    [Fact]
    public void Paragraphs_and_headlines_are_joined_in_the_order_of_the_page() =>
        Assert.Equal(
            "The ferry runs again.|# Tickets|They cost as much as before.|Children travel free.",
            Read("<p>The ferry runs again.<h2>Tickets</h2><p>They cost as much as before.<p>Children travel free."));

    [Fact]
    public void The_summary_is_neither_paragraph_nor_headline() =>
        Assert.Equal(
            "= The ferry is back.|= And cheaper.|It left at noon.",
            Read("<h2>The ferry is back.</h2><p>It left at noon.<p class=lead>And cheaper.", summary: "h2, .lead"));

    [Fact]
    public void What_stands_in_a_paragraph_is_taken_once() =>
        Assert.Equal(
            "We sail at dawn,\nsaid the captain.|The rest waited.",
            Read("<blockquote><p>We sail at dawn,</p><p>said the captain.</p></blockquote><p>The rest waited.", "p, blockquote"));

    [Fact]
    public void A_text_without_the_excluded_elements_inside() =>
        Assert.Equal(
            "The bridge is open.",
            Read("<p>The bridge <sup>1</sup>is <span class=ad>Buy <b>now</b></span>open.", excluded: "sup, .ad"));

    [Fact]
    public void Nothing_of_an_excluded_element_is_taken() =>
        Assert.Equal(
            "The lock is shut.|It opens in May.",
            Read(
                "<p>The lock is shut.<aside><h2>Read also</h2><p class=lead>Ten locks</p><p>A list.</aside>"
                + "<p class=x>Advertisement<p>It opens in May.",
                summary: ".lead",
                excluded: "aside, .x"));

    [Fact]
    public void Empty_elements_are_passed_over() =>
        Assert.Equal(
            "A gate was left open.",
            Read("<p>&nbsp;<p><img src=a.png><h2> </h2><p>A gate was left open.<p><span class=x>x</span>", excluded: ".x"));

    [Fact]
    public void A_blank_line_parts_paragraphs_and_a_line_break_does_not() =>
        Assert.Equal(
            "First the wind\nturned.|Then the <b>|tide.|Last we left.",
            Read("<p>First the wind<br>turned.<br> <br><i>Then the &lt;b&gt;<br></i> <br> tide.<br><br/>\n<br>Last we left.<br><br>"));

    [Fact]
    public void A_headline_in_a_paragraph_cuts_it() =>
        Assert.Equal(
            "It rained.|# The next day|The sun shone.|# Alone|It was warm.",
            Read(
                "<p>It rained. <strong>The next day</strong> The sun shone.<p><strong>Alone</strong></p><p>It was warm.",
                subheads: "strong"));

    [Fact]
    public void A_headline_is_read_without_the_excluded_elements_inside() =>
        Assert.Equal(
            "It rained.|# Floods|The dam held.",
            Read("<p>It rained.<h2>Floods <small>3 photos</small></h2><p>The dam held.", excluded: "small"));

    [Fact]
    public void Headlines_may_follow_one_another_but_not_end_the_text() =>
        Assert.Equal(
            "# Part one|# The harbour|It is large.",
            Read("<h2>Part one</h2><h3>The harbour</h3><p>It is large.<h2>More of this</h2><h3>Comments</h3>", subheads: "h2, h3"));

    [Fact]
    public void An_element_that_is_headline_and_paragraph_is_a_headline() =>
        Assert.Equal("# Why|Because.", Read("<p class=h>Why<p>Because.", subheads: ".h"));

    [Fact]
    public void A_summary_alone_is_no_text() => Assert.Equal("", Read("<p class=lead>Short.<h2>Title</h2>", summary: ".lead"));

    [Fact]
    public void Nothing_that_browsers_do_not_show_is_taken() =>
        Assert.Equal("Seen.", Read("<p><script>let a;</script>Seen.<noscript>No.</noscript><template><p>Not.</p></template>"));

    [Fact]
    public void Each_paragraph_has_its_node()
    {
        using Page page = Page.Parse("<p id=1>One.<p id=2><b>Two</b>.<br><br>Three <i>and</i> four.<p id=3> ");
        NodeList paragraphs = Select(page, "p");
        NodeList none = default;
        NodeList found = default;
        Assert.True(BodyReader.TryRead(paragraphs, none, none, none, ref found, out ArticleBody? body));

        Assert.Equal(["One.", "Two.", "Three and four."], body.GetParagraphs());
        Assert.Equal(3, found.Count);
        Assert.Equal("1", found[0].GetAttribute("id"));
        Assert.Equal("2", found[1].GetAttribute("id"));
        Assert.Equal("Three ", found[2].GetText(TextKind.Raw));
        paragraphs.Dispose();
        found.Dispose();
    }

    [Fact]
    public void Text_that_was_flattened_to_lines_is_read_the_same_way()
    {
        using Page page = Page.FromText("The harbour\n- large\n- old");
        Assert.Equal("The harbour|large|old", Read(page, "p, li", "h2", ".lead", ".x"));
    }

    [Theory]
    [InlineData("<p>", "")]
    [InlineData("<p><b>", "a")]
    [InlineData("<p>a<br><br>", "b")]
    [InlineData("<h2>a</h2>", "<p>b")]
    [InlineData("<b><i class=x>", "a")]
    [InlineData("<div><p class=lead>", "a")]
    public void Large_pages_are_read(string start, string end)
    {
        string html = string.Concat(Enumerable.Repeat(start, 100_000)) + end;
        using Page page = Page.Parse(html);
        string text = Read(page, "p, div", "h2, b", ".lead", ".x");
        Assert.DoesNotContain("||", text, StringComparison.Ordinal);
    }

    private static string Read(
        string html, string paragraphs = "p", string subheads = "h2", string summary = ".lead", string excluded = ".none")
    {
        using Page page = Page.Parse(html);
        return Read(page, paragraphs, subheads, summary, excluded);
    }

    private static string Read(Page page, string paragraphs, string subheads, string summary, string excluded)
    {
        NodeList[] lists = [Select(page, paragraphs), Select(page, subheads), Select(page, summary), Select(page, excluded)];
        NodeList found = default;
        bool isText = BodyReader.TryRead(lists[0], lists[1], lists[2], lists[3], ref found, out ArticleBody? body);
        Assert.Equal(isText ? body!.GetParagraphs().Count() : 0, found.Count);
        for (int i = 1; i < found.Count; i++)
            Assert.True(found[i - 1].Index < found[i].Index);
        found.Dispose();
        foreach (ref NodeList list in lists.AsSpan())
            list.Dispose();
        return isText ? BodyTexts.Show(body!) : "";
    }

    private static NodeList Select(Page page, string selector)
    {
        NodeList list = default;
        foreach (Node node in page.Select(selector))
            list.Add(node);
        return list;
    }
}
