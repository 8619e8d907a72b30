using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of the Yomiuri Shimbun.</summary>
[Schema("www.yomiuri.co.jp", Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
public sealed partial record YomiuriArticle : NewsArticle
{
    /// <inheritdoc/>
    /// <remarks>They are hashtags on the page, and keep their sign.</remarks>
    [Css(".p-related-tags li")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    /// <remarks>
    /// What the site keeps of an article for its own scripts stands beside the text, and is longer than a short one.
    /// </remarks>
    [Body(
        ".p-main-contents > :is(p, blockquote), .p-main-contents > :is(ul, ol) > li",
        Subheads = ".p-main-contents > :is(h2, h3)")]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    /// <remarks>Those that the text has no room for stand below its last paragraph.</remarks>
    [Images(".p-main-contents figure", Caption = "figcaption")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
