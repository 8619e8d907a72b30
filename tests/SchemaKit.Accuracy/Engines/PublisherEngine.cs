using SchemaKit.Html;
using SchemaKit.Schemas;

namespace SchemaKit.Accuracy.Engines;

/// <summary>Reads a page by the schema of its publisher, where there is one for articles.</summary>
internal sealed class PublisherEngine : IArticleEngine
{
    /// <inheritdoc/>
    public string Name => "publishers";

    /// <inheritdoc/>
    public ReadArticle? Read(Page page, Uri url)
    {
        // The date is the page's own: that is what those have who read a page that they know nothing of.
        if (Publishers.Registry.Pick(url, date: null, page) is not { } entry || !typeof(NewsArticle).IsAssignableFrom(entry.Type))
            return null;
        return entry.Extract(page).Value is NewsArticle article ? ReadArticle.Of(article) : ReadArticle.Empty;
    }
}
