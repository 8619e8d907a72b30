using System.ComponentModel;
using SchemaKit.Articles;
using SchemaKit.ArticleWords.Images;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>Reads the pictures of an article that selectors matched. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ImageReader
{
    /// <summary>Reads pictures.</summary>
    /// <param name="images">The pictures: <c>img</c>, <c>picture</c>, or elements around some.</param>
    /// <param name="captions">Captions: that of a picture is what stands with it, and with no other picture.</param>
    /// <param name="credits">Credits, in or beside captions.</param>
    /// <param name="excluded">What is left out: pictures, elements around some, and what is in captions.</param>
    /// <param name="paragraphs">The paragraphs of the article's text; may be empty.</param>
    /// <param name="findsCaptions">Whether there is no selector of captions, and they are found by what elements are called.</param>
    /// <param name="findsCredits">Whether there is no selector of credits, and they are found by what elements are called.</param>
    /// <returns>The pictures, in the order in which they stand, each once.</returns>
    public static IReadOnlyList<FoundImage> Read(
        in NodeList images,
        in NodeList captions,
        in NodeList credits,
        in NodeList excluded,
        in NodeList paragraphs,
        bool findsCaptions,
        bool findsCredits)
    {
        if (images.Count == 0)
            return [];

        PictureList pictures = new();
        MatchedPictures.AddTo(pictures, images, excluded);
        CaptionChoice choice = new()
        {
            Captions = captions,
            Credits = credits,
            Excluded = excluded,
            FindsCaptions = findsCaptions,
            FindsCredits = findsCredits,
        };
        Page page = images[0].Page;
        ParagraphPlaces places = new(page, paragraphs.Rows);
        ReadTexts(pictures, page, choice, places);
        return MakeImages(pictures, page, places);
    }

    /// <summary>Finds what is written of pictures.</summary>
    internal static void ReadTexts(PictureList pictures, Page page, in CaptionChoice choice, in ParagraphPlaces paragraphs)
    {
        CaptionFinder finder = new();
        ReadOnlySpan<PictureElement> elements = pictures.Elements;
        for (int place = 0; place < elements.Length; place++)
        {
            Picture picture = elements[place].Picture;
            if (picture.Caption is null || picture.Credit is null)
            {
                (string? caption, string? credit) = finder.Find(new PictureScope(page, elements, place), page, choice, paragraphs);
                picture.Caption ??= caption;
                picture.Credit ??= credit;
            }
        }
    }

    /// <summary>Makes values of pictures.</summary>
    internal static FoundImage[] MakeImages(PictureList pictures, Page page, in ParagraphPlaces paragraphs)
    {
        FoundImage[] found = new FoundImage[pictures.Pictures.Count];
        for (int i = 0; i < found.Length; i++)
        {
            Picture picture = pictures.Pictures[i];
            bool isCover = paragraphs.HasText ? paragraphs.IsAbove(picture.Row) : i == 0;
            ArticleImage image = picture.ToImage(isCover, paragraphs.CountBefore(picture.Row));
            found[i] = new FoundImage(page[picture.Row], ArticleSources.Markup, image);
        }

        return found;
    }
}
