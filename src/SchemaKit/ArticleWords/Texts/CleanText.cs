using System.Buffers;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Makes a text of one line of what stands in an attribute or a string, where pages leave markup of their own making.</summary>
internal static class CleanText
{
    // What is escaped more often than this is meant to be.
    private const int MaxEscapes = 2;

    private const int MaxNameLength = 10;

    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] InlineElements =
        ["a", "b", "br", "cite", "em", "font", "i", "mark", "p", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"];

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>
    /// The text with character references that were escaped twice decoded, tags of inline elements taken out, and each run of white space
    /// as one space; without what shows only where a line breaks.
    /// </summary>
    public static string Of(string text)
    {
        for (int i = 0; i < MaxEscapes && HasReference(text); i++)
            text = Decode(text);
        if (text.Contains('<'))
            text = WithoutTags(text);
        if (text.AsSpan().ContainsAny(SoftHyphen, ZeroWidthSpace, ByteOrderMark))
            text = WithoutInvisible(text);
        return Readers.WhiteSpace.Collapse(text);
    }

    private static string WithoutInvisible(string text) => text
        .Replace(SoftHyphen.ToString(), "", StringComparison.Ordinal)
        .Replace(ZeroWidthSpace.ToString(), "", StringComparison.Ordinal)
        .Replace(ByteOrderMark.ToString(), "", StringComparison.Ordinal);

    /// <summary>Whether there is a whole character reference: <c>&amp;</c>, a name or number, and <c>;</c>.</summary>
    private static bool HasReference(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is >= 0 and int start)
        {
            text = text[(start + 1)..];
            int length = text.IndexOfAnyExcept(NameCharacters);
            if (length is > 1 and <= MaxNameLength && text[length] == ';')
                return true;
        }

        return false;
    }

    private static string Decode(string text)
    {
        ByteBuffer plain = new(stackalloc byte[512]);
        ByteBuffer decoded = new(stackalloc byte[512]);
        try
        {
            plain.Append(text);
            Cooker.Append(plain.Written, Cooking.Text, ref decoded);
            return decoded.ToString();
        }
        finally
        {
            plain.Dispose();
            decoded.Dispose();
        }
    }

    private static string WithoutTags(string text)
    {
        GrowingBuffer<char> kept = new(stackalloc char[256]);
        try
        {
            ReadOnlySpan<char> rest = text;
            while (rest.IndexOf('<') is >= 0 and int start)
            {
                kept.Append(rest[..start]);
                rest = rest[start..];
                int length = LengthOfTag(rest, out bool isBreak);
                if (length == 0)
                    kept.Append('<');
                else if (isBreak)
                    kept.Append(' ');
                rest = rest[Math.Max(length, 1)..];
            }

            kept.Append(rest);
            return kept.Written.ToString();
        }
        finally
        {
            kept.Dispose();
        }
    }

    /// <summary>The length of the tag that a text begins with; 0 where it is none, or not one of those that stand within a line.</summary>
    private static int LengthOfTag(ReadOnlySpan<char> text, out bool isBreak)
    {
        // No tag is as long as this; the bound keeps a text full of brackets from being read over and over.
        const int MaxLength = 512;
        isBreak = false;
        int end = text[1..Math.Min(text.Length, MaxLength)].IndexOfAny('<', '>') + 1;
        if (end <= 1 || text[end] != '>')
            return 0;

        ReadOnlySpan<char> name = text[1..end].TrimStart('/');
        int length = name.IndexOfAnyExceptInRange('a', 'z');
        name = length < 0 ? name : name[..length];
        foreach (string element in InlineElements)
        {
            if (!name.SequenceEqual(element))
                continue;
            isBreak = element is "br" or "p";
            return end + 1;
        }

        return 0;
    }
}
