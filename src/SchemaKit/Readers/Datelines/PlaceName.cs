using System.Buffers;
using System.Globalization;
using System.Text;

namespace SchemaKit.Readers;

/// <summary>Tells whether some words can be the name of a place.</summary>
internal static class PlaceName
{
    private const int MaxWords = 6;

    // Without "of", "de la" and the like.
    private const int MaxNamingWords = 4;

    // McLEAN, MacDILL, DeKALB: the small letters that may stand before capital ones.
    private const int MaxPrefixLength = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ArabicArticles = Words(
        "ad", "al", "an", "ar", "as", "ash", "at", "az", "ed", "el", "er", "es", "et", "ez");

    // The article makes a sentence of most other words.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesWithArticle = Words(
        "The Bronx", "The Dalles", "The Hague", "The Valley", "The Villages", "The Woodlands");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortNames = Words(
        "AYR", "ELY", "FES", "FEZ", "GAO", "GOA", "HUE", "LAE", "NIŠ", "OSH", "PAU", "QOM", "RIO", "RYE", "UFA", "ULM",
        "VAN");

    /// <summary>Whether a name can be that of a place.</summary>
    /// <param name="name">The name, without its region.</param>
    /// <param name="inCapitals">Whether it must be written in capital letters; else it must not.</param>
    public static bool Fits(ReadOnlySpan<char> name, bool inCapitals)
    {
        int words = 0;
        int namingWords = 0;
        bool hasWord = false;
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range];
            bool isParticle = words > 0 && IsParticle(word);
            if (!isParticle && !(inCapitals ? IsInCapitals(word) : IsCapitalized(word)))
                return false;
            if (!HasOnlyLetters(word) || !MayHaveFullStop(word))
                return false;

            hasWord |= HasTwoLetters(word);
            namingWords += isParticle ? 0 : 1;
            if (++words > MaxWords || namingWords > MaxNamingWords)
                return false;
        }

        return hasWord
            && !DatelineLabels.Contains(name)
            && (inCapitals || !name.StartsWith("The ") || NamesWithArticle.Contains(name));
    }

    /// <summary>
    /// Whether what could be a place in capital letters is rather the initials of something: a single word, without a region,
    /// that is very short or has no vowel.
    /// </summary>
    public static bool IsInitials(ReadOnlySpan<char> place)
    {
        if (place.ContainsAny(" /,"))
            return false;

        const int MaxInitials = 3;
        bool hasVowel = place.ContainsAny(Vowels) || !Ascii.IsValid(place);
        return !hasVowel || (place.Length <= MaxInitials && !ShortNames.Contains(place));
    }

    /// <summary>Whether a word links the words of a name, be it in capital letters or not.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word)
    {
        const int LongestParticle = 5;
        if (word.Length is 0 or > LongestParticle)
            return false;

        Span<char> upper = stackalloc char[word.Length];
        word.ToUpperInvariant(upper);
        return PlaceCase.IsParticle(upper);
    }

    /// <summary>Whether a word has nothing but letters and what stands between them in names.</summary>
    public static bool HasOnlyLetters(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            bool isLetter = char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
            if (!isLetter && c is not ('.' or '-' or '\'' or '’'))
                return false;
        }

        return true;
    }

    /// <summary>Whether two letters stand next to one another, unlike in <c>E.R.A.</c></summary>
    private static bool HasTwoLetters(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]) && char.IsLetter(word[i - 1]))
                return true;
        }

        return false;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        // "al-BALAH"
        int hyphen = word.IndexOf('-');
        if (hyphen > 0 && ArabicArticles.Contains(word[..hyphen]))
            word = word[(hyphen + 1)..];

        int prefix = 0;
        if (word.Length > 3 && char.IsUpper(word[0]) && char.IsLower(word[1]))
        {
            prefix = 1;
            while (prefix < word.Length && char.IsLower(word[prefix]))
                prefix++;
            if (prefix > MaxPrefixLength || word.Length - prefix < 2)
                return false;
        }

        bool hasCapital = false;
        foreach (char c in word[prefix..])
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
                return false;
            hasCapital |= char.IsUpper(c);
        }

        return hasCapital;
    }

    /// <summary>Whether a word begins with a capital letter and goes on with small ones.</summary>
    private static bool IsCapitalized(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsUpper(word[0]))
            return false;

        for (int i = 1; i < word.Length; i++)
        {
            // Two capital letters in a row are initials; one behind small letters stands in McLean and DeKalb alone.
            bool isMisplaced = char.IsUpper(word[i - 1]) || (char.IsLower(word[i - 1]) && i > MaxPrefixLength);
            if (char.IsUpper(word[i]) && isMisplaced)
                return false;
        }

        return true;
    }

    /// <summary>Whether a word has no full stop, or is an abbreviation: <c>St.</c>, <c>D.C.</c></summary>
    private static bool MayHaveFullStop(ReadOnlySpan<char> word)
    {
        int stop = word.IndexOf('.');
        return stop < 0 || (stop > 0 && DatelineReader.IsAbbreviation(word[..stop]));
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
