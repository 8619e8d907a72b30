namespace SchemaKit.ArticleWords;

internal static partial class DateWord
{
    // What schema.org has for it, and for what is no article.
    private static readonly byte[][] PublishedMembers =
        ["datePublished"u8.ToArray(), "dateCreated"u8.ToArray(), "uploadDate"u8.ToArray()];

    private static readonly byte[][] ModifiedMembers = ["dateModified"u8.ToArray()];

    // Open Graph's, then what publishing systems, analytics and libraries ask for, those that say what they mean before those that do not.
    private static readonly byte[][] PublishedNames = MetaIndex.NamesOf(
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
        "rnews:datepublished",
        "parsely-pub-date", "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "sailthru.date", "dc.date.issued", "dcterms.issued",
        "dcterms.created", "dc.date.created", "published_time", "article_date_original", "originalpublicationdate", "publication_date",
        "publish-date", "publish_date", "publishdate", "pubdate", "article.published", "article.created", "bt:pubdate", "dc.date",
        "dcterms.date",
        "date", "displaydate", "created", "datecreated", "citation_publication_date");

    private static readonly byte[][] ModifiedNames = MetaIndex.NamesOf(
        "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "og:modified_time", "datemodified",
        "rnews:datemodified", "dc.date.modified", "dcterms.modified", "article.updated", "last-modified", "lastmod", "modified", "revised");
}
