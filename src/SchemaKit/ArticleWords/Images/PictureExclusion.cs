using System.Buffers.Text;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// Tells which pictures inside of an article are none of its own: portraits of authors, logos, teasers of other articles, advertisements.
/// Asked in document order, it judges each element around pictures once.
/// </summary>
internal sealed class PictureExclusion
{
    // In pixels; a picture that is no larger tells nothing.
    private const int MaxIcon = 100;

    // Sizes up to 16 by 9 say how a picture is cut.
    private const int MaxRatio = 21;

    private static readonly TagSet Beside = new(
        TagId.Aside, TagId.Nav, TagId.Footer, TagId.Dialog, TagId.Select, TagId.Address);

    private readonly List<(int Row, int End, bool IsOut)> _around = [];
    private readonly List<int> _path = [];
    private readonly Page _page;

    /// <summary>Begins with an article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="article">The row of the element that holds it.</param>
    public PictureExclusion(Page page, int article)
    {
        _page = page;
        _around.Add((article, int.MaxValue, false));
    }

    /// <summary>Whether a picture is none of the article.</summary>
    /// <param name="picture">The row of the picture.</param>
    /// <param name="paragraphs">The text of the article: what holds parts of it is part of the article.</param>
    public bool Excludes(int picture, in ParagraphPlaces paragraphs)
    {
        NodeRows rows = new(_page);
        while (_around[^1].End <= picture)
            _around.RemoveAt(_around.Count - 1);

        (int known, _, bool isOut) = _around[^1];
        _path.Clear();
        for (int row = rows.ParentOf(picture); row != known; row = rows.ParentOf(row))
            _path.Add(row);
        for (int i = _path.Count - 1; i >= 0; i--)
        {
            int row = _path[i];
            isOut = isOut || (!paragraphs.IsIn(row, rows.EndOf(row)) && IsOther(_page[row], paragraphs.IsAbove(row)));
            _around.Add((row, rows.EndOf(row), isOut));
        }

        return isOut || IsIcon(_page[picture]);
    }

    private static bool IsOther(Node element, bool isAbove)
    {
        switch (element.Tag)
        {
            case TagId.A:
                return TeaserLinks.IsTeaser(element);

            // A whole one in the article is another; what stands aside may be a picture all the same.
            case TagId.Article:
                return true;

            case TagId.Aside when PictureWords.IsPicture(element):
                return false;

            default:
                return Beside.Contains(element.Tag)
                    || element.HasAttribute("hidden"u8)
                    || PictureWords.IsOther(element)
                    || (!isAbove && PictureWords.IsTeaser(element));
        }
    }

    private static bool IsIcon(Node picture)
    {
        ImageAttributes attributes = new(picture);
        return IsDrawing(attributes.LazySource.IsEmpty ? attributes.Source : attributes.LazySource)
            || IsSmall(ReadPixels(attributes.Width), ReadPixels(attributes.Height))
            || PictureWords.IsIcon(picture);
    }

    /// <summary>Whether a size is that of an icon, or of what counts visits. Numbers that differ and are very small are a ratio.</summary>
    private static bool IsSmall(int width, int height)
    {
        bool isRatio = width != height && Math.Min(width, height) > 1 && Math.Max(width, height) <= MaxRatio;
        return Math.Max(width, height) is >= 0 and <= MaxIcon && !isRatio;
    }

    private static bool IsDrawing(ReadOnlySpan<byte> address)
    {
        int query = address.IndexOfAny("?#"u8);
        return (query < 0 ? address : address[..query]).EndsWith(".svg"u8);
    }

    private static int ReadPixels(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out int pixels, out int length) && length == value.Length ? pixels : -1;
}
