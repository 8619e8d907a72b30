using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of The Mirror, in the layout before 2025.</summary>
/// <remarks>What is bold and slanted as a whole is a call to readers, and no part of the text.</remarks>
[Schema("www.mirror.co.uk", When = ".article-body:not(:has(.live-event-container))")]
public partial record MirrorArticle2024 : MirrorArticle
{
    /// <inheritdoc/>
    [Body(
        ".article-body > :is(p, blockquote), .article-body > :is(ul, ol) > li",
        Subheads = ".article-body > h3",
        Summary = ".lead-content__sub-title",
        Exclude = "p:has(> b:only-child > i:only-child)")]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images(".lead-content .image, .image-container", Caption = "figcaption .caption", Credit = "figcaption .credit")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The list of the most read articles, which a script of the page fills.</summary>
    [Css("""reach-recirculation:has(> .recirculation__title:text("Most Read"))""")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
