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
    /// Gets a node for each paragraph, in their order: its element, or its first text where it shares that; for a text of JSON-LD the
    /// script. The summary is not among them. The list must be empty.
    /// </param>
    /// <param name="found">The text.</param>
    /// <returns>Whether there is a text.</returns>
    public bool TryReadBody(ArticleSources sources, ref NodeList paragraphs, out FoundBody found)
    {
        bool isFound = TryReadShown(sources, ref paragraphs, out found);
        int length = isFound ? LengthOf(found.Body) : 0;
        if (!sources.HasFlag(ArticleSources.JsonLd) || !TryFindLonger(length * 2, out JsonLdValue value, out string? text))
            return isFound;
        if (!TextBody.TryRead(text, _facts.Page!.Url, out ArticleBody? longer) || LengthOf(longer) <= length * 2)
            return isFound;

        paragraphs.Dispose();
        BodyNodes.Add(longer, value.Script, ref paragraphs);
        found = new FoundBody(value.Script, ArticleSources.JsonLd, longer);
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

    private bool TryReadShown(ArticleSources sources, ref NodeList paragraphs, out FoundBody found)
    {
        found = default;
        const ArticleSources Shown = ArticleSources.Markup | ArticleSources.Microdata;
        if ((sources & Shown) == 0)
            return false;
        if (!_mainText.TryRead(_facts.Page!, ref paragraphs, out ArticleBody? body, out Node node, out bool isMarked))
            return false;

        ArticleSources source = isMarked && sources.HasFlag(ArticleSources.Microdata) ? ArticleSources.Microdata : ArticleSources.Markup;
        if (sources.HasFlag(source))
        {
            found = new FoundBody(node, source, body);
            return true;
        }

        paragraphs.Dispose();
        return false;
    }

    private bool TryFindLonger(int length, out JsonLdValue value, [NotNullWhen(true)] out string? text)
    {
        value = default;
        text = null;

        // As a rule there is none, and then all its things need not be looked through.
        if (!JsonLd.HasLongerText(length))
            return false;
        foreach (JsonLdValue found in JsonLd.Find(ArticleBodyPath))
        {
            if (found.Size <= length || !found.TryReadText(out text))
                continue;
            value = found;
            return true;
        }

        return false;
    }
}
