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
    // More of a class is not looked at.
    private const int MaxLength = 256;

    /// <summary>What an element is.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inCaption">Whether it is inside of a caption: there, words count that are said of articles elsewhere.</param>
    public static CaptionRole Find(Node element, bool inCaption)
    {
        ReadOnlySpan<byte> classes = element.ClassSlice(out _);
        Span<byte> lower = stackalloc byte[Math.Min(classes.Length, MaxLength)];
        for (int i = 0; i < lower.Length; i++)
            lower[i] = Ascii.ToLower(classes[i]);

        if (IsCredit(lower) || (inCaption && IsCreditInCaption(lower)))
            return CaptionRole.Credit;
        if (element.Tag == TagId.FigCaption || IsCaption(lower))
            return CaptionRole.Caption;
        return FindProperty(element, inCaption);
    }

    private static bool IsCredit(ReadOnlySpan<byte> classes) =>
        classes.IndexOf("credit"u8) >= 0
        || classes.IndexOf("copyright"u8) >= 0
        || classes.IndexOf("photographer"u8) >= 0
        || classes.IndexOf("attribution"u8) >= 0;

    private static bool IsCreditInCaption(ReadOnlySpan<byte> classes) =>
        classes.IndexOf("author"u8) >= 0 || classes.IndexOf("source"u8) >= 0 || classes.IndexOf("byline"u8) >= 0;

    private static bool IsCaption(ReadOnlySpan<byte> classes) =>
        classes.IndexOf("caption"u8) >= 0 || classes.IndexOf("legend"u8) >= 0 || classes.IndexOf("cutline"u8) >= 0;

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
