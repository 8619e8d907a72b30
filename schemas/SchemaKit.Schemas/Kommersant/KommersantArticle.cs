using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of Kommersant.</summary>
[Schema("www.kommersant.ru", Culture = "ru-RU", TimeZone = "Europe/Moscow")]
public sealed partial record KommersantArticle : NewsArticle
{
    private const string Text = ".article_text_wrapper";

    /// <summary>
    /// The text, with the line below the headline as its summary. Boxes of other articles and signatures stand between its paragraphs.
    /// </summary>
    [Body(
        Text + " > :is(.doc__text, .doc__thought):not(.document_authors)",
        Subheads = Text + " > :is(h2, h3)",
        Summary = ".doc_header__subheader")]
    public override ArticleBody? Body { get; init; }

    /// <summary>
    /// The pictures, each with the caption that stands below it; the one that is shown beside the enlarged picture is the same.
    /// </summary>
    [Images(Text + " .doc_media__figure", Caption = ".doc_media__text:not(.doc_media__src)", Credit = ".doc_media__src")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
