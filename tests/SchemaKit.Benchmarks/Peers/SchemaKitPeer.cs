using SchemaKit.Html;

namespace SchemaKit.Benchmarks.Peers;

/// <summary>SchemaKit's engine, with the job written by hand on its nodes.</summary>
internal sealed class SchemaKitPeer : IPeer
{
    // All engines are given UTF-8, whatever a page's meta elements say.
    private static readonly PageOptions Utf8 = new() { Encoding = HtmlEncoding.Utf8 };

    public string Name => "SchemaKit";

    public void Parse(PageInput page) => Page.Parse(page.Utf8, Utf8).Dispose();

    public JobResult DoJob(PageInput input)
    {
        using Page page = Page.Parse(input.Utf8, Utf8);
        JobResult result = new();
        Node article = default, item = default;
        foreach (Node element in page.Document.DescendantElements)
        {
            switch (element.Tag)
            {
                case TagId.H1:
                    result.Headline ??= element.GetText(TextKind.Raw);
                    break;
                case TagId.Meta when result.OpenGraphTitle is null && Has(element, "property"u8, "og:title"u8):
                    result.OpenGraphTitle = element.GetAttribute("content"u8);
                    break;
                case TagId.Link when result.Canonical is null && Has(element, "rel"u8, "canonical"u8):
                    result.Canonical = element.GetAttribute("href"u8);
                    break;
                case TagId.Script when Has(element, "type"u8, "application/ld+json"u8):
                    result.JsonLd.Add(element.GetText(TextKind.Raw));
                    break;
                case TagId.P when article.Exists && element.IsInside(article):
                    result.Paragraphs.Add(element.GetText(TextKind.Raw));
                    break;
                case TagId.A when item.Exists && element.IsInside(item) && element.GetAttribute("href"u8) is { } href:
                    result.Links.Add((href, element.GetText(TextKind.Raw)));
                    break;

                // The outermost one is enough: whatever is in one inside of it is in this one too.
                case TagId.Article when !article.Exists || !element.IsInside(article):
                    article = element;
                    break;
                case TagId.Li when !item.Exists || !element.IsInside(item):
                    item = element;
                    break;
            }
        }

        return result;
    }

    private static bool Has(Node element, ReadOnlySpan<byte> attribute, ReadOnlySpan<byte> value) =>
        element.AttributeMatches(attribute, AttributeMatch.Equals, value);
}
