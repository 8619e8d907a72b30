using SchemaKit.Html;
using Ascii = SchemaKit.Html.Ascii;

namespace SchemaKit.ArticleWords.Images;

/// <summary>What an element near a picture is to it, as far as its name, class and microdata tell.</summary>
internal enum CaptionRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It holds the caption.</summary>
    Caption,

    /// <summary>It holds the credit.</summary>
    Credit,
}

/// <summary>The words by which pages name captions and credits.</summary>
internal static class CaptionWords
{
    private static readonly WordSet Captions = new(
        "caption captions legend cutline description desc bildtext bildunterschrift imagecaption imgcaption");

    // Where an element is called a picture's, these say that it holds what is written of it.
    private static readonly WordSet Pictures = new("img image photo");
    private static readonly WordSet Texts = new("info text");

    private static readonly WordSet Credits = new(
        "credit credits copyright photographer attribution bildnachweis bildquelle fotograf fotocredit photocredit");

    private static readonly WordSet CreditsInCaptions = new("author authors autor source byline agency");

    /// <summary>What an element is.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inCaption">Whether it is inside of a caption: there, words count that are said of articles elsewhere.</param>
    public static CaptionRole Find(Node element, bool inCaption)
    {
        ReadOnlySpan<byte> classes = element.ClassSlice(out _);
        bool isCredit = Credits.HasAnyOf(classes)
            || (inCaption && (element.Tag is TagId.Cite or TagId.Small || CreditsInCaptions.HasAnyOf(classes)));
        if (isCredit)
            return CaptionRole.Credit;
        return element.Tag == TagId.FigCaption || IsCaption(classes) ? CaptionRole.Caption : FindProperty(element, inCaption);
    }

    private static bool IsCaption(ReadOnlySpan<byte> classes)
    {
        if (Captions.HasAnyOf(classes))
            return true;

        while (!classes.IsEmpty)
        {
            int length = Ascii.LengthOfWord(classes);
            if (Texts.HasAnyOf(classes[..length]) && Pictures.HasAnyOf(classes[..length]))
                return true;
            classes = classes[Math.Min(length + 1, classes.Length)..];
        }

        return false;
    }

    private static CaptionRole FindProperty(Node element, bool inCaption)
    {
        if (!element.TryGetAttribute("itemprop"u8, out AttributeSlice value))
            return CaptionRole.None;

        ReadOnlySpan<byte> property = Ascii.Trim(value.Source.Span);
        if (property.SequenceEqual("caption"u8))
            return CaptionRole.Caption;
        bool isCredit = property.SequenceEqual("creditText"u8)
            || property.SequenceEqual("copyrightHolder"u8)
            || property.SequenceEqual("copyrightNotice"u8)
            || (inCaption && (property.SequenceEqual("author"u8) || property.SequenceEqual("creator"u8)));
        return isCredit ? CaptionRole.Credit : CaptionRole.None;
    }
}
