using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>
/// The elements by which a page says something of its article, found in one walk for all words: they are few, and what they say is read
/// when a word asks.
/// </summary>
internal sealed class PageFacts
{
    private static readonly bool[] MayMatter = TagsOf(TagId.Meta, TagId.Link, TagId.Script, TagId.H1, TagId.Time, TagId.Title);

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
        Tape tape = page.Tape;
        ReadOnlySpan<TapeRow> rows = tape.Rows;
        for (int row = 1; row < rows.Length; row++)
        {
            ref readonly TapeRow current = ref rows[row];

            // One question for all rows is faster than two: what is no element has no tag.
            if (!MayMatter[(int)current.Tag] & current.Kind != NodeKind.TemplateContents)
                continue;
            if (current.Kind == NodeKind.TemplateContents)
                row = current.SubtreeEnd - 1;
            else
                Add(page, tape, row, current);
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

    private static bool[] TagsOf(params ReadOnlySpan<TagId> tags)
    {
        bool[] matter = new bool[1 << 8];
        foreach (TagId tag in tags)
            matter[(int)tag] = true;
        return matter;
    }

    private void Add(Page page, Tape tape, int row, in TapeRow element)
    {
        switch (element.Tag)
        {
            case TagId.Meta:
                _metas.Add(page[row]);
                break;

            case TagId.Link:
                _links.Add(page[row]);
                break;

            case TagId.Script when HoldsJsonLd(page[row], tape.SourceBytes[element.Start..element.End]):
                _scripts.Add(page[row]);
                break;

            case TagId.H1:
                _headings.Add(page[row]);
                break;

            case TagId.Time:
                _times.Add(page[row]);
                break;

            case TagId.Title when !Title.Exists && element.Namespace == ElementNamespace.Html:
                Title = page[row];
                break;
        }
    }

    // Few start tags have a plus sign in them, or a reference that may stand for one: only those are taken apart.
    private static bool HoldsJsonLd(Node script, ReadOnlySpan<byte> tag) =>
        tag.IndexOfAny((byte)'+', (byte)'&') >= 0
        && script.AttributeMatches("type"u8, AttributeMatch.Equals, "application/ld+json"u8, ignoreCase: true);
}
