using SchemaKit.Html;
using Ascii = SchemaKit.Html.Ascii;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Tells which elements pictures are read from.</summary>
internal static class PictureElements
{
    /// <summary>
    /// Whether an element is one: an <c>img</c>, a <c>picture</c> without any, or an element that the page has defined for pictures
    /// (<c>amp-img</c>). Such a one is of use only where it has addresses.
    /// </summary>
    public static bool IsPicture(Page page, int row) => new NodeRows(page).TagOf(row) switch
    {
        TagId.Img => true,
        TagId.Picture => !HasImage(page, row),
        TagId.Other => IsCustomPicture(page[row]),
        _ => false,
    };

    private static bool HasImage(Page page, int picture)
    {
        NodeRows rows = new(page);
        int end = rows.EndOf(picture);
        int row = rows.FindElement(picture + 1, end);
        while (row < end && rows.TagOf(row) != TagId.Img)
            row = rows.FindElement(row + 1, end);
        return row < end;
    }

    /// <summary>Whether an element has a name of its own with a word for pictures in it: those names have a hyphen.</summary>
    private static bool IsCustomPicture(Node element)
    {
        ReadOnlySpan<byte> tag = element.Slice;
        if (tag.Length < 2)
            return false;

        ReadOnlySpan<byte> name = tag[1..TagReader.FindNameEnd(tag, 1)];
        int hyphen = name.IndexOf((byte)'-');
        return hyphen > 0 && (HasWord(name, "img"u8) || HasWord(name, "image"u8) || HasWord(name, "picture"u8));
    }

    /// <summary>Whether a word is one of those that hyphens part.</summary>
    private static bool HasWord(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        foreach (Range part in name.Split((byte)'-'))
        {
            if (Ascii.EqualsIgnoreCase(name[part], word))
                return true;
        }

        return false;
    }
}
