namespace SchemaKit.Readers;

/// <summary>
/// Gives a place in capital letters the case that it has in running text: <c>THE HAGUE</c> is <c>The Hague</c>,
/// <c>RIO DE JANEIRO</c> is <c>Rio de Janeiro</c>, <c>McLEAN</c> is <c>McLean</c>.
/// </summary>
/// <remarks>
/// A word that has small letters already stays as it is, as do the abbreviations of regions (<c>D.C.</c>, <c>MO</c>). It
/// goes by the word alone: what some place does against the rule, no table knows.
/// </remarks>
internal static class PlaceCase
{
    // Small where they stand inside of a name. Articles are so only behind one of these: "de la", but "Puerto La Cruz".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Words(
        "AL", "AM", "AN", "AND", "AU", "AUX", "DA", "DAS", "DE", "DEL", "DELLA", "DER", "DES", "DI", "DO", "DOS", "DU",
        "E", "EN", "IM", "IN", "OB", "OF", "ON", "OR", "SOUS", "SUL", "SUR", "UND", "UPON", "Y");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Words(
        "EL", "LA", "LAS", "LE", "LES", "LOS", "THE");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Initials = Words(
        "DC", "HMS", "II", "III", "IV", "NYC", "UAE", "UK", "US", "USA", "USS");

    // Codes of states and countries are shorter than the names that are written in capital letters.
    private const int MaxRegionCodeLength = 3;

    /// <summary>Whether a word may stand inside of a place's name with a small letter.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word) || Articles.Contains(word);

    /// <summary>Normalizes a place as datelines write it, with its region; several joined by <c>/</c>.</summary>
    /// <returns>The place; the very string where there is nothing to change.</returns>
    public static string Normalize(string place)
    {
        char[]? letters = null;
        bool isRegion = false;
        bool isFirst = true;
        bool isBehindParticle = false;
        int position = 0;
        while (position < place.Length)
        {
            char c = place[position];
            int end = position + 1;
            if (IsWordPart(c))
            {
                while (end < place.Length && (IsWordPart(place[end]) || place[end] is '\'' or '’'))
                    end++;

                ReadOnlySpan<char> word = place.AsSpan(position..end);
                bool isParticle = !isFirst && !isRegion
                    && (Particles.Contains(word) || (isBehindParticle && Articles.Contains(word)));
                bool isCode = isRegion && word.Length <= MaxRegionCodeLength;
                bool isInitial = word.Length == 1 || Initials.Contains(word);
                if (isParticle || !(isCode || isInitial))
                    WriteWord(place, position..end, isParticle, isFirst, ref letters);
                isBehindParticle = isParticle;
                isFirst = false;
            }
            else if (c is '/' or ',' or '、')
            {
                isRegion = c == ',';
                isFirst = true;
            }

            position = end;
        }

        return letters is null ? place : new string(letters);
    }

    private static void WriteWord(string place, Range range, bool isParticle, bool isFirst, ref char[]? letters)
    {
        ReadOnlySpan<char> word = place.AsSpan(range);
        (int start, int length) = range.GetOffsetAndLength(place.Length);
        int from = isParticle ? 0 : CapitalsFrom(word);
        if (from < 0)
            return;

        letters ??= place.ToCharArray();
        for (int i = from; i < length; i++)
            letters[start + i] = char.ToLowerInvariant(word[i]);

        // The sigma that ends a word has a form of its own.
        if (letters[start + length - 1] == 'σ')
            letters[start + length - 1] = 'ς';

        // Inside of a name, as in Coeur d'Alene; D'Iberville begins with it.
        if (!isFirst && word[0] == 'D' && word[1] is ('\'' or '’'))
            letters[start] = 'd';
        if (from == 1 && word.StartsWith("MC") && length > 4)
            letters[start + 2] = word[2];
    }

    /// <summary>The first letter that becomes small; -1 where the word has small letters of its own.</summary>
    private static int CapitalsFrom(ReadOnlySpan<char> word)
    {
        // Behind the first of two capital letters: McLEAN and DeKALB keep the case that they begin in, O'FALLON its two capitals.
        int start = 0;
        while (start < word.Length && !(start > 0 && char.IsUpper(word[start]) && char.IsUpper(word[start - 1])))
            start++;
        if (start == word.Length)
            return -1;

        foreach (char c in word[start..])
        {
            if (char.IsLower(c))
                return -1;
        }

        return start;
    }

    private static bool IsWordPart(char c) => char.IsLetter(c) || char.IsHighSurrogate(c) || char.IsLowSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
