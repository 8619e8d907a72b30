using HtmlAgilityPack;

namespace SchemaKit.Benchmarks.Peers;

/// <summary>HtmlAgilityPack. Its tree is not that of the standard, so its results are measured, not compared.</summary>
internal sealed class HtmlAgilityPackPeer : IPeer
{
    public string Name => "HtmlAgilityPack";

    public void Parse(PageInput page) => Load(page);

    public JobResult DoJob(PageInput page)
    {
        HtmlNode root = Load(page).DocumentNode;
        JobResult result = new()
        {
            Headline = Text(root.SelectSingleNode("//h1")),
            OpenGraphTitle = Value(root.SelectSingleNode("//meta[@property='og:title']"), "content"),
            Canonical = Value(root.SelectSingleNode("//link[@rel='canonical']"), "href"),
        };
        foreach (HtmlNode paragraph in All(root, "//article//p"))
            result.Paragraphs.Add(Text(paragraph)!);
        foreach (HtmlNode link in All(root, "//li//a[@href]"))
            result.Links.Add((Value(link, "href")!, Text(link)!));
        foreach (HtmlNode script in All(root, "//script[@type='application/ld+json']"))
            result.JsonLd.Add(script.InnerText);
        return result;
    }

    private static HtmlDocument Load(PageInput page)
    {
        HtmlDocument document = new();
        document.LoadHtml(page.Text);
        return document;
    }

    private static IEnumerable<HtmlNode> All(HtmlNode root, string path) => root.SelectNodes(path) ?? Enumerable.Empty<HtmlNode>();

    private static string? Text(HtmlNode? node) => node is null ? null : HtmlEntity.DeEntitize(node.InnerText);

    private static string? Value(HtmlNode? node, string attribute) =>
        node?.GetAttributeValue(attribute, null!) is { } value ? HtmlEntity.DeEntitize(value) : null;
}
