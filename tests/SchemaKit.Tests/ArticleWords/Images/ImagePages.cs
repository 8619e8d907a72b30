using SchemaKit.Articles;
using SchemaKit.ArticleWords;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.ArticleWords.Images;

/// <summary>Reads pictures of small pages.</summary>
internal static class ImagePages
{
    private static readonly Uri Address = new("https://news.example/2026/lake.html");

    /// <summary>Parses a page of a known address.</summary>
    public static Page Parse(string html) => Page.Parse(html, new PageOptions { Url = Address });

    /// <summary>The pictures that a selector matches; captions and credits are found by rules where there is no selector of them.</summary>
    public static List<ArticleImage> Read(
        string html,
        string images = "img",
        string? caption = null,
        string? credit = null,
        string? exclude = null,
        string? paragraphs = null)
    {
        using Page page = Parse(html);
        NodeList[] lists = [.. new[] { images, caption, credit, exclude, paragraphs }.Select(selector => Select(page, selector))];
        IReadOnlyList<FoundImage> found = ImageReader.Read(
            lists[0], lists[1], lists[2], lists[3], lists[4], findsCaptions: caption is null, findsCredits: credit is null);
        return [.. found.Select(image => image.Image)];
    }

    /// <summary>The pictures of an article whose paragraphs are the <c>p</c> elements without a class.</summary>
    public static List<FoundImage> Find(string html, ArticleSources sources = ArticleSources.All, string paragraphs = "p:not([class])")
    {
        using Page page = Parse(html);
        return Find(page, sources, paragraphs);
    }

    /// <summary>The pictures of the article of a page.</summary>
    public static List<FoundImage> Find(Page page, ArticleSources sources = ArticleSources.All, string paragraphs = "p:not([class])")
    {
        using MatchStore store = MatchStore.Rent();
        SilentRecorder recorder = default;
        return [.. store.Article(page, ref recorder).Images(sources, Select(page, paragraphs))];
    }

    /// <summary>The addresses of a picture's versions, without that of the site.</summary>
    public static string[] Paths(ArticleImage image) =>
        [.. image.Versions.Select(version => version.Url.AbsoluteUri.Replace("https://news.example", "", StringComparison.Ordinal))];

    /// <summary>The names of the files of pictures.</summary>
    public static string Names(IEnumerable<FoundImage> images) =>
        string.Join(' ', images.Select(image => Path.GetFileNameWithoutExtension(image.Image.Url.AbsolutePath)));

    private static NodeList Select(Page page, string? selector)
    {
        NodeList nodes = default;
        foreach (Node node in selector is null ? [] : page.Select(selector))
            nodes.Add(node);
        return nodes;
    }
}
