using SchemaKit.Html;

namespace SchemaKit;

public sealed partial class SchemaRegistry
{
    /// <summary>The schema that reads a page; <see langword="null"/> where there is none.</summary>
    /// <remarks>
    /// Of several, a host as such goes before wildcards, and a longer wildcard before a shorter one; then a longer path
    /// before a shorter one; then a schema whose <see cref="SchemaInfo.When"/> matches before one that has none. What is
    /// left are versions: the one is taken whose dates hold the article's, or where that has none, the newest.
    /// </remarks>
    /// <param name="url">
    /// The page's address. Where it is not known, HTML cannot be placed; for a text, which has no means to say where it
    /// comes from, the schema is taken if it is the only one for texts.
    /// </param>
    /// <param name="date">
    /// When the article was published. If it is not given, the page is asked: <c>article:published_time</c>, or else
    /// <c>datePublished</c> of its JSON-LD, in UTC if it has no offset.
    /// </param>
    /// <param name="page">The page.</param>
    public SchemaEntry? Pick(Uri? url, DateTimeOffset? date, Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (url is null)
            return PickWithoutAddress(page.Kind);
        if (!url.IsAbsoluteUri)
            throw new ArgumentException("The address is not absolute.", nameof(url));

        // A dot at the end of a name says that it is complete, which in an address it always is.
        string host = url.IdnHost.TrimEnd('.').ToLowerInvariant();
        Query query = new(HostPattern.PathOf(url), date, page);
        SchemaEntry? picked = Pick(_hosts, host, ref query);
        for (int dot = host.IndexOf('.'); picked is null && dot >= 0; dot = host.IndexOf('.', dot + 1))
            picked = Pick(_wildcards, host[(dot + 1)..], ref query);
        return picked;
    }

    private SchemaEntry? PickWithoutAddress(PageKind kind)
    {
        SchemaEntry[] candidates = [.. All.Where(entry => entry.Info.Kind == kind)];
        return kind == PageKind.Text && candidates.Length == 1 ? candidates[0] : null;
    }

    private static SchemaEntry? Pick(Dictionary<string, SchemaVersion[]> hosts, string host, ref Query query)
    {
        if (!hosts.TryGetValue(host, out SchemaVersion[]? versions))
            return null;

        foreach (SchemaVersion version in versions)
        {
            if (query.Fits(version))
                return version.Entry;
        }

        return null;
    }

    /// <summary>What is asked for. The page is only asked for its date if a version has one.</summary>
    private struct Query(string path, DateTimeOffset? date, Page page)
    {
        private DateTimeOffset? _date = date;
        private bool _isDateKnown = date is not null;

        public bool Fits(SchemaVersion version)
        {
            SchemaInfo info = version.Entry.Info;
            return info.Kind == page.Kind
                && version.Pattern.CoversPath(path)
                && (info is { ValidFrom: null, ValidUntil: null } || Date is not { } known || version.Covers(known))
                && (info.When is null || version.Entry.Fits(page));
        }

        private DateTimeOffset? Date
        {
            get
            {
                if (!_isDateKnown)
                    (_date, _isDateKnown) = (PublicationDate.Find(page), true);
                return _date;
            }
        }
    }
}
