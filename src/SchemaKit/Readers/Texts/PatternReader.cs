using System.ComponentModel;

namespace SchemaKit.Readers;

/// <summary>
/// What the generated code of a <see cref="PatternAttribute"/> and a <see cref="DatelineAttribute"/> does with the
/// literals of its template.
/// </summary>
/// <remarks>
/// A space in a literal stands for one or more characters of white space and takes all that there are; two spaces never
/// stand next to one another. Every method takes time that grows with the text and with the literal, never with the
/// square.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PatternReader
{
    /// <summary>Where a literal ends that stands at a given place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place, from 0 to the text's length.</param>
    /// <param name="literal">The literal; an empty one stands everywhere.</param>
    /// <returns>The place behind it; -1 if it does not stand there.</returns>
    public static int Match(ReadOnlySpan<char> text, int position, ReadOnlySpan<char> literal)
    {
        foreach (char c in literal)
        {
            int end = position;
            if (c == ' ')
                end = SkipWhiteSpace(text, position);
            else if (position < text.Length && text[position] == c)
                end++;

            if (end == position)
                return -1;
            position = end;
        }

        return position;
    }

    /// <summary>The first place where a literal stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first place that counts; it may be behind the text's end.</param>
    /// <param name="literal">The literal; not empty.</param>
    /// <param name="end">The place behind the literal.</param>
    /// <returns>The place; -1 if it stands nowhere.</returns>
    public static int Find(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> literal, out int end)
    {
        bool beginsWithSpace = literal[0] == ' ';
        int position = from;
        while (position < text.Length)
        {
            int offset = beginsWithSpace ? WhiteSpace.IndexIn(text[position..]) : text[position..].IndexOf(literal[0]);
            if (offset < 0)
                break;

            position += offset;
            end = Match(text, position, literal);
            if (end >= 0)
                return position;

            // Further on in the same run of white space would be no better, and would be found as late.
            position = beginsWithSpace ? SkipWhiteSpace(text, position) : position + 1;
        }

        end = -1;
        return -1;
    }

    /// <summary>The first place from where a literal reaches to the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first place that counts; it may be behind the text's end.</param>
    /// <param name="literal">The literal; not empty.</param>
    /// <returns>The place; -1 if there is none.</returns>
    public static int MatchEnd(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> literal)
    {
        int position = text.Length;
        for (int i = literal.Length - 1; i >= 0; i--)
        {
            int start = position;
            if (literal[i] == ' ')
            {
                while (start > from && char.IsWhiteSpace(text[start - 1]))
                    start--;
            }
            else if (start > from && text[start - 1] == literal[i])
            {
                start--;
            }

            if (start == position)
                return -1;
            position = start;
        }

        return position;
    }

    /// <summary>The first place that has no white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place to begin at.</param>
    /// <returns>The place; the text's length if there is only white space.</returns>
    public static int SkipWhiteSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
