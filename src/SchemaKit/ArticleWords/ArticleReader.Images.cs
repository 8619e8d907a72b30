using SchemaKit.ArticleWords.Images;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

public sealed partial class ArticleReader
{
    private PictureList? _pictures;

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
            PictureList pictures = _pictures ??= new PictureList();
            try
            {
                ArticlePictures.AddTo(pictures, page, _facts.Headings, places);
                if (pictures.Pictures.Count > 0)
                    return Complete(pictures, page, places, sources);
            }
            finally
            {
                pictures.Clear();
            }
        }

        FoundImage declared = sources.HasFlag(ArticleSources.JsonLd) ? ImageObjects.Read(JsonLd, page) : default;
        if (!declared.Node.Exists && sources.HasFlag(ArticleSources.Meta))
            declared = MetaImages.Read(_facts.Metas);
        return declared.Node.Exists ? [declared] : [];
    }

    /// <summary>Reads what is written of pictures, and makes values of them.</summary>
    private FoundImage[] Complete(PictureList pictures, Page page, in ParagraphPlaces paragraphs, ArticleSources sources)
    {
        ImageReader.ReadTexts(pictures, page, new CaptionChoice { FindsCaptions = true, FindsCredits = true }, paragraphs);
        if (sources.HasFlag(ArticleSources.JsonLd) && pictures.Pictures.Exists(picture => picture.IsBare))
            ImageObjects.Complete(JsonLd, page, pictures);
        return ImageReader.MakeImages(pictures, page, paragraphs);
    }
}
