using System.Diagnostics.CodeAnalysis;
using System.Net;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>Reads the text of an article off a text that is all of it: HTML, or lines.</summary>
internal static class TextBody
{
    /// <summary>Reads the text of an article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The address of the page that it is from.</param>
    /// <param name="body">What it says.</param>
    /// <returns>Whether there is anything.</returns>
    public static bool TryRead(string text, Uri? url, [MaybeNullWhen(false)] out ArticleBody body)
    {
        // Some escape the HTML that they put into JSON as if it were put into HTML.
        if (!IsHtml(text))
            text = WebUtility.HtmlDecode(text);
        return IsHtml(text) ? TryReadHtml(text, url, out body) : TryReadLines(text, out body);
    }

    private static bool IsHtml(string text)
    {
        int last = text.LastIndexOf('>');
        for (int start = text.IndexOf('<'); start >= 0 && start + 1 < last; start = text.IndexOf('<', start + 1))
        {
            if (char.IsAsciiLetter(text[start + 1]) || text[start + 1] == '/')
                return true;
        }

        return false;
    }

    private static bool TryReadHtml(string html, Uri? url, [MaybeNullWhen(false)] out ArticleBody body)
    {
        using Page page = Page.Parse(html, new PageOptions { Url = url });
        MainText main = new();
        NodeList paragraphs = default;
        try
        {
            return main.TryRead(page, ref paragraphs, out body, out _, out _) || TryReadLines(page.Document.GetText(), out body);
        }
        finally
        {
            paragraphs.Dispose();
            main.Clear();
        }
    }

    private static bool TryReadLines(string text, [MaybeNullWhen(false)] out ArticleBody body)
    {
        BodyBuilder builder = default;
        try
        {
            foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            {
                string paragraph = Readers.WhiteSpace.Collapse(line.ToString());
                if (paragraph.Length > 0)
                    builder.AddParagraph(paragraph);
            }

            return builder.TryTake(out body);
        }
        finally
        {
            builder.Dispose();
        }
    }
}
