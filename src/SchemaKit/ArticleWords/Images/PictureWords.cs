using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>The words by which pages name what is no part of an article, in classes and ids.</summary>
internal static class PictureWords
{
    private static readonly WordSet Others = new(
        "related recommended newsletter newsletters author authors avatar byline profile logo social share sharing sponsor sponsored "
        + "advert advertisement comments popular trending mostread readmore promo subscribe subscription signup breadcrumb outbrain "
        + "taboola navigation nav menu toolbar podcast");

    private static readonly WordSet Icons = new("logo icon avatar emoji author");

    private static readonly WordSet Teasers = new("teaser teasers");

    private static readonly WordSet Pictures = new("image img picture photo figure gallery");

    // What follows one of these in a name says what an element is like, not what it is: no-sidebar, has-author.
    private static readonly WordSet Modifiers = new("has is no with without hide");

    /// <summary>Whether an element is called what is no part of an article.</summary>
    public static bool IsOther(Node element) =>
        Others.HasAnyOf(element.ClassSlice(out _), Modifiers)
        || (element.TryGetAttribute("id"u8, out AttributeSlice id) && Others.HasAnyOf(id.Source.Span, Modifiers));

    /// <summary>Whether an element is called a teaser: of another article in the text; above it, pages call their own picture so.</summary>
    public static bool IsTeaser(Node element) => Teasers.HasAnyOf(element.ClassSlice(out _), Modifiers);

    /// <summary>Whether an element is called a picture.</summary>
    public static bool IsPicture(Node element) => Pictures.HasAnyOf(element.ClassSlice(out _), Modifiers);

    /// <summary>Whether a picture is called what tells nothing.</summary>
    public static bool IsIcon(Node picture) => Icons.HasAnyOf(picture.ClassSlice(out _), Modifiers);
}
