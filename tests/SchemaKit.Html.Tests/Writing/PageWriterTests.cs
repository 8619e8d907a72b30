using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class PageWriterTests
{
    /// <summary>All that has to be escaped somewhere, or looks as if.</summary>
    private const string Odd = "a&b&amp;c<d>e\"f'g\rh\r\ni\nj\tk]]>-->--!>?>\u00A0é東😀</script>";

    [Fact]
    public void Every_tree_of_the_conformance_suite_can_be_written()
    {
        string path = SharedData.Require("html5lib", "tree-construction");
        int cases = 0;
        foreach (TreeCase treeCase in Directory.GetFiles(path, "*.dat").SelectMany(TreeCase.ReadFile))
        {
            byte[] data = Encoding.UTF8.GetBytes(treeCase.Data);
            PageOptions options = new() { Encoding = HtmlEncoding.Utf8 };
            using Page page = treeCase.Context is { } context
                ? Page.ParseFragment(data, context, options)
                : Page.Parse(data, options);
            using Page copy = PageCopy.Of(page);
            Assert.Equal(HtmlDumper.Dump(page), HtmlDumper.Dump(copy));
            Assert.Equal(page.IsQuirks, copy.IsQuirks);
            Assert.Equal(page.Document.GetText(), copy.Document.GetText());
            cases++;
        }

        Assert.Equal(1792, cases);
    }

    [Fact]
    public void Every_slice_reads_as_it_was_written()
    {
        using Page page = Written(writer =>
        {
            writer.WriteStartElement("p");
            writer.WriteAttribute("title", Odd);
            writer.WriteAttribute("empty", "");
            writer.WriteText(Odd);
            writer.WriteEndElement();
            writer.WriteStartElement("script");
            writer.WriteText(Odd);
            writer.WriteEndElement();
            writer.WriteStartElement("script");
            writer.WriteText("a && b");
            writer.WriteText(" && c");
            writer.WriteEndElement();
        });

        Node paragraph = page.Element(TagId.P);
        Assert.Equal(Odd, paragraph.GetAttribute("title"));
        Assert.Equal("", paragraph.GetAttribute("empty"));
        Assert.Equal(Odd, paragraph.FirstChild.GetText(TextKind.Raw));
        Assert.Equal(Odd, page.Elements(TagId.Script)[0].GetText(TextKind.Raw));
        Assert.Equal("a && b && c", page.Elements(TagId.Script)[1].GetText(TextKind.Raw));
        Assert.True(page.Elements(TagId.Script)[1].FirstChild.TryGetUtf8Text(out _, TextKind.Raw));
    }

    [Fact]
    public void What_markup_cannot_hold_reads_as_in_every_page()
    {
        using Page page = Written(writer =>
        {
            writer.WriteComment(Odd);
            writer.WriteProcessingInstruction("pi", "  " + Odd);
            writer.WriteText("a\0b\uD800c");
        });

        string withLineFeeds = Odd.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Assert.Equal(
            [withLineFeeds, withLineFeeds, "a\uFFFDb\uFFFDc"],
            Enumerable.Range(1, 3).Select(index => page[index].GetText(TextKind.Raw)));
    }

    [Fact]
    public void Texts_side_by_side_stay_apart_and_read_as_one()
    {
        using Page page = Written(writer =>
        {
            writer.WriteText("");
            writer.WriteStartElement("p");
            writer.WriteText("Har");
            writer.WriteText("");
            writer.WriteText("bour ");
            writer.WriteText(" opens");
            writer.WriteEndElement();
        });

        Assert.Equal("| \"\"\n| <p>\n|   \"Har\"\n|   \"\"\n|   \"bour \"\n|   \" opens\"\n", HtmlDumper.Dump(page));
        Assert.Equal("Harbour opens", page.Document.GetText());
        Assert.Equal("Harbour  opens", page.Document.GetText(TextKind.Raw));
    }

    [Fact]
    public void Names_are_as_they_were_written()
    {
        using Page page = Written(writer =>
        {
            foreach ((string name, ElementNamespace elementNamespace) in new[]
            {
                ("DIV", ElementNamespace.Html), ("_x:y\"<é", ElementNamespace.Html),
                ("foreignObject", ElementNamespace.Svg), ("foreignobject", ElementNamespace.Svg),
                ("fooBar", ElementNamespace.Svg), ("mi", ElementNamespace.MathMl), ("A", ElementNamespace.Other),
                ("a", ElementNamespace.Other),
            })
            {
                writer.WriteStartElement(name, elementNamespace);
                writer.WriteAttribute("=viewBox\"", "1");
                writer.WriteAttribute("=viewbox\"", "2");
                writer.WriteAttribute("=viewBox\"", "3");
                writer.WriteEndElement();
            }
        });

        const string Attributes = "|   =viewBox\"=\"1\"\n|   =viewbox\"=\"2\"\n";
        Assert.Equal(
            string.Concat(
                $"| <DIV>\n{Attributes}| <_x:y\"<é>\n{Attributes}| <svg foreignObject>\n{Attributes}",
                $"| <svg foreignobject>\n{Attributes}| <svg fooBar>\n{Attributes}| <math mi>\n{Attributes}",
                $"| <other A>\n{Attributes}| <other a>\n{Attributes}"),
            HtmlDumper.Dump(page));
        Assert.Equal(
            [
                TagId.Other, TagId.Other, TagId.ForeignObject, TagId.Other, TagId.Other, TagId.Mi, TagId.Other, TagId.A,
            ],
            Enumerable.Range(1, 8).Select(index => page[index].Tag));
        Assert.False(page[1].HasName("div"u8));
        Assert.True(page[4].HasName("foreignobject"u8));
    }

    [Fact]
    public void The_first_class_counts()
    {
        using Page page = Written(writer =>
        {
            writer.WriteStartElement("p");
            writer.WriteAttribute("class", "");
            writer.WriteAttribute("Class", "b");
            writer.WriteEndElement();
            writer.WriteStartElement("p");
            writer.WriteAttribute("Class", "a b");
            writer.WriteAttribute("class", "c");
            writer.WriteEndElement();
        });

        Assert.False(page[1].HasClass("b"u8));
        Assert.True(page[2].HasClass("b"u8));
        Assert.False(page[2].HasClass("c"u8));
        using Page parsed = Page.Parse("<p class='' class=b>");
        Assert.Equal("", parsed.Element(TagId.P).GetAttribute("class"));
        Assert.False(parsed.Element(TagId.P).HasClass("b"u8));
    }

    [Fact]
    public void A_template_may_have_contents_and_children()
    {
        using Page page = Written(writer =>
        {
            writer.WriteStartElement("template");
            writer.WriteAttribute("id", "t");
            writer.WriteStartTemplateContents();
            writer.WriteStartElement("b");
            writer.WriteEndElement();
            writer.WriteEndTemplateContents();
            writer.WriteText("x");
            writer.WriteEndElement();
            writer.WriteStartElement("template");
            writer.WriteEndElement();
        });

        Assert.Equal(
            "| <template>\n|   id=\"t\"\n|   content\n|     <b>\n|   \"x\"\n| <template>\n|   content\n",
            HtmlDumper.Dump(page));
    }

    [Fact]
    public void The_source_is_markup_that_parses_to_the_same_tree()
    {
        const string Html = "<!DOCTYPE html PUBLIC \"a'b\" 'c\"d'><html lang=en><head><title>a &amp; b</title>"
            + "<script>if (a < b && c) { \"</p>\" }</script><style>a > b {}</style></head><body><pre>\n\nx</pre>"
            + "<textarea>\n\ny</textarea><p class=\"a &quot;b&quot;\">x<br><img alt=\"\">y &lt;z&gt;</p><!-- c -->"
            + "<svg viewBox='0 0 1 1'><path d=x></path></svg><template><td>z</template></body></html>";
        using Page page = Page.Parse(Html);
        using Page copy = PageCopy.Of(page);
        using Page reparsed = Page.Parse(copy.Source.ToArray());
        Assert.Equal(HtmlDumper.Dump(page), HtmlDumper.Dump(reparsed));
        Assert.Equal("<title>a &amp; b</title>"u8, copy.Element(TagId.Title).Source);
        Assert.Equal("<br>"u8, copy.Element(TagId.Br).Source);
        SourceRange tag = copy.Element(TagId.P).StartTagRange;
        Assert.Equal("<p class=\"a &quot;b&quot;\">"u8, copy.Source[tag.Start..tag.End]);
    }

    [Fact]
    public void Options_and_quirks_mode_come_along()
    {
        using PageWriter writer = new(new PageOptions { Url = new Uri("https://example.org/a") }) { IsQuirks = true };
        writer.WriteStartElement("p");
        writer.WriteAttribute("class", "Lead");
        writer.WriteEndElement();
        using Page page = writer.ToPage();
        Assert.Equal(new Uri("https://example.org/a"), page.BaseUrl);
        Assert.True(page.IsQuirks);
        Assert.True(page[1].HasClass("lead"u8));
        Assert.Equal(PageKind.Html, page.Kind);
        Assert.Equal(EncodingConfidence.Irrelevant, page.EncodingConfidence);

        using Page other = Written(_ => { });
        Assert.False(other.IsQuirks);
        Assert.Equal(1, other.NodeCount);
    }

    [Fact]
    public void Depth_does_not_matter()
    {
        const int Depth = 100_000;
        using Page page = Written(writer =>
        {
            for (int i = 0; i < Depth; i++)
                writer.WriteStartElement("div");
            writer.WriteText("x");
            for (int i = 0; i < Depth; i++)
                writer.WriteEndElement();
        });

        Assert.Equal(Depth + 2, page.NodeCount);
        Assert.Equal("x", page.Document.GetText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\fb")]
    [InlineData("a/b")]
    [InlineData("a>")]
    [InlineData("a\0")]
    public void A_name_that_cannot_stand_in_a_start_tag_is_refused(string name)
    {
        using PageWriter writer = new();
        ArgumentException exception = Assert.Throws<ArgumentException>(() => writer.WriteStartElement(name));
        Assert.StartsWith($"'{name}' cannot be the name in a start tag", exception.Message, StringComparison.Ordinal);

        writer.WriteStartElement("p");
        exception = Assert.Throws<ArgumentException>(() => writer.WriteAttribute(name, ""));
        Assert.StartsWith($"'{name}' cannot be the name of an attribute", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => writer.WriteAttribute("a=", ""));
    }

    [Fact]
    public void Other_names_that_cannot_stand_in_markup_are_refused()
    {
        using PageWriter writer = new();
        Assert.Throws<ArgumentException>(() => writer.WriteDocumentType("a b"));
        Assert.Throws<ArgumentException>(() => writer.WriteDocumentType("a>"));
        Assert.Throws<ArgumentException>(() => writer.WriteDocumentType("", "p"));
        Assert.Throws<ArgumentException>(() => writer.WriteDocumentType("", "", "s"));
        Assert.Throws<ArgumentException>(() => writer.WriteDocumentType("a", "'\""));
        Assert.Throws<ArgumentException>(() => writer.WriteDocumentType("a", "", "'\""));
        Assert.Throws<ArgumentException>(() => writer.WriteProcessingInstruction("", "x"));
        Assert.Throws<ArgumentException>(() => writer.WriteProcessingInstruction("a:b", "x"));
        Assert.Throws<ArgumentException>(() => writer.WriteProcessingInstruction("1a", "x"));
        Assert.Throws<ArgumentException>(() => writer.WriteProcessingInstruction("é", "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.WriteStartElement("a", (ElementNamespace)4));

        // What was refused has left nothing behind.
        using Page page = writer.ToPage();
        Assert.Equal(1, page.NodeCount);
        Assert.Equal(0, page.Source.Length);
    }

    [Theory]
    [InlineData("html", "", "", "| <!DOCTYPE html>\n")]
    [InlineData("HTML", "p", "", "| <!DOCTYPE HTML \"p\" \"\">\n")]
    [InlineData("html", "", "s\"", "| <!DOCTYPE html \"\" \"s\"\">\n")]
    [InlineData("html", "p", "s", "| <!DOCTYPE html \"p\" \"s\">\n")]
    [InlineData("", "", "", "| <!DOCTYPE >\n")]
    public void A_document_type_has_what_it_was_given(string name, string publicId, string systemId, string expected)
    {
        using Page page = Written(writer => writer.WriteDocumentType(name, publicId, systemId));
        Assert.Equal(expected, HtmlDumper.Dump(page));
        Assert.Equal(publicId, page[1].PublicId);
        Assert.Equal(systemId, page[1].SystemId);
        Assert.Equal("", page.Document.PublicId);
    }

    [Fact]
    public void Nodes_that_are_written_out_of_order_are_refused()
    {
        using PageWriter writer = new();
        Assert.Throws<InvalidOperationException>(writer.WriteEndElement);
        Assert.Throws<InvalidOperationException>(() => writer.WriteAttribute("a", ""));
        Assert.Throws<InvalidOperationException>(writer.WriteStartTemplateContents);
        Assert.Throws<InvalidOperationException>(writer.WriteEndTemplateContents);

        writer.WriteStartElement("template", ElementNamespace.Svg);
        Assert.Throws<InvalidOperationException>(writer.WriteStartTemplateContents);
        Assert.Throws<InvalidOperationException>(() => writer.WriteDocumentType("html"));
        Assert.Throws<InvalidOperationException>(writer.ToPage);
        writer.WriteEndElement();

        writer.WriteStartElement("template");
        writer.WriteText("x");
        Assert.Throws<InvalidOperationException>(() => writer.WriteAttribute("a", ""));
        Assert.Throws<InvalidOperationException>(writer.WriteStartTemplateContents);
        writer.WriteEndElement();

        writer.WriteStartElement("template");
        writer.WriteStartTemplateContents();
        Assert.Throws<InvalidOperationException>(writer.WriteEndElement);
        Assert.Throws<InvalidOperationException>(() => writer.WriteAttribute("a", ""));
        writer.WriteEndTemplateContents();
        Assert.Throws<InvalidOperationException>(writer.WriteEndTemplateContents);
        writer.WriteEndElement();

        writer.ToPage().Dispose();
        Assert.Throws<ObjectDisposedException>(writer.ToPage);
        Assert.Throws<ObjectDisposedException>(() => writer.WriteText("x"));
    }

    [Fact]
    public void A_writer_and_its_page_give_the_buffer_back()
    {
        PoolProbe probe = new(16 * 1024);
        using (PageWriter writer = new())
            writer.WriteText("x");
        Assert.False(probe.IsTaken);

        using (Page page = Written(writer => writer.WriteText("x")))
            Assert.Equal("x", page.Document.GetText());
        Assert.False(probe.IsTaken);

        PoolProbe meanwhile = new(16 * 1024);
        using Page open = Written(writer => writer.WriteText("x"));
        Assert.True(meanwhile.IsTaken);
    }

    private static Page Written(Action<PageWriter> write)
    {
        using PageWriter writer = new();
        write(writer);
        return writer.ToPage();
    }
}
