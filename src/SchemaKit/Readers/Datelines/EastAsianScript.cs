namespace SchemaKit.Readers;

/// <summary>Tells the scripts of East Asia apart.</summary>
internal static class EastAsianScript
{
    /// <summary>Whether a character is a syllable of Hangul.</summary>
    public static bool IsHangul(char c) => c is >= '가' and <= '힣';

    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or (>= '\uf900' and <= '\ufaff') or '々';

    /// <summary>Whether a character is katakana, which Japanese writes foreign names in, or the dot inside of such a name.</summary>
    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or '・' or 'ー';

    /// <summary>Whether a text has Hangul in it.</summary>
    public static bool HasHangul(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsHangul(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether all of a text is Chinese characters.</summary>
    public static bool IsAllHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsHan(c))
                return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>The length of the katakana that a text begins with.</summary>
    public static int KatakanaLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsKatakana(text[length]))
            length++;
        return length;
    }

    /// <summary>Whether a text is nothing but letters, and some signs.</summary>
    public static bool IsLettersOr(ReadOnlySpan<char> text, ReadOnlySpan<char> signs)
    {
        foreach (char c in text)
        {
            if (!char.IsLetter(c) && !signs.Contains(c))
                return false;
        }

        return !text.IsEmpty;
    }
}
