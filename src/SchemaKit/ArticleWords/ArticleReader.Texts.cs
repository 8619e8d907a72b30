namespace SchemaKit.ArticleWords;

// The lists that these give are one and the same, good until the next word is asked.
public sealed partial class ArticleReader
{
    private TextFacts? _texts;

    /// <summary>What the words that are texts ask of the page.</summary>
    private TextFacts Texts
    {
        get
        {
            _texts ??= new TextFacts(_facts);
            _texts.Begin(JsonLd);
            return _texts;
        }
    }

    /// <summary>The headline: one text at most.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Headline(ArticleSources sources) => Read(sources, HeadlineWord.Read);

    /// <summary>What the page says in a sentence or two of what is in the article, best first.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Description(ArticleSources sources) => Read(sources, DescriptionWord.Read);

    /// <summary>When the article was published, best first: what can be read without a format, then what may with one.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Published(ArticleSources sources) => Read(sources, DateWord.ReadPublished);

    /// <summary>When the article was last changed, best first: what can be read without a format, then what may with one.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Modified(ArticleSources sources) => Read(sources, DateWord.ReadModified);

    /// <summary>Who wrote the article, a person an entry; organisations where no person is named.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Authors(ArticleSources sources) => Read(sources, AuthorsWord.Read);

    /// <summary>What the article is about, a topic an entry.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Topics(ArticleSources sources) => Read(sources, TopicsWord.Read);

    /// <summary>The section of the site that the article stands in, best first.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Section(ArticleSources sources) => Read(sources, SectionWord.Read);

    /// <summary>The way from the home page to the article, outermost first.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Breadcrumbs(ArticleSources sources) => Read(sources, BreadcrumbsWord.Read);

    /// <summary>The address that the page gives for itself, best first, as it is written.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Canonical(ArticleSources sources) => Read(sources, CanonicalWord.Read);

    /// <summary>The language of the article as a tag of BCP 47, best first.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Language(ArticleSources sources) => Read(sources, LanguageWord.Read);

    /// <summary>Whether only those who pay can read the whole article: <c>true</c> or <c>false</c>, best first.</summary>
    /// <param name="sources">Where to look.</param>
    public IReadOnlyList<FoundText> Paywalled(ArticleSources sources) => Read(sources, PaywalledWord.Read);

    private IReadOnlyList<FoundText> Read(ArticleSources sources, Action<TextFacts, ArticleSources> read)
    {
        TextFacts facts = Texts;
        facts.Found.Clear();
        read(facts, sources);
        return facts.Found.ToList();
    }
}
