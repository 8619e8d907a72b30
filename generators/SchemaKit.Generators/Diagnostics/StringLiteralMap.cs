using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>Says where in a file the characters of a string's value stand, literal by literal.</summary>
internal static class StringLiteralMap
{
    /// <summary>Where each character of a literal's value begins in its file, and where the last one ends.</summary>
    /// <returns>
    /// One place more than there are characters; those that one escape stands for have one place.
    /// <see langword="null"/> if the literal is of no known kind, or being typed.
    /// </returns>
    public static List<int>? Of(SyntaxToken token)
    {
        string text = token.Text;
        List<int>? offsets = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal) =>
                Verbatim(text, 2, text.Length - 1, hasBraces: false),
            SyntaxKind.StringLiteralToken => Regular(text, 1, text.Length - 1, hasBraces: false),
            SyntaxKind.SingleLineRawStringLiteralToken => SingleLineRaw(text),
            SyntaxKind.MultiLineRawStringLiteralToken => MultiLineRaw(text),
            _ => null,
        };
        return Placed(offsets, token, token.ValueText);
    }

    /// <summary>The same for a text between the holes of an interpolated string.</summary>
    public static List<int>? Of(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax whole)
    {
        string text = part.TextToken.Text;
        List<int>? offsets = whole.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => Regular(text, 0, text.Length, hasBraces: true),
            SyntaxKind.InterpolatedVerbatimStringStartToken => Verbatim(text, 0, text.Length, hasBraces: true),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => Enumerable.Range(0, text.Length + 1).ToList(),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => MultiLineRaw(part, whole),
            _ => null,
        };
        return Placed(offsets, part.TextToken, ValueOf(part, whole));
    }

    /// <summary>What a text between the holes of an interpolated string stands for.</summary>
    public static string ValueOf(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax whole)
    {
        // The token's own value still has the braces of all but raw strings twice.
        string text = part.TextToken.ValueText;
        return whole.StringStartToken.Kind()
            is SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
                ? text.Replace("{{", "{").Replace("}}", "}")
                : text;
    }

    private static List<int>? Placed(List<int>? offsets, SyntaxToken token, string value)
    {
        // A literal that is being typed may not be what its kind says.
        if (offsets is null || offsets.Count != value.Length + 1)
            return null;

        for (int i = 0; i < offsets.Count; i++)
            offsets[i] += token.SpanStart;
        return offsets;
    }

    private static List<int> Verbatim(string text, int start, int end, bool hasBraces)
    {
        List<int> offsets = [];
        int i = start;
        while (i < end)
        {
            offsets.Add(i);
            i += text[i] == '"' || (hasBraces && text[i] is '{' or '}') ? 2 : 1;
        }

        offsets.Add(i);
        return offsets;
    }

    private static List<int> Regular(string text, int start, int end, bool hasBraces)
    {
        List<int> offsets = [];
        int i = start;
        while (i < end)
        {
            int length = text[i] == '\\' ? EscapeLength(text, i) : hasBraces && text[i] is '{' or '}' ? 2 : 1;
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
        switch (start + 1 < text.Length ? text[start + 1] : '\0')
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

    /// <summary>
    /// A text between holes; where it begins a line, the white space that the string's last line begins with is no part
    /// of it.
    /// </summary>
    private static List<int> MultiLineRaw(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax whole)
    {
        string text = part.TextToken.Text;
        string end = whole.StringEndToken.Text;
        int indentation = end.IndexOf('"') - (end.IndexOf('\n') + 1);
        bool isAtLineStart = whole.Contents.FirstOrDefault() == part;
        List<int> offsets = [];
        int line = 0;
        while (line < text.Length)
        {
            int lineEnd = text.IndexOf('\n', line) + 1;
            if (lineEnd == 0)
                lineEnd = text.Length;

            // A line of white space alone may be shorter than the indentation.
            int lineBreak = lineEnd;
            while (lineBreak > line && text[lineBreak - 1] is '\r' or '\n')
                lineBreak--;
            for (int i = isAtLineStart ? Math.Min(line + indentation, lineBreak) : line; i < lineEnd; i++)
                offsets.Add(i);

            line = lineEnd;
            isAtLineStart = true;
        }

        offsets.Add(text.Length);
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
