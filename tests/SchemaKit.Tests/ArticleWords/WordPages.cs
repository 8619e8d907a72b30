using SchemaKit.ArticleWords;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.ArticleWords;

/// <summary>Asks pages for article words as generated code does.</summary>
internal static class WordPages
{
    /// <summary>The texts of a word, joined by bars.</summary>
    /// <param name="html">The page.</param>
    /// <param name="word">The word.</param>
    /// <param name="sources">Where it looks.</param>
    public static string Read(
        string html, Func<ArticleReader, ArticleSources, IReadOnlyList<FoundText>> word, ArticleSources sources = ArticleSources.All) =>
        string.Join('|', ReadAll(html, word, sources).Select(text => text.Text));

    /// <summary>The texts of a word.</summary>
    /// <param name="html">The page.</param>
    /// <param name="word">The word.</param>
    /// <param name="sources">Where it looks.</param>
    public static FoundText[] ReadAll(
        string html, Func<ArticleReader, ArticleSources, IReadOnlyList<FoundText>> word, ArticleSources sources = ArticleSources.All)
    {
        using Page page = Page.Parse(html, PageOptions.Default with { Url = new Uri("https://www.harbour-gazette.example/2024/ferry") });
        SilentRecorder recorder = default;
        using MatchStore store = MatchStore.Rent();
        return [.. word(store.Article(page, ref recorder), sources)];
    }

    /// <summary>A block of JSON-LD.</summary>
    public static string JsonLd(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    /// <summary>A block with one article.</summary>
    /// <param name="members">Its members behind the type.</param>
    public static string Article(string members) => JsonLd($$"""{"@context":"https://schema.org","@type":"NewsArticle",{{members}}}""");
}
