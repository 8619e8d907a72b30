using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of the Malay Mail. Some of its times say no offset: they are those of Kuala Lumpur.</summary>
[Schema("www.malaymail.com", Culture = "en-MY", TimeZone = "Asia/Kuala_Lumpur")]
public sealed partial record MalayMailArticle : NewsArticle
{
    /// <summary>The authors, as the line above the text names them, and else the page's own words.</summary>
    [Css(".article-byline"), Authors]
    public override IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The text.</summary>
    [Body(".article-body > p", Subheads = ".article-body > :is(h2, h3, h4)")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The list of the most read articles above the page.</summary>
    [Css(".latest-news")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
