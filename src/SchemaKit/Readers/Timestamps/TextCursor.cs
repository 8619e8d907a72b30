using System.Globalization;

namespace SchemaKit.Readers.Timestamps;

/// <summary>A place in a text that goes forward as parts of it are read.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The place of the next character.</summary>
    public int Position { get; set; }

    /// <summary>What has not been read yet.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    /// <summary>Whether all has been read.</summary>
    public readonly bool IsAtEnd => Position >= _text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    /// <summary>The character before; NUL at the start.</summary>
    public readonly char Last => Position > 0 ? _text[Position - 1] : '\0';

    /// <summary>Goes on behind white space.</summary>
    public void SkipWhiteSpace()
    {
        while (Position < _text.Length && IsWhiteSpace(_text[Position]))
            Position++;
    }

    /// <summary>Goes on by a character if it is the given one.</summary>
    public bool TrySkip(char c)
    {
        if (Current != c || IsAtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>Goes on behind a text, in any case, if it is next.</summary>
    public bool TrySkip(string expected)
    {
        if (!Rest.StartsWith(expected, StringComparison.OrdinalIgnoreCase))
            return false;
        Position += expected.Length;
        return true;
    }

    /// <summary>Reads decimal digits of any script; none of them if there are too few.</summary>
    /// <param name="min">How many at least.</param>
    /// <param name="max">How many at most; further ones stay.</param>
    /// <param name="value">The number; of 9 digits at most.</param>
    public bool TryReadNumber(int min, int max, out int value)
    {
        value = 0;
        int start = Position;
        while (Position - start < max && TryGetDigit(Current, out int digit))
        {
            value = (value * 10) + digit;
            Position++;
        }

        if (Position - start >= min)
            return true;
        Position = start;
        return false;
    }

    /// <summary>Reads the digits behind a decimal point as 100 nanoseconds; further ones are passed over.</summary>
    public bool TryReadFraction(int max, out int ticks)
    {
        const int Precision = 7;
        ticks = 0;
        int count = 0;
        for (; count < max && TryGetDigit(Current, out int digit); count++)
        {
            if (count < Precision)
                ticks = (ticks * 10) + digit;
            Position++;
        }

        for (int i = count; i < Precision; i++)
            ticks *= 10;
        return count > 0;
    }

    /// <summary>The run of letters that is next, with the marks on them.</summary>
    public readonly ReadOnlySpan<char> PeekLetters()
    {
        int end = Position;
        while (end < _text.Length && IsLetter(_text[end]))
            end++;
        return _text[Position..end];
    }

    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c >= 0x80 && (char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    // Marks of direction stand among dates of Arabic and Hebrew pages, and are as invisible as zero-width spaces.
    private static bool IsWhiteSpace(char c) =>
        c == ' ' || char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF';

    private static bool TryGetDigit(char c, out int digit)
    {
        digit = c - '0';
        if ((uint)digit <= 9)
            return true;
        if (c < 0x80)
            return false;
        digit = CharUnicodeInfo.GetDecimalDigitValue(c);
        return digit >= 0;
    }
}
