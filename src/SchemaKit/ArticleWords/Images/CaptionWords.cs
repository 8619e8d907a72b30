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

/// <summary>Tells captions and credits by what pages call them.</summary>
internal static class CaptionWords
{
    private const int ShortestWithProperty = 16;

    /// <summary>What an element is.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inCaption">Whether it is inside of a caption: there, words count that are said of articles elsewhere.</param>
    public static CaptionRole Find(Node element, bool inCaption)
    {
        PictureMarks marks = PictureWords.Read(element.FindClass());
        PictureMarks credits = inCaption ? PictureMarks.Credit | PictureMarks.CreditInCaption : PictureMarks.Credit;
        if ((marks & credits) != 0 || (inCaption && element.Tag is TagId.Cite or TagId.Small))
            return CaptionRole.Credit;
        bool isCaption = element.Tag == TagId.FigCaption || (marks & PictureMarks.Caption) != 0;
        return isCaption ? CaptionRole.Caption : FindProperty(element, inCaption);
    }

    private static CaptionRole FindProperty(Node element, bool inCaption)
    {
        // Few elements have properties: their start tags are looked through before they are read.
        ReadOnlySpan<byte> tag = element.Slice;
        bool mayHave = tag.Length > ShortestWithProperty && (tag.IndexOf("rop"u8) >= 0 || tag.IndexOf("ROP"u8) >= 0);
        if (!mayHave || !element.TryGetAttribute("itemprop"u8, out AttributeSlice value))
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
