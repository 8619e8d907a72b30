using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>What elements of a ranking say, and what their names and classes tell of them.</summary>
internal static class RankingText
{
    /// <summary>The title of an article is as wide, as a rule, and the name of a section or an author is not.</summary>
    public const int TitleWidth = 16;

    private static readonly TagSet Headings = new(TagId.H1, TagId.H2, TagId.H3, TagId.H4, TagId.H5, TagId.H6);

    // Parts of the words of a class, as sites write them: most-read__item-title, detail-ttl, page-list__item-meta.
    private static readonly string[] TitleParts = ["title", "headline", "ttl", "titel", "heading"];

    private static readonly string[] TimeParts = ["date", "time", "timestamp"];

    private static readonly string[] MetaParts =
    [
        "meta", "author", "authors", "byline", "date", "time", "timestamp", "category", "kicker", "label", "tag", "tags", "badge",
        "rubric", "views", "comments", "credit", "caption", "description", "desc", "excerpt",
    ];

    /// <summary>The text of a node on one line.</summary>
    public static string SingleLine(Node node) => node.GetText().Replace('\n', ' ');

    public static bool IsHeading(Node node) => Headings.Contains(node.Tag);

    public static bool IsList(Node node) => node.Tag is TagId.Ul or TagId.Ol;

    /// <summary>Whether the element's class says that it holds a title.</summary>
    public static bool IsTitled(Node node) => HasClassPart(node, TitleParts);

    /// <summary>
    /// Whether the element's class says that it holds what stands beside a title: a date, a section, an author, a word for
    /// screen readers.
    /// </summary>
    public static bool IsMeta(Node node) =>
        node.Tag is TagId.Time or TagId.Small
        || (HasClassPart(node, MetaParts) && !IsTitled(node))
        || node.HasClass("sr-only"u8)
        || node.HasClass("visually-hidden"u8)
        || node.HasClass("screen-reader-text"u8);

    /// <summary>Whether the element says that it holds a date or a time.</summary>
    public static bool IsTime(Node node) => node.Tag == TagId.Time || HasClassPart(node, TimeParts);

    /// <summary>Whether a link leads to another page: not to a place of this one, and not into a script.</summary>
    public static bool IsItemLink(Node node) =>
        node.Tag == TagId.A
        && node.HasAttribute("href"u8)
        && !node.AttributeMatches("href"u8, AttributeMatch.Equals, default)
        && !node.AttributeMatches("href"u8, AttributeMatch.Prefix, "#"u8)
        && !node.AttributeMatches("href"u8, AttributeMatch.Prefix, "javascript:"u8, ignoreCase: true);

    /// <summary>Whether a part of the words of the element's class is one of given ones.</summary>
    public static bool HasClassPart(Node node, ReadOnlySpan<string> parts)
    {
        if (node.GetAttribute("class"u8) is not { } classes)
            return false;

        ReadOnlySpan<char> text = classes;
        foreach (Range range in text.SplitAny(" \t\r\n\f-_"))
        {
            foreach (string part in parts)
            {
                if (text[range].Equals(part, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character is of a script without spaces between words, each of its signs worth two letters.</summary>
    public static bool IsWide(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF';

    /// <summary>How long a text is in letters, where a sign of Chinese, Japanese or Korean counts as two.</summary>
    public static int Width(string text)
    {
        int width = text.Length;
        foreach (char c in text)
            width += IsWide(c) ? 1 : 0;
        return width;
    }

    /// <summary>How many rows a node and all that is inside of it take.</summary>
    public static int RowsOf(Node node) => new NodeRows(node.Page).EndOf(node.Index) - node.Index;

    /// <summary>Where on the tape a node ends.</summary>
    public static int EndOf(Node node) => new NodeRows(node.Page).EndOf(node.Index);

    /// <summary>Whether a letter may stand for another where titles are compared: the forms of the apostrophe, white space.</summary>
    public static char Fold(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '′' or '`' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '\u00A0' or '\u3000' or '\u2009' or '\u202F' => ' ',
        _ => c,
    };
}
