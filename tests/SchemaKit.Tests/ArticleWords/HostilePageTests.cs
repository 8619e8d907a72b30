using System.Globalization;
using SchemaKit.ArticleWords;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.ArticleWords;

/// <summary>Pages that would take minutes, or the stack, if anything grew with the square of the page or went into its depth.</summary>
public sealed class HostilePageTests
{
    private const int Many = 50_000;

    public static TheoryData<string, string> Pages => new()
    {
        { "headings", Repeat("<h1>Ferry ") },
        { "nested headings", Repeat("<div><h1>Ferry ") },
        { "a title of separators", $"<title>{Repeat("| - ")}</title>" },
        { "a title of a megabyte", $"<title>{Repeat("Ferry runs again today ")}</title><h1>{Repeat("Ferry runs again today ")}</h1>" },
        { "metas of one name", Repeat("<meta property=article:tag content='a{0},b'><meta name=author content='Ann Lee {0}'>") },
        { "references", $"<meta property=og:title content=\"{Repeat("&amp;amp;amp;#38;<b><")}\">" },
        { "links of relations", Repeat("<a rel=author>Ann Lee,</a><a rel=tag>") },
        { "marked elements in one another", Repeat("<div class='author tags breadcrumb'>x") },
        { "marked elements", Repeat("<p class=byline>by the sea<p class=tags><a>x</a>") },
        { "items in one another", Repeat("<div itemscope itemtype=Article><b itemprop='datePublished author keywords'>") },
        { "items", Repeat("<b itemprop=datePublished>x</b>") },
        { "times", Repeat("<time datetime=x>2024</time>") },
        { "links", Repeat("<link rel=canonical>") },
        { "articles", WordPages.JsonLd($"[{Repeat("{{\"@type\":\"Article\",\"url\":\"/{0}\",\"headline\":\"x{0}\"}},")}1]") },
        { "authors", WordPages.Article($"\"author\":[{Repeat("{{\"@id\":\"#{0}\"}},{{\"@id\":\"#{0}\",\"name\":\"Ann Lee {0}\"}},")}1]") },
        { "topics", WordPages.Article($"\"keywords\":\"{Repeat("a{0},")}\"") },
        { "steps", WordPages.JsonLd($"{{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{Repeat("{{\"name\":\"x\"}},")}1]}}") },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_word_is_answered_in_time_that_grows_with_the_page(string what, string html)
    {
        Assert.NotEmpty(what);
        using Page page = Page.Parse(html);
        SilentRecorder recorder = default;
        using MatchStore store = MatchStore.Rent();
        ArticleReader reader = store.Article(page, ref recorder);
        ReadOnlySpan<int> counts =
        [
            reader.Headline(ArticleSources.All).Count,
            reader.Description(ArticleSources.All).Count,
            reader.Published(ArticleSources.All).Count,
            reader.Modified(ArticleSources.All).Count,
            reader.Authors(ArticleSources.All).Count,
            reader.Topics(ArticleSources.All).Count,
            reader.Section(ArticleSources.All).Count,
            reader.Breadcrumbs(ArticleSources.All).Count,
            reader.Canonical(ArticleSources.All).Count,
            reader.Language(ArticleSources.All).Count,
            reader.Paywalled(ArticleSources.All).Count,
        ];
        foreach (int count in counts)
            Assert.InRange(count, 0, 2 * Many);
    }

    /// <summary>The text many times, with the number of each time where it has <c>{0}</c>.</summary>
    private static string Repeat(string text)
    {
        bool isFormat = text.Contains("{0}", StringComparison.Ordinal);
        return string.Concat(Enumerable.Range(0, Many).Select(
            i => isFormat ? string.Format(CultureInfo.InvariantCulture, text, i) : text.Replace("{{", "{").Replace("}}", "}")));
    }
}
