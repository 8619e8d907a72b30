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

    private static readonly byte[][] Captions =
    [
        "caption"u8.ToArray(), "legend"u8.ToArray(), "cutline"u8.ToArray(), "description"u8.ToArray(), "img-info"u8.ToArray(),
        "image-info"u8.ToArray(), "image-text"u8.ToArray(), "img-text"u8.ToArray(), "bildtext"u8.ToArray(),
        "bildunterschrift"u8.ToArray(),
    ];

    private static readonly byte[][] Credits =
    [
        "credit"u8.ToArray(), "copyright"u8.ToArray(), "photographer"u8.ToArray(), "attribution"u8.ToArray(), "bildnachweis"u8.ToArray(),
        "bildquelle"u8.ToArray(), "image-source"u8.ToArray(), "fotograf"u8.ToArray(),
    ];

    private static readonly byte[][] CreditsInCaptions =
    [
        "author"u8.ToArray(), "autor"u8.ToArray(), "source"u8.ToArray(), "byline"u8.ToArray(), "agency"u8.ToArray(),
    ];

    /// <summary>What an element is.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inCaption">Whether it is inside of a caption: there, words count that are said of articles elsewhere.</param>
    public static CaptionRole Find(Node element, bool inCaption)
    {
        ReadOnlySpan<byte> classes = element.ClassSlice(out _);
        Span<byte> lower = stackalloc byte[Math.Min(classes.Length, MaxLength)];
        for (int i = 0; i < lower.Length; i++)
            lower[i] = Ascii.ToLower(classes[i]);

        if (HasAny(lower, Credits) || (inCaption && (element.Tag is TagId.Cite or TagId.Small || HasAny(lower, CreditsInCaptions))))
            return CaptionRole.Credit;
        if (element.Tag == TagId.FigCaption || HasAny(lower, Captions))
            return CaptionRole.Caption;
        return FindProperty(element, inCaption);
    }

    private static bool HasAny(ReadOnlySpan<byte> classes, byte[][] words)
    {
        foreach (byte[] word in words)
        {
            if (classes.IndexOf(word) >= 0)
                return true;
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
