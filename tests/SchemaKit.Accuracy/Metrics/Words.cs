using System.Globalization;
using System.Text;

namespace SchemaKit.Accuracy.Metrics;

/// <summary>Cuts texts into what metrics count.</summary>
internal static class Words
{
    /// <summary>A text with each run of white space as one space, and none around it.</summary>
    /// <param name="text">The text; <see langword="null"/> is an empty one.</param>
    public static string Normalize(string? text) =>
        text is null ? "" : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Texts with their white space normalized, without those that are empty then.</summary>
    /// <param name="texts">The texts.</param>
    public static IReadOnlyList<string> Normalize(IEnumerable<string> texts) =>
        [.. texts.Select(Normalize).Where(text => text.Length > 0)];

    /// <summary>A text without any white space.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutSpaces(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    /// <summary>
    /// The words of a text for a bag of words: runs of letters, digits and their marks; each letter alone in scripts that write no
    /// spaces, for there a run is a sentence.
    /// </summary>
    /// <param name="text">The text.</param>
    public static List<string> Of(string text) => Cut(text, static rune => IsOfRun(rune) || IsMark(rune), IsOfScriptWithoutSpaces);

    /// <summary>The runs of a text that the regular expression <c>\w+</c> matches in Python: letters, digits and the low line.</summary>
    /// <param name="text">The text.</param>
    public static List<string> RunsOf(string text) => Cut(text, IsOfRun, static _ => false);

    private static List<string> Cut(string text, Func<Rune, bool> isOfWord, Func<Rune, bool> isWord)
    {
        List<string> words = [];
        int start = -1;
        bool isAlone = false;
        int place = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isInside = isOfWord(rune);
            bool begins = isInside && !IsMark(rune) && isWord(rune);
            bool goesOn = isInside && !begins && (!isAlone || IsMark(rune));
            if (start >= 0 && !goesOn)
            {
                words.Add(text[start..place]);
                start = -1;
            }

            if (isInside && start < 0)
            {
                start = place;
                isAlone = begins;
            }

            place += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            words.Add(text[start..]);
        return words;
    }

    private static bool IsOfRun(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.IsNumber(rune);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Han, kana, Thai, Lao, Burmese, Khmer.
    private static bool IsOfScriptWithoutSpaces(Rune rune) => rune.Value is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x30FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);
}
