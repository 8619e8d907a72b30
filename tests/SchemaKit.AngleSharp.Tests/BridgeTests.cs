using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.AngleSharp;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class BridgeTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>", false)]
    [InlineData("", true)]
    public void The_mode_of_the_document_is_the_same_on_both_sides(string documentType, bool isQuirks)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(documentType + "<p class=Lead>");
        using Page page = document.ToPage();
        Assert.Equal(isQuirks, page.IsQuirks);
        Assert.Equal(document.CompatMode, page.ToDocument().CompatMode);

        using Page part = document.QuerySelector("p")!.ToPage();
        Assert.Equal(isQuirks, part.Document.FirstChild.HasClass("lead"u8));
    }

    [Fact]
    public async Task The_address_of_the_document_is_the_same_on_both_sides()
    {
        IBrowsingContext context = BrowsingContext.New(Configuration.Default);
        using IDocument document = await context.OpenAsync(
            response => response.Address("https://example.org/a/b").Content("<base href=../c/><a href=d>x</a>"),
            TestContext.Current.CancellationToken);
        using Page page = document.ToPage();
        Assert.Equal(new Uri("https://example.org/a/b"), page.Url);
        Assert.Equal(new Uri("https://example.org/c/"), page.BaseUrl);

        using IHtmlDocument again = page.ToDocument();
        Assert.Equal("https://example.org/a/b", again.Url);
        Assert.Equal("https://example.org/c/d", ((IHtmlAnchorElement)again.QuerySelector("a")!).Href);

        Uri other = new("https://example.com/");
        using Page given = document.ToPage(new PageOptions { Url = other });
        Assert.Equal(other, given.Url);
    }

    [Fact]
    public void A_document_of_no_address_gives_a_page_of_none()
    {
        using Page page = new HtmlParser().ParseDocument("").ToPage();
        Assert.Null(page.Url);
        Assert.Equal("about:blank", page.ToDocument().Url);
    }

    [Fact]
    public void A_fragment_gives_its_children_and_another_node_itself()
    {
        IHtmlDocument document = new HtmlParser().ParseDocument("<ul><li>a<li>b</ul>");
        using Page element = document.QuerySelector("ul")!.ToPage();
        Assert.Equal("| <ul>\n|   <li>\n|     \"a\"\n|   <li>\n|     \"b\"\n", HtmlDumper.Dump(element));

        IDocumentFragment fragment = document.CreateDocumentFragment();
        fragment.Append(document.CreateTextNode("x"), document.CreateElement("b"));
        using Page ofFragment = fragment.ToPage();
        Assert.Equal("| \"x\"\n| <b>\n", HtmlDumper.Dump(ofFragment));
        Assert.Null(Bridge.FindDifference(fragment));

        using Page text = document.CreateTextNode("y").ToPage();
        Assert.Equal("| \"y\"\n", HtmlDumper.Dump(text));
    }

    [Fact]
    public void Elements_of_the_document_are_of_their_types()
    {
        using Page page = Page.Parse(
            "<form><input name=q value=x></form><img src=a><table><td>c</table><svg><path/></svg><math><mi/></math>");
        using IHtmlDocument document = page.ToDocument();
        Assert.Equal("x", Assert.IsType<IHtmlInputElement>(document.QuerySelector("input"), exactMatch: false).Value);
        Assert.IsType<IHtmlImageElement>(document.QuerySelector("img"), exactMatch: false);
        Assert.Equal(1, ((IHtmlTableElement)document.QuerySelector("table")!).Rows.Length);
        Assert.NotNull(((IHtmlInputElement)document.QuerySelector("input")!).Form);
        Assert.Same(document.QuerySelector("body"), document.Body);
    }

    [Fact]
    public void A_document_can_be_opened_in_a_context_of_the_caller()
    {
        IBrowsingContext context = BrowsingContext.New(Configuration.Default);
        using Page page = Page.Parse("<title>a</title>");
        using IHtmlDocument document = page.ToDocument(context);
        Assert.Same(context, document.Context);
        Assert.Same(document, context.Active);
        Assert.Equal("a", document.Title);
    }

    [Fact]
    public void Depth_does_not_matter()
    {
        const int Depth = 50_000;
        using PageWriter writer = new();
        for (int i = 0; i < Depth; i++)
            writer.WriteStartElement("div");
        writer.WriteText("x");
        for (int i = 0; i < Depth; i++)
            writer.WriteEndElement();

        using Page page = writer.ToPage();
        IHtmlDocument document = page.ToDocument();
        using Page again = document.ToPage();
        Assert.Equal(page.NodeCount, again.NodeCount);
        Assert.Equal("x", again.Document.GetText());
    }
}
