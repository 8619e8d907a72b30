using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>What the words that are texts ask of a page; each part is found when one of them first asks.</summary>
internal sealed class TextFacts
{
    // Above this the list is not kept for the next page.
    private const int MaxKept = 1 << 12;

    private readonly PageFacts _elements;
    private readonly List<int> _values = [];
    private readonly MetaIndex _metas = new();
    private readonly ArticleThings _things = new();
    private readonly SiteNames _siteNames = new();
    private readonly ItemProperties _properties = new();
    private readonly MarkedElements _marked = new();
    private JsonLdGraph? _jsonLd;
    private Node _canonicalLink;
    private string? _canonical;
    private bool _hasCanonical;
    private bool _hasMetas;
    private bool _hasThings;
    private bool _hasSiteNames;
    private bool _hasProperties;
    private bool _hasMarked;

    /// <summary>Is ready for pages.</summary>
    /// <param name="elements">The elements of the page, as soon as there is one.</param>
    public TextFacts(PageFacts elements)
    {
        _elements = elements;
        Authors = new AuthorList(this);
    }

    /// <summary>The elements of the page.</summary>
    public PageFacts Elements => _elements;

    /// <summary>The page.</summary>
    public Page Page => _elements.Page ?? throw new InvalidOperationException("There is no page.");

    /// <summary>The JSON-LD of the page.</summary>
    public JsonLdGraph JsonLd => _jsonLd ?? throw new InvalidOperationException("There is no page.");

    /// <summary>What the word that was asked last has found.</summary>
    public WordTexts Found { get; } = new();

    /// <summary>The authors, while they are put together.</summary>
    public AuthorList Authors { get; }

    /// <summary>The <c>meta</c> elements by their names.</summary>
    public MetaIndex Metas
    {
        get
        {
            if (!_hasMetas)
                _metas.Gather(_elements.Metas);
            _hasMetas = true;
            return _metas;
        }
    }

    /// <summary>The things of the JSON-LD that are of this page.</summary>
    public ArticleThings Things
    {
        get
        {
            if (!_hasThings)
                _things.Gather(JsonLd, this);
            _hasThings = true;
            return _things;
        }
    }

    /// <summary>How the site is called.</summary>
    public SiteNames SiteNames
    {
        get
        {
            if (!_hasSiteNames)
                _siteNames.Gather(this);
            _hasSiteNames = true;
            return _siteNames;
        }
    }

    /// <summary>The elements that have properties of microdata or RDFa.</summary>
    public ItemProperties Properties
    {
        get
        {
            if (!_hasProperties)
                _properties.Gather(Page);
            _hasProperties = true;
            return _properties;
        }
    }

    /// <summary>The elements whose class says what they hold.</summary>
    public MarkedElements Marked
    {
        get
        {
            if (!_hasMarked)
                _marked.Gather(Page);
            _hasMarked = true;
            return _marked;
        }
    }

    /// <summary>The address of the page: the one that it gives for itself, else the one that it was loaded from.</summary>
    public string? Address => CanonicalLink(out _) ?? Page.Url?.AbsoluteUri;

    /// <summary>Begins to answer for a page.</summary>
    public void Begin(JsonLdGraph jsonLd) => _jsonLd = jsonLd;

    /// <summary>Whether an address is that of the page.</summary>
    public bool IsOwnAddress(string address) =>
        Address is { } own && WithoutRest(own).Equals(WithoutRest(address), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is the title of the page, or its only headline, or the beginning of one.</summary>
    public bool IsOwnTitle(string text) =>
        (Metas.TryRead("og:title"u8, out _, out string title) && Begins(title, text))
        || (_elements.Title.Exists && Begins(_elements.Title.GetText(), text))
        || (_elements.Headings.Count == 1 && Begins(_elements.Headings[0].GetText(), text));

    /// <summary>The address that the first link for it gives the page; <see langword="null"/> if there is none.</summary>
    public string? CanonicalLink(out Node link)
    {
        if (!_hasCanonical)
            FindCanonical();
        _hasCanonical = true;
        link = _canonicalLink;
        return _canonical;
    }

    /// <summary>The values of a member of the JSON-LD, in a list that is good until the next call.</summary>
    /// <param name="row">The row of the member's value.</param>
    public List<int> ValuesOf(int row)
    {
        _values.Clear();
        JsonLd.AddValues(row, _values);
        return _values;
    }

    /// <summary>
    /// Adds what the things of the JSON-LD have as a member to what was found, the first one of those that have it first.
    /// </summary>
    /// <param name="things">The rows of the things.</param>
    /// <param name="member">The name of the member.</param>
    public void AddMembers(IReadOnlyList<int> things, ReadOnlySpan<byte> member)
    {
        for (int i = 0; i < things.Count; i++)
        {
            int value = JsonLd.MemberOf(things[i], member);
            if (value >= 0)
                Found.Add(JsonLd.ScriptOf(value), ArticleSources.JsonLd, CleanText.Of(JsonLd.TextOf(value)));
        }
    }

    /// <summary>Adds what <c>meta</c> elements say to what was found, in the order of their names.</summary>
    /// <param name="names">The names, as <see cref="MetaIndex.NamesOf"/> gives them.</param>
    /// <param name="read">What is made of a text, <see langword="null"/> if nothing can be; the text itself if not given.</param>
    public void AddMetas(byte[][] names, Func<string, string?>? read = null)
    {
        foreach (byte[] name in names)
        {
            if (Metas.TryRead(name, out Node meta, out string text))
                Found.Add(meta, ArticleSources.Meta, read is null ? text : read(text));
        }
    }

    /// <summary>Adds a value of microdata, where nothing was found yet.</summary>
    /// <param name="path">The path to it.</param>
    /// <param name="read">What is made of its text, <see langword="null"/> if nothing can be; the text itself if not given.</param>
    public void AddItemIfNone(ThingPath path, Func<string, string?>? read = null)
    {
        if (Found.Count == 0 && Properties.TryRead(path, out Node property, out string? text))
            Found.Add(property, ArticleSources.Microdata, read is null ? text : read(text));
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        if (_jsonLd is null)
            return;
        _jsonLd = null;
        _canonical = null;
        _canonicalLink = default;
        _metas.Clear();
        _things.Clear();
        _siteNames.Clear();
        _properties.Clear();
        _marked.Clear();
        Found.Clear();
        _values.Clear();
        if (_values.Capacity > MaxKept)
            _values.Capacity = 0;
        _hasCanonical = _hasMetas = _hasThings = _hasSiteNames = _hasProperties = _hasMarked = false;
    }

    private void FindCanonical()
    {
        foreach (Node link in _elements.Links)
        {
            if (link.AttributeMatches("rel"u8, AttributeMatch.Includes, "canonical"u8, ignoreCase: true)
                && Readers.ValueReader.TryReadAttribute(link, "href"u8, out string? address))
            {
                _canonicalLink = link;
                _canonical = address;
                return;
            }
        }
    }

    private static bool Begins(string title, string text) => TextKey.AreSame(title, text) || TextKey.StartsWith(title, text);

    /// <summary>An address without scheme, query and fragment, and without what may or may not stand at its ends.</summary>
    private static ReadOnlySpan<char> WithoutRest(ReadOnlySpan<char> address)
    {
        int scheme = address.IndexOf("://");
        if (scheme >= 0)
            address = address[(scheme + 3)..];
        int rest = address.IndexOfAny('?', '#');
        if (rest >= 0)
            address = address[..rest];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            address = address["www.".Length..];
        return address.TrimEnd('/');
    }
}
