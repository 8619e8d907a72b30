using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.AngleSharp;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>A schema reads a page that came over the bridge as any other.</summary>
public sealed partial class SchemaTests
{
    [Fact]
    public void A_schema_reads_a_document_that_was_changed_through_the_DOM()
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(
            "<!DOCTYPE html><meta property=og:title content=Old><h1>Old</h1><ul class=berths><li>North</ul>"
            + "<a class=chart href=/charts/1>Chart</a>");
        document.QuerySelector("h1")!.Remove();
        document.QuerySelector("meta")!.SetAttribute("content", "Harbour & quay");
        IElement berth = document.CreateElement("li");
        berth.Append(document.CreateTextNode("So"), document.CreateTextNode("uth"));
        document.QuerySelector("ul")!.AppendChild(berth);

        using Page page = document.ToPage(new PageOptions { Url = new Uri("https://harbour.example/notices/1") });
        Notice notice = Notice.Parse(page);
        Assert.Equal("Harbour & quay", notice.Headline);
        Assert.Equal(["North", "South"], notice.Berths);
        Assert.Equal(new Uri("https://harbour.example/charts/1"), notice.Chart);
    }

    [Schema("harbour.example")]
    internal sealed partial record Notice
    {
        [Css("h1")]
        [Meta("og:title")]
        public required string Headline { get; init; }

        [Css("ul.berths > li")]
        public IReadOnlyList<string> Berths { get; init; } = [];

        [Css("a.chart", Attribute = "href")]
        public Uri? Chart { get; init; }
    }
}
