namespace SchemaKit;

/// <summary>
/// A word that articles have: the value comes from wherever pages say it, in the order that the word's own page of the documentation tells.
/// It stands among the other sources of a property and is asked in its turn: <c>[Css("h1.title"), Headline]</c> looks at the page's own
/// heading first.
/// </summary>
/// <remarks>A word speaks of the article of the page, whatever element a nested schema stands in.</remarks>
public abstract class ArticleWordAttribute : SourceAttribute
{
    /// <summary>Where the word looks. The default is everywhere.</summary>
    public ArticleSources Sources { get; set; } = ArticleSources.All;
}

/// <summary>The headline, without the name of the site.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class HeadlineAttribute : ArticleWordAttribute;

/// <summary>What the page says in a sentence or two of what is in the article.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DescriptionAttribute : ArticleWordAttribute;

/// <summary>When the article was published. <c>[Timestamp]</c> tells of formats as it does for other sources.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PublishedAttribute : ArticleWordAttribute;

/// <summary>When the article was last changed. <c>[Timestamp]</c> tells of formats as it does for other sources.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ModifiedAttribute : ArticleWordAttribute;

/// <summary>
/// The people who wrote the article. The texts of the property's other sources are taken apart as bylines are: <c>By Ann Lee and Bo Ek /
/// Staff Writers</c> is <c>Ann Lee</c> and <c>Bo Ek</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AuthorsAttribute : ArticleWordAttribute;

/// <summary>
/// What the article is about, in the words of the page: keywords and tags. The texts of the property's other sources are taken apart
/// at their commas and semicolons.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TopicsAttribute : ArticleWordAttribute;

/// <summary>The section of the site that the article stands in.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SectionAttribute : ArticleWordAttribute;

/// <summary>The way from the home page to the article, outermost first; without the article itself.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class BreadcrumbsAttribute : ArticleWordAttribute;

/// <summary>The address that the page gives for itself.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CanonicalAttribute : ArticleWordAttribute;

/// <summary>The language of the article, as a tag of BCP 47: <c>en</c>, <c>pt-BR</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LanguageAttribute : ArticleWordAttribute;

/// <summary>Whether only those who pay can read the whole article, as far as the page says it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PaywalledAttribute : ArticleWordAttribute;

/// <summary>
/// The text of the article: an <see cref="Articles.ArticleBody"/>. With a selector its paragraphs are what that matches; without one they
/// are found by where the page has its text.
/// </summary>
/// <param name="paragraphs">
/// A selector list for the paragraphs, as <see cref="CssAttribute"/> has it; <see langword="null"/> to find them.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class BodyAttribute(string? paragraphs = null) : ArticleWordAttribute
{
    /// <summary>The selector of the paragraphs.</summary>
    public string? Paragraphs { get; } = paragraphs;

    /// <summary>The selector of the headlines between them.</summary>
    public string? Subheads { get; set; }

    /// <summary>The selector of what stands above the text and tells what is in it.</summary>
    public string? Summary { get; set; }

    /// <summary>The selector of what is left out: elements that are no part of the text, be they paragraphs or inside of some.</summary>
    public string? Exclude { get; set; }
}

/// <summary>
/// The pictures of the article: a list of <see cref="Articles.ArticleImage"/>. With a selector they are what that matches; without one
/// those that stand in the article, above its text or in it.
/// </summary>
/// <param name="images">
/// A selector list for the pictures: <c>img</c>, <c>picture</c>, or elements around one; <see langword="null"/> to find them.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ImagesAttribute(string? images = null) : ArticleWordAttribute
{
    /// <summary>The selector of the pictures.</summary>
    public string? Images { get; } = images;

    /// <summary>The selector of captions: that of a picture is the one that stands with it, and with no other picture.</summary>
    public string? Caption { get; set; }

    /// <summary>The selector of credits, in or beside captions.</summary>
    public string? Credit { get; set; }

    /// <summary>The selector of what is left out: pictures, or elements with pictures in them.</summary>
    public string? Exclude { get; set; }
}
