using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>A live blog of The Mirror, in the layout before 2025: the newest entry first, below some paragraphs of what is known.</summary>
[Schema("www.mirror.co.uk", When = ".live-event-container")]
public sealed partial record MirrorLiveBlog : MirrorArticle2024
{
    /// <inheritdoc/>
    [Body(
        ".live-event-lead-entry > p, .entry-content > :is(p, blockquote:not(.twitter-tweet)), .entry-content > :is(ul, ol) > li",
        Subheads = ".entry-content > h3",
        Summary = ".lead-content__sub-title",
        Exclude = "p:has(> b:only-child > i:only-child), p:has(> a:only-child > b:only-child)")]
    public override ArticleBody? Body { get; init; }
}
