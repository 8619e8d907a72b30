using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>The names that a site gives itself, by which they are taken off its titles and kept out of its authors.</summary>
internal sealed class SiteNames
{
    // A label of a host that is shorter may be part of any word.
    private const int MinLabel = 4;

    // "Daily Harbour Online" is harbour.example's; a sentence that has the word in it is no name.
    private const int MaxWordsAround = 4;

    private readonly List<string> _names = [];
    private string _host = "";
    private string _label = "";

    /// <summary>Finds the names.</summary>
    public void Gather(TextFacts facts)
    {
        AddMeta(facts, "og:site_name"u8);
        AddMeta(facts, "application-name"u8);
        AddMeta(facts, "apple-mobile-web-app-title"u8);
        foreach (int article in facts.Things.Articles)
            AddName(facts.JsonLd, facts.JsonLd.MemberOf(article, "publisher"u8));
        if (facts.Things.Site >= 0)
            AddName(facts.JsonLd, facts.Things.Site);
        if (facts.Address is { } address)
            SetHost(address);
    }

    /// <summary>Whether a text is the name of the site, or its address.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        foreach (string name in _names)
        {
            if (TextKey.AreSame(name, text))
                return true;
        }

        return IsOfHost(text);
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _names.Clear();
        _host = "";
        _label = "";
    }

    private void AddMeta(TextFacts facts, ReadOnlySpan<byte> name)
    {
        if (facts.Metas.TryRead(name, out _, out string text))
            _names.Add(text);
    }

    private void AddName(JsonLdGraph graph, int row)
    {
        if (row < 0)
            return;
        if (graph.IsObject(row) && graph.MemberOf(row, "name"u8) is >= 0 and int name)
            row = name;
        string text = CleanText.Of(graph.TextOf(row));
        if (text.Length > 0 && !text.Contains("://", StringComparison.Ordinal))
            _names.Add(text);
    }

    private void SetHost(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.HostNameType != UriHostNameType.Dns)
            return;

        Span<char> letters = stackalloc char[64];
        int length = TextKey.CopyTo(uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host, letters);
        _host = length > 0 ? letters[..length].ToString() : "";
        string longest = "";
        foreach (string label in uri.Host.Split('.'))
            longest = label.Length > longest.Length ? label : longest;
        length = TextKey.CopyTo(longest, letters);
        _label = length > 0 ? letters[..length].ToString() : "";
    }

    private bool IsOfHost(ReadOnlySpan<char> text)
    {
        Span<char> letters = stackalloc char[64];
        int length = TextKey.CopyTo(text, letters);
        if (length < MinLabel - 1)
            return false;

        ReadOnlySpan<char> name = letters[..length];
        return _host.AsSpan().StartsWith(name)
            || (name.Length >= MinLabel && _host.AsSpan().IndexOf(name) >= 0)
            || (_label.Length >= MinLabel && name.IndexOf(_label) >= 0 && text.Count(' ') < MaxWordsAround);
    }
}
