using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>Reads the text of an article off the elements that selectors matched. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyReader
{
    /// <summary>Reads the text of an article; each list is in document order, and any may be empty.</summary>
    /// <param name="paragraphs">
    /// The paragraphs. One that stands in another is part of that; one with blank lines inside, <c>br</c> after <c>br</c>, is several.
    /// </param>
    /// <param name="subheads">The headlines between them; one that stands in a paragraph cuts it.</param>
    /// <param name="summary">What tells what is in the text, wherever it stands. It is neither a paragraph nor a headline.</param>
    /// <param name="excluded">What is left out, with all that is inside, be it in a paragraph or around some.</param>
    /// <param name="found">
    /// Gets a node for each paragraph: its element, or for one that stands behind a cut in an element, its first text.
    /// </param>
    /// <param name="body">The text.</param>
    /// <returns>Whether there is a paragraph. A summary alone is no text.</returns>
    public static bool TryRead(
        in NodeList paragraphs,
        in NodeList subheads,
        in NodeList summary,
        in NodeList excluded,
        ref NodeList found,
        [MaybeNullWhen(false)] out ArticleBody body)
    {
        body = null;
        if (paragraphs.Count == 0)
            return false;

        SelectedBody selected = new(paragraphs[0].Page, subheads.Rows, summary.Rows, excluded.Rows, stackalloc char[512]);
        try
        {
            selected.ReadSummary();
            selected.ReadText(paragraphs.Rows, ref found);
            return selected.TryTake(out body);
        }
        finally
        {
            selected.Dispose();
        }
    }
}
