namespace SchemaKit;

/// <summary>
/// Where a page may say something of its article: what an article word such as <see cref="HeadlineAttribute"/> looks at, and what it can be
/// kept to.
/// </summary>
[Flags]
public enum ArticleSources
{
    /// <summary>Nowhere: the word only tells how the texts of other sources are read.</summary>
    None = 0,

    /// <summary>JSON-LD: the members that schema.org has for articles and pages.</summary>
    JsonLd = 1,

    /// <summary>Microdata and RDFa Lite: the same, at the elements of the page.</summary>
    Microdata = 2,

    /// <summary>Elements <c>meta</c>, and <c>link</c> with their relations.</summary>
    Meta = 4,

    /// <summary>The elements that are shown: headings, times, links to authors, the paragraphs.</summary>
    Markup = 8,

    /// <summary>All of these.</summary>
    All = JsonLd | Microdata | Meta | Markup,
}
