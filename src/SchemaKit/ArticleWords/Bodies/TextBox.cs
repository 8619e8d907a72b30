using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>An element with text in it that lines of text begin and end with: a paragraph, a list, a <c>div</c>.</summary>
internal struct TextBox
{
    /// <summary>The row of the element.</summary>
    public int Row;

    /// <summary>The row behind all that is inside.</summary>
    public int End;

    /// <summary>The box that it stands in, by its place among all; -1 for the outermost.</summary>
    public int Parent;

    /// <summary>How much the lines right in it read like the text of an article.</summary>
    public int OwnGain;

    /// <summary>The same for all that is inside.</summary>
    public int Gain;

    /// <summary>How much text there is inside, links as well.</summary>
    public int Length;

    /// <summary>How much of that is links.</summary>
    public int Links;

    /// <summary>How much of it is prose.</summary>
    public int Prose;

    /// <summary>How much prose stands right in it.</summary>
    public int OwnProse;

    /// <summary>How many lines of prose there are inside.</summary>
    public int ProseLines;

    /// <summary>How many of those are cut off, as teasers are.</summary>
    public int CutLines;

    /// <summary>How many lines there are inside that are nothing but a link, and as long as a title.</summary>
    public int Titles;

    /// <summary>How many lines stand right in it.</summary>
    public int Lines;

    /// <summary>The name of the element.</summary>
    public TagId Tag;

    /// <summary>What else is known of it.</summary>
    public BoxFlags Flags;

    /// <summary>Whether one of some things is known of it.</summary>
    public readonly bool Is(BoxFlags flags) => (Flags & flags) != 0;

    /// <summary>Whether it holds at least one part in so many of an amount of prose.</summary>
    public readonly bool HoldsPart(int parts, int prose) => (long)Prose * parts >= prose;

    /// <summary>
    /// Whether it is a list of other articles: titles that are links, with little text to each, or texts that are cut off.
    /// </summary>
    public readonly bool IsTeasers =>
        (CutLines >= 2 && CutLines * 2 >= ProseLines) || (Titles >= 3 && ProseLines <= Titles + 1 && Prose < ProseLines * 250);
}
