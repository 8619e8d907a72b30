using System.Text;
using SchemaKit.ArticleWords;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.ArticleWords.Bodies;

/// <summary>Reads texts of articles off pages as generated code does.</summary>
internal static class MainTexts
{
    /// <summary>Prose of its own for each number, long enough to be taken for the text of an article.</summary>
    public static string Prose(int number) =>
        $"The harbour master counted {number} boats that morning, and he wrote each of them down in the grey book by the door.";

    /// <summary>Paragraphs of <see cref="Prose"/>.</summary>
    public static string Paragraphs(params int[] numbers) => string.Concat(numbers.Select(number => $"<p>{Prose(number)}</p>\n"));

    /// <summary>What is read off a page, prose of our own by its number alone.</summary>
    public static string Read(string html, ArticleSources sources = ArticleSources.All) => Read(html, sources, out _, out _);

    /// <summary>What is read off a page, prose of our own by its number alone.</summary>
    public static string Read(string html, ArticleSources sources, out string node, out ArticleSources source)
    {
        using Page page = Page.Parse(html);
        using MatchStore store = MatchStore.Rent();
        SilentRecorder nobody = default;
        NodeList paragraphs = default;
        bool isFound = store.Article(page, ref nobody).TryReadBody(sources, ref paragraphs, out FoundBody found);
        source = found.Source;
        node = isFound ? found.Node.GetAttribute("id") ?? found.Node.Name : "";
        Assert.Equal(isFound ? found.Body.GetParagraphs().Count() : 0, paragraphs.Count);
        for (int i = 1; i < paragraphs.Count; i++)
        {
            Assert.True(source == ArticleSources.JsonLd
                ? paragraphs[i] == found.Node
                : paragraphs[i - 1].Index < paragraphs[i].Index);
        }

        paragraphs.Dispose();
        return isFound ? Shorten(BodyTexts.Show(found.Body)) : "";
    }

    /// <summary>A text with numbers in the place of <see cref="Prose"/>.</summary>
    public static string Shorten(string text)
    {
        StringBuilder shortened = new(text);
        for (int number = 20; number > 0; number--)
            shortened.Replace(Prose(number), $"{number}");
        return shortened.ToString();
    }
}
