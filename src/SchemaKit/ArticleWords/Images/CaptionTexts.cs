using System.Text;
using SchemaKit.Html;
using Ascii = SchemaKit.Html.Ascii;
using WhiteSpace = SchemaKit.Readers.WhiteSpace;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Reads captions and credits, each as one line.</summary>
internal static class CaptionTexts
{
    private const string Separators = "-–—|/·•";

    // In the source, with character references; what is longer is a text.
    private const int LongestSeparator = 32;

    /// <summary>
    /// The texts of nodes, with a space between, and the separator that the page has there; none of one inside of another, and not the
    /// first one again.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="nodes">The rows of the nodes, ascending.</param>
    /// <param name="leftOut">The rows whose text is left out, ascending.</param>
    /// <returns>The text; <see langword="null"/> where there is none.</returns>
    public static string? Read(Page page, ReadOnlySpan<int> nodes, ReadOnlySpan<int> leftOut)
    {
        NodeRows rows = new(page);
        string? first = null;
        StringBuilder? texts = null;
        int behind = 0;
        int behindText = 0;
        foreach (int row in nodes)
        {
            if (row < behind)
                continue;

            behind = rows.EndOf(row);
            if (Read(page[row], leftOut) is not { } text)
                continue;

            if (first is null)
            {
                first = text;
            }
            else if (text != first)
            {
                texts = (texts ?? new StringBuilder(first)).Append(' ');
                if (SeparatorIn(page, behindText, row) is { } separator)
                    texts.Append(separator).Append(' ');
                texts.Append(text);
            }

            behindText = behind;
        }

        return texts is null ? first : texts.ToString();
    }

    /// <summary>The text of a node, or what microdata says in its place.</summary>
    /// <param name="node">The node.</param>
    /// <param name="leftOut">The rows whose text is left out, ascending.</param>
    /// <returns>The text; <see langword="null"/> where there is none.</returns>
    public static string? Read(Node node, ReadOnlySpan<int> leftOut)
    {
        ReadOnlySpan<int> inside = Within(leftOut, node.Index, new NodeRows(node.Page).EndOf(node.Index));
        if (!inside.IsEmpty && inside[0] == node.Index)
            return null;

        string text = node.Tag == TagId.Meta
            ? node.GetAttribute("content"u8) ?? ""
            : node.GetTextWithout(inside, TextKind.Normalized);
        text = WhiteSpace.Collapse(text);
        return text.Length > 0 ? text : null;
    }

    /// <summary>The separator that is all the text in a run of rows; <see langword="null"/> where there is none, or more.</summary>
    private static string? SeparatorIn(Page page, int start, int end)
    {
        Tape tape = page.Tape;
        string? separator = null;
        for (int row = start; row < end; row++)
        {
            if (tape[row].Kind != NodeKind.Text)
                continue;

            if (!NodeData.TryGetSlice(tape, row, out ReadOnlySpan<byte> slice, out _) || Ascii.Trim(slice).Length > LongestSeparator)
                return null;
            string text = Ascii.Trim(slice).IsEmpty ? "" : page[row].GetText(TextKind.Raw).Trim();
            if (text.Length == 0)
                continue;
            if (separator is not null || text.Length > 1 || !Separators.Contains(text[0]))
                return null;
            separator = text;
        }

        return separator;
    }

    /// <summary>Whether a node has a text.</summary>
    public static bool HasText(Node node) => BeginsWithLetter(node) || HasAnyText(node);

    private static bool HasAnyText(Node node) => node.TryGetUtf8Text(out ReadOnlyMemory<byte> text) && node.Tag != TagId.Meta
        ? text.Length > 0
        : Read(node, []) is not null;

    /// <summary>Whether the first text in a node begins with an ASCII character that shows: most do, and no more need be read.</summary>
    private static bool BeginsWithLetter(Node node)
    {
        Tape tape = node.Page.Tape;
        int end = tape[node.Index].SubtreeEnd;
        int row = node.Index + 1;
        while (row < end && tape[row].Kind != NodeKind.Text)
            row = NodeText.IsLeftOut(tape[row]) ? tape[row].SubtreeEnd : row + 1;
        if (row >= end || !NodeData.TryGetSlice(tape, row, out ReadOnlySpan<byte> text, out _))
            return false;
        text = Ascii.TrimStart(text);
        return !text.IsEmpty && text[0] is > (byte)' ' and < 0x7F and not (byte)'&';
    }

    private static ReadOnlySpan<int> Within(ReadOnlySpan<int> rows, int start, int end)
    {
        int first = CountBefore(rows, start);
        return rows[first..CountBefore(rows, end)];
    }

    private static int CountBefore(ReadOnlySpan<int> rows, int row)
    {
        int place = rows.BinarySearch(row);
        return place < 0 ? ~place : place;
    }
}
