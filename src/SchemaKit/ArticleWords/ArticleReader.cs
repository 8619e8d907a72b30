using System.ComponentModel;
using SchemaKit.Html;
using SchemaKit.Runtime;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>
/// Answers the article words of a page: where its headline stands, who wrote it, what its text is. One serves all fields of a page, and
/// then the next page. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ArticleReader
{
    private readonly PageFacts _facts = new();
    private JsonLdGraph? _jsonLd;

    internal ArticleReader()
    {
    }

    /// <summary>Whether it knows its page.</summary>
    internal bool IsReady => _jsonLd is not null;

    /// <summary>The JSON-LD of the page.</summary>
    internal JsonLdGraph JsonLd => _jsonLd ?? throw new InvalidOperationException("There is no page.");

    /// <summary>Looks through a page.</summary>
    /// <returns>The elements that hold its JSON-LD.</returns>
    internal ref readonly NodeList Gather(Page page)
    {
        _facts.Gather(page);
        return ref _facts.JsonLdScripts;
    }

    /// <summary>Is ready to answer.</summary>
    /// <param name="jsonLd">The JSON-LD of the page.</param>
    internal void Begin(JsonLdGraph jsonLd) => _jsonLd = jsonLd;

    /// <summary>Forgets the page, and gives memory back.</summary>
    internal void Clear()
    {
        _texts?.Clear();
        _facts.Clear();
        _jsonLd = null;
    }
}
