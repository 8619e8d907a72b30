using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Runtime;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

public sealed partial class ArticleReader
{
    private static readonly ThingPath ArticleBodyPath = new("**.Article.articleBody");

    private readonly MainText _mainText = new();

    /// <summary>Reads the text of the article.</summary>
    /// <remarks>
    /// The elements that are shown go first; where they hold less than half of what the JSON-LD does, that is taken.
    /// </remarks>
    /// <param name="sources">Where it may be read from.</param>
    /// <param name="paragraphs">
    /// Gets a node for each paragraph, in their order: its element, or its first text where it shares that; none for a text of JSON-LD. The
    /// summary is not among them. The list must be empty.
    /// </param>
    /// <param name="body">The text.</param>
    /// <param name="node">The element that it stands in: for JSON-LD, the script.</param>
    /// <param name="source">Which source gave it.</param>
    /// <returns>Whether there is a text.</returns>
    public bool TryReadBody(
        ArticleSources sources,
        ref NodeList paragraphs,
        [MaybeNullWhen(false)] out ArticleBody body,
        out Node node,
        out ArticleSources source)
    {
        int length = TryReadShown(sources, ref paragraphs, out body, out node, out source) ? LengthOf(body) : 0;
        if ((sources & ArticleSources.JsonLd) == 0 || !TryFindLonger(length * 2, out JsonLdValue value, out string? text))
            return body is not null;
        if (!TextBody.TryRead(text, _facts.Page!.Url, out ArticleBody? longer) || LengthOf(longer) <= length * 2)
            return body is not null;

        paragraphs.Dispose();
        (body, node, source) = (longer, value.Script, ArticleSources.JsonLd);
        return true;
    }

    /// <summary>Reads a text that is itself an article: HTML, or paragraphs on lines of their own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="page">The page that it is from.</param>
    /// <param name="body">What it says.</param>
    /// <returns>Whether there is a paragraph.</returns>
    public static bool TryReadBody(string text, Page page, [MaybeNullWhen(false)] out ArticleBody body) =>
        TextBody.TryRead(text, page.Url, out body);

    private static int LengthOf(ArticleBody body)
    {
        int length = 0;
        for (int section = 0; section < body.Sections.Count; section++)
        {
            IReadOnlyList<string> paragraphs = body.Sections[section].Paragraphs;
            for (int i = 0; i < paragraphs.Count; i++)
                length += paragraphs[i].Length;
        }

        return length;
    }

    private bool TryReadShown(
        ArticleSources sources,
        ref NodeList paragraphs,
        [MaybeNullWhen(false)] out ArticleBody body,
        out Node node,
        out ArticleSources source)
    {
        body = null;
        node = default;
        source = ArticleSources.None;
        if ((sources & (ArticleSources.Markup | ArticleSources.Microdata)) == 0)
            return false;
        if (!_mainText.TryRead(_facts.Page!, ref paragraphs, out body, out node, out bool isMarked))
            return false;

        source = isMarked && (sources & ArticleSources.Microdata) != 0 ? ArticleSources.Microdata : ArticleSources.Markup;
        if ((sources & source) != 0)
            return true;

        paragraphs.Dispose();
        (body, node, source) = (null, default, ArticleSources.None);
        return false;
    }

    private bool TryFindLonger(int length, out JsonLdValue value, [NotNullWhen(true)] out string? text)
    {
        foreach (JsonLdValue found in JsonLd.Find(ArticleBodyPath))
        {
            if (found.Size <= length || !found.TryReadText(out text))
                continue;
            value = found;
            return true;
        }

        value = default;
        text = null;
        return false;
    }
}
