using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>Finds characters of a string's value in the literal that it was written as.</summary>
internal static class StringLiteralMap
{
    /// <summary>Finds a run of characters.</summary>
    /// <param name="token">The literal.</param>
    /// <param name="start">The first character, counted in the value.</param>
    /// <param name="length">How many.</param>
    /// <param name="span">The characters in the file; those that an escape stands for are the whole escape.</param>
    /// <returns>Whether the literal is of a known kind, and long enough.</returns>
    public static bool TryMap(SyntaxToken token, int start, int length, out TextSpan span)
    {
        span = default;
        if (OffsetsOf(token) is not { } offsets)
            return false;

        // One more than there are characters: the closing quote.
        int end = start + length;
        if (start < 0 || length < 0 || end >= offsets.Count)
            return false;

        span = TextSpan.FromBounds(token.SpanStart + offsets[start], token.SpanStart + offsets[end]);
        return true;
    }

    /// <summary>Where each character of the value begins in the token's text, and where the last one ends.</summary>
    private static List<int>? OffsetsOf(SyntaxToken token)
    {
        string text = token.Text;
        List<int>? offsets = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal) => Verbatim(text),
            SyntaxKind.StringLiteralToken => Regular(text),
            SyntaxKind.SingleLineRawStringLiteralToken => SingleLineRaw(text),
            SyntaxKind.MultiLineRawStringLiteralToken => MultiLineRaw(text),
            _ => null,
        };

        // A literal that is being typed may not be what its kind says.
        return offsets is not null && offsets.Count == token.ValueText.Length + 1 ? offsets : null;
    }

    private static List<int> Verbatim(string text)
    {
        List<int> offsets = [];
        int i = 2;
        while (i < text.Length - 1)
        {
            offsets.Add(i);
            i += text[i] == '"' ? 2 : 1;
        }

        offsets.Add(i);
        return offsets;
    }

    private static List<int> Regular(string text)
    {
        List<int> offsets = [];
        int i = 1;
        while (i < text.Length - 1)
        {
            int length = text[i] == '\\' ? EscapeLength(text, i) : 1;
            offsets.Add(i);

            // An escape beyond the basic plane is two characters of the value.
            if (length == 10 && text[i + 1] == 'U' && IsBeyondBasicPlane(text, i))
                offsets.Add(i);
            i += length;
        }

        offsets.Add(i);
        return offsets;
    }

    private static int EscapeLength(string text, int start)
    {
        switch (text[start + 1])
        {
            case 'u':
                return 6;

            case 'U':
                return 10;

            case 'x':
                int length = 2;
                while (length < 6 && start + length < text.Length && IsHexDigit(text[start + length]))
                    length++;
                return length;

            default:
                return 2;
        }
    }

    private static bool IsBeyondBasicPlane(string text, int start) =>
        start + 10 <= text.Length && text.Substring(start + 2, 4) != "0000";

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static List<int> SingleLineRaw(string text)
    {
        int quotes = CountQuotes(text);
        return Enumerable.Range(quotes, Math.Max(text.Length - (2 * quotes) + 1, 0)).ToList();
    }

    /// <summary>
    /// The lines between the first and the last, without the white space that the last one begins with.
    /// </summary>
    private static List<int> MultiLineRaw(string text)
    {
        int lastLine = text.LastIndexOf('\n') + 1;
        int indentation = text.Length - CountQuotes(text) - lastLine;
        List<int> offsets = [];
        int line = text.IndexOf('\n') + 1;
        while (line > 0 && line < lastLine)
        {
            int end = text.IndexOf('\n', line) + 1;

            // A line of white space alone may be shorter than the indentation.
            int lineBreak = end >= 2 && text[end - 2] == '\r' ? end - 2 : end - 1;
            for (int i = Math.Min(line + indentation, lineBreak); i < end; i++)
                offsets.Add(i);
            line = end;
        }

        // The last line break is no part of the value; its place is where the value ends.
        if (offsets.Count > 0)
        {
            offsets.RemoveAt(offsets.Count - 1);
            int valueEnd = text[lastLine - 2] == '\r' ? lastLine - 2 : lastLine - 1;
            if (offsets.Count > 0 && offsets[offsets.Count - 1] == valueEnd)
                offsets.RemoveAt(offsets.Count - 1);
            offsets.Add(valueEnd);
        }

        return offsets;
    }

    private static int CountQuotes(string text)
    {
        int quotes = 0;
        while (quotes < text.Length && text[quotes] == '"')
            quotes++;
        return quotes;
    }
}
