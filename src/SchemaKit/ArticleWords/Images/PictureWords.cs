using SchemaKit.Html;
using Ascii = SchemaKit.Html.Ascii;

namespace SchemaKit.ArticleWords.Images;

/// <summary>The words by which pages name what is no part of an article, in classes and ids.</summary>
internal static class PictureWords
{
    private static readonly byte[][] Others =
    [
        "related"u8.ToArray(), "recommended"u8.ToArray(), "recommendations"u8.ToArray(), "recommendation"u8.ToArray(),
        "newsletter"u8.ToArray(), "author"u8.ToArray(), "authors"u8.ToArray(), "avatar"u8.ToArray(), "byline"u8.ToArray(),
        "profile"u8.ToArray(), "logo"u8.ToArray(), "social"u8.ToArray(), "share"u8.ToArray(), "sharing"u8.ToArray(),
        "sponsor"u8.ToArray(), "sponsored"u8.ToArray(), "advert"u8.ToArray(), "advertorial"u8.ToArray(),
        "advertisement"u8.ToArray(), "comments"u8.ToArray(), "popular"u8.ToArray(), "trending"u8.ToArray(), "mostread"u8.ToArray(),
        "readmore"u8.ToArray(), "promo"u8.ToArray(), "subscribe"u8.ToArray(), "subscription"u8.ToArray(), "signup"u8.ToArray(),
        "breadcrumb"u8.ToArray(), "breadcrumbs"u8.ToArray(), "outbrain"u8.ToArray(), "taboola"u8.ToArray(), "navigation"u8.ToArray(),
        "nav"u8.ToArray(), "menu"u8.ToArray(), "toolbar"u8.ToArray(), "podcast"u8.ToArray(),
    ];

    private static readonly byte[][] Icons =
    [
        "logo"u8.ToArray(), "icon"u8.ToArray(), "avatar"u8.ToArray(), "emoji"u8.ToArray(), "author"u8.ToArray(),
    ];

    private static readonly byte[][] Teasers = ["teaser"u8.ToArray(), "teasers"u8.ToArray(), "recirculation"u8.ToArray()];

    private static readonly byte[][] Pictures =
    [
        "image"u8.ToArray(), "img"u8.ToArray(), "picture"u8.ToArray(), "photo"u8.ToArray(), "figure"u8.ToArray(), "gallery"u8.ToArray(),
    ];

    // What follows one of these in a name says what an element is like, not what it is: no-sidebar, has-author.
    private static readonly byte[][] Modifiers =
    [
        "has"u8.ToArray(), "is"u8.ToArray(), "no"u8.ToArray(), "with"u8.ToArray(), "without"u8.ToArray(), "hide"u8.ToArray(),
    ];

    /// <summary>Whether an element is called what is no part of an article.</summary>
    public static bool IsOther(Node element) =>
        HasAny(element.ClassSlice(out _), Others)
        || (element.TryGetAttribute("id"u8, out AttributeSlice id) && HasAny(id.Source.Span, Others));

    /// <summary>Whether an element is called a teaser: of another article in the text; above it, pages call their own picture so.</summary>
    public static bool IsTeaser(Node element) => HasAny(element.ClassSlice(out _), Teasers);

    /// <summary>Whether an element is called a picture.</summary>
    public static bool IsPicture(Node element) => HasAny(element.ClassSlice(out _), Pictures);

    /// <summary>Whether a picture is called what tells nothing.</summary>
    public static bool IsIcon(Node picture) => HasAny(picture.ClassSlice(out _), Icons);

    /// <summary>Whether one of some words is among those that hyphens, underscores and capital letters part.</summary>
    private static bool HasAny(ReadOnlySpan<byte> names, byte[][] words)
    {
        bool isModified = false;
        for (int start = 0; start < names.Length;)
        {
            int end = start;
            while (end < names.Length && Ascii.IsLetter(names[end]) && (end == start || !IsCapitalBehindSmall(names, end)))
                end++;
            ReadOnlySpan<byte> word = names[start..end];
            if (!isModified && IsAny(word, words))
                return true;

            isModified |= IsAny(word, Modifiers);
            isModified &= end == names.Length || !Ascii.IsWhiteSpace(names[end]);
            start = end == start || end == names.Length || !Ascii.IsLetter(names[end]) ? end + 1 : end;
        }

        return false;
    }

    private static bool IsCapitalBehindSmall(ReadOnlySpan<byte> names, int place) =>
        Ascii.ToLower(names[place]) != names[place] && Ascii.ToLower(names[place - 1]) == names[place - 1];

    private static bool IsAny(ReadOnlySpan<byte> word, byte[][] words)
    {
        foreach (byte[] known in words)
        {
            if (Ascii.EqualsIgnoreCase(word, known))
                return true;
        }

        return false;
    }
}
