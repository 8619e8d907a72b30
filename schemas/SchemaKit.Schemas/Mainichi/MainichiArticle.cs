using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of the Mainichi Shimbun.</summary>
[Schema("mainichi.jp", Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
public sealed partial record MainichiArticle : NewsArticle
{
    /// <inheritdoc/>
    /// <remarks>The label of breaking news tells how an article came, and not what it is about.</remarks>
    [Topics, Skip("速報")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    /// <remarks>Many articles are of a sentence or two, shorter than what stands around them.</remarks>
    [Body(
        "#articledetail-body > :is(p, blockquote), #articledetail-body > :is(ul, ol) > li",
        Subheads = "#articledetail-body > :is(h2, h3)")]
    public override ArticleBody? Body { get; init; }

    /// <summary>Who reports from where, as the brackets at the end of the text say it.</summary>
    [Css("#articledetail-body > p:last-of-type"), Pattern("{*}【{Signature}】")]
    public string? Signature { get; init; }

    /// <summary>The lists of the most read articles: now, yesterday, and on social networks.</summary>
    [Css("section:has(> .siderankinglist-box-wrapper)")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
