using SchemaKit.ArticleWords.Images;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

public sealed partial class ArticleReader
{
    /// <summary>
    /// The pictures of the article: those that stand above its text or in it; where the markup has none, the one that the page declares.
    /// </summary>
    /// <param name="sources">Where to look.</param>
    /// <param name="paragraphs">The paragraphs of the article's text; may be empty.</param>
    /// <returns>The pictures, in the order in which they stand, each once.</returns>
    public IReadOnlyList<FoundImage> Images(ArticleSources sources, in NodeList paragraphs)
    {
        if (_facts.Page is not { } page)
            return [];

        ParagraphPlaces places = new(page, paragraphs.Rows);
        if (sources.HasFlag(ArticleSources.Markup))
        {
            PictureList pictures = new();
            ArticlePictures.AddTo(pictures, page, _facts.Headings, places);
            if (pictures.Pictures.Count > 0)
            {
                ImageReader.ReadTexts(pictures, page, new CaptionChoice { FindsCaptions = true, FindsCredits = true }, places);
                if (sources.HasFlag(ArticleSources.JsonLd) && pictures.Pictures.Exists(picture => picture.IsBare))
                    ImageObjects.Complete(JsonLd, page, pictures);
                return ImageReader.MakeImages(pictures, page, places);
            }
        }

        FoundImage declared = sources.HasFlag(ArticleSources.JsonLd) ? ImageObjects.Read(JsonLd, page) : default;
        if (!declared.Node.Exists && sources.HasFlag(ArticleSources.Meta))
            declared = MetaImages.Read(_facts.Metas);
        return declared.Node.Exists ? [declared] : [];
    }
}
