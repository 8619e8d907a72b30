using Ascii = SchemaKit.Html.Ascii;

namespace SchemaKit.ArticleWords.Images;

/// <summary>A set of ASCII words, compared without regard to case by their first eight letters: more tell endings apart.</summary>
internal sealed class WordSet
{
    private const int Compared = sizeof(ulong);

    private readonly ulong[] _words;

    /// <summary>Makes a set.</summary>
    /// <param name="words">The words, with a space between.</param>
    public WordSet(string words) => _words = [.. words.Split(' ').Select(word => Pack(System.Text.Encoding.ASCII.GetBytes(word)))];

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<byte> word) => !word.IsEmpty && _words.AsSpan().Contains(Pack(word));

    /// <summary>
    /// Whether one of the words is among those that names, such as those in a <c>class</c>, are made of: hyphens, underscores and capital
    /// letters part them. What stands behind one of some others in a name is not looked at.
    /// </summary>
    public bool HasAnyOf(ReadOnlySpan<byte> names, WordSet? modifiers = null)
    {
        bool isModified = false;
        for (int start = 0; start < names.Length;)
        {
            int end = start;
            while (end < names.Length && Ascii.IsLetter(names[end]) && (end == start || !IsCapitalBehindSmall(names, end)))
                end++;

            ReadOnlySpan<byte> word = names[start..end];
            if (!isModified && Contains(word))
                return true;

            bool isWhole = end == names.Length || !Ascii.IsLetter(names[end]);
            isModified = (isModified || modifiers?.Contains(word) == true) && end < names.Length && !Ascii.IsWhiteSpace(names[end]);
            start = isWhole ? end + 1 : end;
        }

        return false;
    }

    private static bool IsCapitalBehindSmall(ReadOnlySpan<byte> names, int place) =>
        (names[place] & 0x20) == 0 && (names[place - 1] & 0x20) != 0;

    private static ulong Pack(ReadOnlySpan<byte> word)
    {
        ulong packed = 0;
        for (int i = 0; i < Math.Min(word.Length, Compared); i++)
            packed = (packed << 8) | (uint)(word[i] | 0x20);
        return packed;
    }
}
