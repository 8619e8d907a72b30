using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaKit.Benchmarks.Peers;

/// <summary>AngleSharp, from a string: the faster of its ways in.</summary>
internal sealed class AngleSharpPeer : IPeer
{
    private readonly HtmlParser _parser = new();

    public string Name => "AngleSharp";

    public void Parse(PageInput page) => _parser.ParseDocument(page.Text).Dispose();

    public JobResult DoJob(PageInput page)
    {
        using IHtmlDocument document = _parser.ParseDocument(page.Text);
        JobResult result = new()
        {
            Headline = document.QuerySelector("h1")?.TextContent,
            OpenGraphTitle = document.QuerySelector("meta[property='og:title']")?.GetAttribute("content"),
            Canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
        };
        foreach (IElement paragraph in document.QuerySelectorAll("article p"))
            result.Paragraphs.Add(paragraph.TextContent);
        foreach (IElement link in document.QuerySelectorAll("li a[href]"))
            result.Links.Add((link.GetAttribute("href")!, link.TextContent));
        foreach (IElement script in document.QuerySelectorAll("script[type='application/ld+json']"))
            result.JsonLd.Add(script.TextContent);
        return result;
    }
}
