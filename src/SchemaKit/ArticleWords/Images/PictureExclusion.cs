using System.Buffers.Text;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// Tells which pictures inside of an article are none of its own: portraits of authors, logos, teasers of other articles, advertisements.
/// Asked in document order, it judges each element around pictures once; above a text, a teaser is what pages call their own picture.
/// </summary>
internal sealed class PictureExclusion
{
    // In pixels; a picture that is no larger tells nothing.
    private const int MaxIcon = 100;

    // Sizes up to 16 by 9 say how a picture is cut.
    private const int MaxRatio = 21;

    private static readonly TagSet Beside = new(
        TagId.Aside, TagId.Nav, TagId.Footer, TagId.Dialog, TagId.Select, TagId.Address);

    private readonly List<(int Row, int End)> _around = [];
    private readonly List<int> _path = [];
    private readonly Page _page;

    /// <summary>Begins with an article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="article">The row of the element that holds it.</param>
    public PictureExclusion(Page page, int article)
    {
        _page = page;
        _around.Add((article, int.MaxValue));
    }

    /// <summary>The row of the outermost element around a picture that is no part of the article.</summary>
    /// <param name="picture">The row of the picture; it stands behind what was found before.</param>
    /// <param name="paragraphs">The text of the article: what holds parts of it is part of the article.</param>
    /// <returns>The row; 0 if there is none.</returns>
    public int FindOther(int picture, in ParagraphPlaces paragraphs)
    {
        NodeRows rows = new(_page);
        while (_around[^1].End <= picture)
            _around.RemoveAt(_around.Count - 1);

        int known = _around[^1].Row;
        _path.Clear();
        for (int row = rows.ParentOf(picture); row != known; row = rows.ParentOf(row))
            _path.Add(row);
        for (int i = _path.Count - 1; i >= 0; i--)
        {
            int row = _path[i];
            if (!paragraphs.IsIn(row, rows.EndOf(row)) && IsOther(_page[row], paragraphs.IsAbove(row)))
                return row;
            _around.Add((row, rows.EndOf(row)));
        }

        return 0;
    }

    /// <summary>Whether a picture tells nothing.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="attributes">Its attributes.</param>
    public static bool IsIcon(Node picture, in ImageAttributes attributes) =>
        IsDrawing(attributes.LazySource.IsEmpty ? attributes.Source : attributes.LazySource)
        || IsSmall(ReadPixels(attributes.Width), ReadPixels(attributes.Height))
        || (PictureWords.Read(picture.FindClass()) & PictureMarks.Icon) != 0;

    private static bool IsOther(Node element, bool isAbove)
    {
        switch (element.Tag)
        {
            case TagId.A:
                return TeaserLinks.IsTeaser(element);

            // A whole one in the article is another; what stands aside may be a picture all the same.
            case TagId.Article:
                return true;

            case TagId.Aside when (PictureWords.Read(element.FindClass()) & PictureMarks.Picture) != 0:
                return false;

            default:
                PictureMarks others = isAbove ? PictureMarks.Other : PictureMarks.Other | PictureMarks.Teaser;
                return Beside.Contains(element.Tag)
                    || (PictureWords.Read(element.FindClass()) & others) != 0
                    || IsHiddenOrNamedOther(element);
        }
    }

    private static bool IsHiddenOrNamedOther(Node element)
    {
        bool hasId = false;
        AttributeWalk walk = new(element.Page.Tape, element.Index);
        while (walk.Read())
        {
            if (SourceName.Is(walk.Name, "hidden"u8))
                return true;
            if (hasId || !SourceName.Is(walk.Name, "id"u8))
                continue;
            hasId = true;
            if ((PictureWords.Read(walk.Value) & PictureMarks.Other) != 0)
                return true;
        }

        return false;
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
