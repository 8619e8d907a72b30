using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace SchemaKit.Readers;

/// <summary>Reads numbers as people write them in a culture.</summary>
/// <remarks>
/// .NET takes a group separator wherever it stands, so that <c>1,5</c> would be 15 to an English reader. Here groups must be as long
/// as the culture has them: what is not is no number, for a wrong one would look right.
/// </remarks>
internal static class NumberReader
{
    private const int MaxLength = 128;

    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text, and nothing but the number.</param>
    /// <param name="format">How the culture writes numbers.</param>
    /// <param name="value">The number.</param>
    public static bool TryRead<T>(ReadOnlySpan<char> text, NumberFormatInfo format, [MaybeNullWhen(false)] out T value)
        where T : INumberBase<T>
    {
        value = default;
        text = text.Trim();
        if (text.Length is 0 or > MaxLength)
            return false;

        Span<char> plain = stackalloc char[MaxLength];
        for (int i = 0; i < text.Length; i++)
            plain[i] = Unify(text[i]);
        plain = plain[..text.Length];
        return TryRemoveGroups(ref plain, format) && T.TryParse(plain, Styles, format, out value);
    }

    /// <summary>Takes the separators out of the whole part, if they stand where they should.</summary>
    private static bool TryRemoveGroups(ref Span<char> text, NumberFormatInfo format)
    {
        char separator = format.NumberGroupSeparator is [char single] ? Unify(single) : '\0';
        int point = text.IndexOf(format.NumberDecimalSeparator);
        int start = point < 0 ? text.Length : point;

        int groups = 0;
        int digits = 0;
        int written = text.Length;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            bool isSeparator = i < start && digits > 0 && text[i] == separator;
            if (!isSeparator)
            {
                if (i < start)
                    digits = char.IsAsciiDigit(text[i]) ? digits + 1 : digits;
                text[--written] = text[i];
                continue;
            }

            if (digits != SizeOf(groups++, format))
                return false;
            digits = 0;
        }

        text = text[written..];
        return groups == 0 || (digits > 0 && digits <= SizeOf(groups, format));
    }

    /// <summary>How many digits a group has, counted from the decimal point; what has no end counts as long.</summary>
    private static int SizeOf(int group, NumberFormatInfo format)
    {
        int[] sizes = format.NumberGroupSizes;
        int size = sizes.Length == 0 ? 0 : sizes[Math.Min(group, sizes.Length - 1)];
        return size == 0 ? MaxLength : size;
    }

    /// <summary>Makes one of the signs that pages use for the same thing, whatever a culture says of them.</summary>
    private static char Unify(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '，' => ',',
        '．' => '.',
        '’' or '‘' or '´' => '\'',
        '\u2212' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
