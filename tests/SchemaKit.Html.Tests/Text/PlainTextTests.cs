using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class PlainTextTests
{
    [Fact]
    public void A_line_is_a_paragraph()
    {
        using Page page = Page.FromText("One\nTwo & three &amp; <b>\n");

        Assert.Equal(
            """
            | <html>
            |   <head>
            |   <body>
            |     <p>
            |       "One"
            |     <p>
            |       "Two & three &amp; <b>"

            """,
            HtmlDumper.Dump(page));
        Assert.Equal(PageKind.Text, page.Kind);
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("\uFEFFa\n\n\n  b  ")]
    [InlineData("\u3000a\u00A0\n\tb\u2028")]
    public void Line_ends_blank_lines_and_white_space_at_the_ends_make_no_difference(string text)
    {
        using Page page = Page.FromText(text);
        HtmlDumper.AssertBody(
            """
            <p>
              "a"
            <p>
              "b"
            """,
            page);
    }

    [Theory]
    [InlineData("-\na\n-\nb")]
    [InlineData("- a\n* b")]
    [InlineData("•a\n・b")]
    [InlineData("• a\n\n\n・　b")]
    [InlineData("—\na\n\n–\nb\n−\n")]
    [InlineData("-\n-\na\n-\n\n-\n- b\n-")]
    public void Bulleted_lines_are_the_items_of_one_list(string text)
    {
        using Page page = Page.FromText(text);
        HtmlDumper.AssertBody(
            """
            <ul>
              <li>
                "a"
              <li>
                "b"
            """,
            page);
    }

    [Fact]
    public void Another_line_ends_the_list()
    {
        using Page page = Page.FromText("- a\nb\n- c");
        HtmlDumper.AssertBody(
            """
            <ul>
              <li>
                "a"
            <p>
              "b"
            <ul>
              <li>
                "c"
            """,
            page);
    }

    [Theory]
    [InlineData("— Oui, dit-il.")]
    [InlineData("– No.")]
    [InlineData("−5 degrees")]
    [InlineData("-5 degrees")]
    [InlineData("*starred*")]
    [InlineData("---")]
    public void A_dash_that_opens_a_sentence_is_no_bullet(string line)
    {
        using Page page = Page.FromText(line);
        Node paragraph = Assert.Single(page.Elements(TagId.P));
        Assert.Equal(line, paragraph.GetText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    [InlineData("-\n\n-\n")]
    public void A_text_without_any_gives_an_empty_body(string text)
    {
        using Page page = Page.FromText(text);
        Assert.Equal(4, page.NodeCount);
    }

    [Fact]
    public void Text_in_utf_16_is_told_by_its_byte_order_mark()
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8 })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("東京 – 1")];
            using Page page = Page.FromText(bytes);
            Assert.Equal("東京 – 1", page.Document.GetText());
        }
    }

    [Fact]
    public void Places_in_the_source_are_those_of_the_trimmed_lines()
    {
        using Page page = Page.FromText("  One \n- two\n-\n three\n");

        Assert.Equal(
            ["One", "two\n-\n three", "two", "three"],
            new[] { TagId.P, TagId.Ul, TagId.Li }
                .SelectMany(tag => page.Elements(tag))
                .Select(node => node.SourceText()));
    }
}
