using System.Text;

namespace SchemaKit.Selectors;

/// <summary>
/// Reads the tokens that selectors are made of, as section 4 of CSS Syntax Level 3 has them, from a place in the text.
/// </summary>
/// <remarks>
/// It reads what the parser asks for instead of cutting the text into tokens beforehand, so that every place stays a
/// place in the text as written.
/// </remarks>
internal sealed class SelectorScanner(string text)
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text as written.</summary>
    public string Text { get; } = text;

    /// <summary>The place of the next character; the text's length at its end.</summary>
    public int Position { get; set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>Where a comment begins that has no end; -1 if there is none.</summary>
    public int UnclosedComment { get; private set; } = -1;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => Peek(0);

    /// <summary>
    /// Whether an identifier begins here: "check if three code points would start an ident sequence".
    /// </summary>
    public bool IsAtIdentifier
    {
        get
        {
            if (Current != '-')
                return IsIdentifierStart(0);
            return IsIdentifierStart(1) || Peek(1) == '-';
        }
    }

    /// <summary>A character further on; NUL behind the end.</summary>
    public char Peek(int offset) => Position + offset < Text.Length ? Text[Position + offset] : '\0';

    /// <summary>Whether one of the characters that identifiers are made of stands some characters further on.</summary>
    public bool IsIdentifierPart(int offset) =>
        IsIdentifierStart(offset) || Peek(offset) is '-' or (>= '0' and <= '9');

    /// <summary>Goes on by a character if it is the given one.</summary>
    public bool TrySkip(char c)
    {
        if (Current != c || IsAtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>Goes on behind comments. They separate nothing: <c>.a/**/.b</c> is <c>.a.b</c>.</summary>
    public void SkipComments()
    {
        while (Current == '/' && Peek(1) == '*')
        {
            int end = Text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
            if (end < 0)
                UnclosedComment = Position;
            Position = end < 0 ? Text.Length : end + 2;
        }
    }

    /// <summary>Goes on behind white space and comments.</summary>
    /// <returns>Whether there was white space.</returns>
    public bool SkipWhiteSpace()
    {
        bool found = false;
        while (true)
        {
            SkipComments();
            if (!IsWhiteSpace(Current))
                return found;
            found = true;
            Position++;
        }
    }

    /// <summary>Reads an identifier; only where <see cref="IsAtIdentifier"/>.</summary>
    public string ReadIdentifier()
    {
        StringBuilder name = new();
        while (IsIdentifierPart(0))
            AppendCharacter(name);
        return name.ToString();
    }

    /// <summary>Reads a string, from its opening quote.</summary>
    /// <returns>
    /// The string; <see langword="null"/> if it has no closing quote in its line: it is then read up to there.
    /// </returns>
    public string? ReadString()
    {
        char quote = Text[Position++];
        StringBuilder value = new();
        while (!IsAtEnd && !IsNewLine(Current))
        {
            if (TrySkip(quote))
                return value.ToString();

            if (Current == '\\' && Position + 1 == Text.Length)
                Position++;
            else if (Current == '\\' && IsNewLine(Peek(1)))
                SkipLineContinuation();
            else
                AppendCharacter(value);
        }

        return null;
    }

    /// <summary>Reads digits; the empty string if there are none.</summary>
    public string ReadDigits()
    {
        int start = Position;
        while (Current is >= '0' and <= '9')
            Position++;
        return Text.Substring(start, Position - start);
    }

    /// <summary>Whether a character is white space in CSS and HTML.</summary>
    public static bool IsWhiteSpace(char c) => c == ' ' || c == '\t' || IsNewLine(c);

    private static bool IsNewLine(char c) => c is '\n' or '\r' or '\f';

    private bool IsIdentifierStart(int offset)
    {
        char c = Peek(offset);
        return c switch
        {
            '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or >= '\u0080' => true,
            '\\' => Position + offset + 1 < Text.Length && !IsNewLine(Peek(offset + 1)),
            // NUL stands for U+FFFD, which is a character of identifiers; behind the end there is none.
            '\0' => Position + offset < Text.Length,
            _ => false,
        };
    }

    private void SkipLineContinuation()
    {
        Position++;
        Position += Current == '\r' && Peek(1) == '\n' ? 2 : 1;
    }

    /// <summary>Reads one character, escaped or not; what no text can hold becomes U+FFFD.</summary>
    private void AppendCharacter(StringBuilder target)
    {
        char c = Text[Position];
        if (c == '\\')
        {
            AppendEscaped(target);
        }
        else if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)))
        {
            target.Append(c).Append(Peek(1));
            Position += 2;
        }
        else
        {
            target.Append(c == '\0' || char.IsSurrogate(c) ? Replacement : c);
            Position++;
        }
    }

    private void AppendEscaped(StringBuilder target)
    {
        Position++;
        int code = 0;
        int digits = 0;
        while (digits < 6 && HexValue(Current) is >= 0 and int value)
        {
            code = (code * 16) + value;
            digits++;
            Position++;
        }

        if (digits == 0)
        {
            if (Current == '\\')
            {
                target.Append('\\');
                Position++;
            }
            else
            {
                AppendCharacter(target);
            }

            return;
        }

        // One white space ends the number and is no part of the text.
        if (Current == '\r' && Peek(1) == '\n')
            Position += 2;
        else if (IsWhiteSpace(Current))
            Position++;

        bool isCharacter = code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        target.Append(isCharacter ? char.ConvertFromUtf32(code) : Replacement.ToString());
    }

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
