using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>
/// The elements by which a page says something of its article, found in one walk for all words: they are few, and what they say is read when a
/// word asks.
/// </summary>
internal sealed class PageFacts
{
    private NodeList _metas;
    private NodeList _links;
    private NodeList _scripts;
    private NodeList _headings;
    private NodeList _times;

    /// <summary>The page.</summary>
    public Page? Page { get; private set; }

    /// <summary>The <c>meta</c> elements.</summary>
    public ref readonly NodeList Metas => ref _metas;

    /// <summary>The <c>link</c> elements.</summary>
    public ref readonly NodeList Links => ref _links;

    /// <summary>The <c>script</c> elements that hold JSON-LD.</summary>
    public ref readonly NodeList JsonLdScripts => ref _scripts;

    /// <summary>The <c>h1</c> elements.</summary>
    public ref readonly NodeList Headings => ref _headings;

    /// <summary>The <c>time</c> elements.</summary>
    public ref readonly NodeList Times => ref _times;

    /// <summary>The first <c>title</c> element; it does not exist where there is none.</summary>
    public Node Title { get; private set; }

    /// <summary>Finds the elements of a page.</summary>
    public void Gather(Page page)
    {
        Page = page;
        NodeRows rows = new(page);
        int end = page.NodeCount;
        for (int row = rows.FindElement(1, end); row < end; row = rows.FindElement(row + 1, end))
        {
            switch (rows.TagOf(row))
            {
                case TagId.Meta:
                    _metas.Add(page[row]);
                    break;

                case TagId.Link:
                    _links.Add(page[row]);
                    break;

                case TagId.Script when page[row].AttributeMatches("type"u8, AttributeMatch.Equals, "application/ld+json"u8, ignoreCase: true):
                    _scripts.Add(page[row]);
                    break;

                case TagId.H1:
                    _headings.Add(page[row]);
                    break;

                case TagId.Time:
                    _times.Add(page[row]);
                    break;

                case TagId.Title when !Title.Exists && page[row].Namespace == ElementNamespace.Html:
                    Title = page[row];
                    break;
            }
        }
    }

    /// <summary>Forgets the page and gives the buffers back.</summary>
    public void Clear()
    {
        _metas.Dispose();
        _links.Dispose();
        _scripts.Dispose();
        _headings.Dispose();
        _times.Dispose();
        Title = default;
        Page = null;
    }
}
