using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of one of the papers of the house of Chunichi, whose sites have one layout.</summary>
public abstract record ChunichiGroupArticle : NewsArticle
{
    /// <inheritdoc/>
    /// <remarks>The sections that it stands in, but for those that hold all of the news.</remarks>
    [JsonLd("articleSection"), Topics(Sources = ArticleSources.None), Skip("{*}ニュース", "ニュース")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    [JsonLd("articleSection"), Skip("{*}ニュース", "ニュース")]
    public override string? Section { get; init; }

    /// <inheritdoc/>
    /// <remarks>All parts of the article are blocks; those of pictures and of keywords have boxes of their own inside.</remarks>
    [Body("#entry > .block:not(:has(div, h2))", Subheads = "#entry > .block > h2")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The lists of the most read articles: of three days, a week and a month.</summary>
    [Css(".sub-container div:has(> .head [data-target])")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
