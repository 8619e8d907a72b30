using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>Reads the text of an article where no selector says where it stands.</summary>
internal sealed class MainText
{
    private readonly TextLines _text = new();

    /// <summary>Reads the text of a page's article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="paragraphs">Gets a node for each paragraph.</param>
    /// <param name="body">The text.</param>
    /// <param name="node">The element that it stands in.</param>
    /// <param name="isMarked">Whether microdata mark that element as the text of an article.</param>
    public bool TryRead(
        Page page, ref NodeList paragraphs, [MaybeNullWhen(false)] out ArticleBody body, out Node node, out bool isMarked)
    {
        body = null;
        node = default;
        isMarked = false;

        // Some pages put the whole article in there, and show it by a script.
        bool readsNoScript = false;
        if (Find(page, readsNoScript) is not (>= 0 and int main))
        {
            readsNoScript = true;
            main = Find(page, readsNoScript);
            if (main < 0)
                return false;
        }

        ref TextBox box = ref _text.Boxes[main];
        MainBody reading = new(page, _text, main, readsNoScript, stackalloc char[512]);
        try
        {
            reading.Read(ref paragraphs);
            if (!reading.TryTake(out body))
                return false;
        }
        finally
        {
            reading.Dispose();
        }

        node = page[box.Row];
        isMarked = box.Is(BoxFlags.Marked);
        return true;
    }

    /// <summary>Forgets the page, and gives memory back.</summary>
    public void Clear() => _text.Clear();

    private int Find(Page page, bool readsNoScript)
    {
        _text.Gather(page, readsNoScript);
        int main = new MainContent(page, _text).Find();
        if (main >= 0)
            new BoxSieve(page, _text.Boxes, main).Sift();
        return main;
    }
}
