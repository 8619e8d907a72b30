using System.Collections.Frozen;

namespace SchemaKit.ArticleWords;

/// <summary>What a word of a byline is.</summary>
internal enum WordKind : byte
{
    /// <summary>It is a word of a name.</summary>
    Name,

    /// <summary>It is a word of the name of an organisation.</summary>
    Organization,

    /// <summary>It says what somebody does.</summary>
    Office,

    /// <summary>It stands before a place or an outlet: "in", "for".</summary>
    Place,

    /// <summary>There are digits in it.</summary>
    Number,

    /// <summary>It is an address of mail or of the web.</summary>
    Address,

    /// <summary>It says that a time follows.</summary>
    End,

    /// <summary>It stands in sentences, and not in names.</summary>
    Other,
}

/// <summary>The words of bylines.</summary>
internal static partial class NameWords
{
    // The length of the longest of the words that join two names.
    private const int MaxAnd = 3;

    // One look tells for a word in which of the lists it is.
    private static readonly FrozenDictionary<string, WordLists>.AlternateLookup<ReadOnlySpan<char>> Words = LookUp(
        (WordLists.Organizations, Organizations), (WordLists.Domains, Domains), (WordLists.Offices, Offices), (WordLists.Ranks, Ranks),
        (WordLists.Months, Months), (WordLists.Places, Places), (WordLists.Ends, Ends), (WordLists.Particles, Particles),
        (WordLists.Degrees, Degrees), (WordLists.Generations, Generations));

    private static readonly FrozenDictionary<char, string[]> LeadInsByLetter = LeadIns
        .GroupBy(leadIn => char.ToUpperInvariant(leadIn[0]))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The lists that a word may be in.</summary>
    [Flags]
    private enum WordLists
    {
        None = 0,
        Organizations = 1,
        Domains = 1 << 1,
        Offices = 1 << 2,
        Ranks = 1 << 3,
        Months = 1 << 4,
        Places = 1 << 5,
        Ends = 1 << 6,
        Particles = 1 << 7,
        Degrees = 1 << 8,
        Generations = 1 << 9,
    }

    /// <summary>What a word is.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isFirst">Whether it begins the part.</param>
    public static WordKind KindOf(ReadOnlySpan<char> word, bool isFirst)
    {
        if (word.Contains('@') || word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal))
            return WordKind.Address;
        if (word.IndexOfAnyInRange('0', '9') >= 0)
            return WordKind.Number;

        ReadOnlySpan<char> letters = word.Trim(".,:;'\"*“”„<>›»|");
        if (letters.IsEmpty)
            return WordKind.Office;

        WordLists lists = ListsOf(letters);
        if (Has(lists, WordLists.Degrees) || (isFirst && Has(lists, WordLists.Generations)))
            return WordKind.Office;
        if (Has(lists, WordLists.Ends))
            return WordKind.End;
        if (Has(lists, WordLists.Offices) || (isFirst && Has(lists, WordLists.Ranks)))
            return WordKind.Office;
        if (Has(lists, WordLists.Organizations) || EndsInOrganization(letters))
            return WordKind.Organization;
        if (!isFirst && Has(lists, WordLists.Places) && (char.IsLower(letters[0]) || letters is "For" or "In" or "At" or "From"))
            return WordKind.Place;
        if (!char.IsLower(letters[0]))
            return WordKind.Name;
        if (Has(lists, WordLists.Particles) || letters.IndexOfAny('\'', '’') is 1 or 2)
            return WordKind.Name;
        return WordKind.Other;
    }

    /// <summary>
    /// Whether the last word before one that ends a name is no part of the name: a rank before an office, a month before a day.
    /// </summary>
    /// <param name="behind">What the word is that ends the name.</param>
    /// <param name="last">The last word before it.</param>
    public static bool BelongsTo(WordKind behind, ReadOnlySpan<char> last) =>
        behind == WordKind.Office ? Has(ListsOf(last), WordLists.Ranks)
        : behind == WordKind.Number && Has(ListsOf(last.TrimEnd('.')), WordLists.Months);

    /// <summary>The length of a word that joins two names, with the white space behind it; 0 if a text begins with none.</summary>
    public static int LengthOfAnd(ReadOnlySpan<char> text)
    {
        int length = text[..Math.Min(text.Length, MaxAnd + 1)].IndexOf(' ');
        StringComparison comparison = length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        foreach (string and in Ands)
        {
            if (and.Length == length && text.StartsWith(and, comparison))
                return length;
        }

        return 0;
    }

    /// <summary>A part without the words that say that somebody wrote, be they said twice.</summary>
    public static ReadOnlySpan<char> WithoutLeadIns(ReadOnlySpan<char> part)
    {
        ReadOnlySpan<char> rest = WithoutLeadIn(part);
        if (rest.Length < part.Length)
            rest = WithoutLeadIn(rest);
        return rest.IndexOf(" By ", StringComparison.OrdinalIgnoreCase) is >= 0 and int by ? rest[(by + 4)..] : rest;
    }

    private static ReadOnlySpan<char> WithoutLeadIn(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty || !LeadInsByLetter.TryGetValue(char.ToUpperInvariant(part[0]), out string[]? leadIns))
            return part;

        foreach (string leadIn in leadIns)
        {
            if (!part.StartsWith(leadIn, StringComparison.OrdinalIgnoreCase))
                continue;

            // A word needs white space behind it, and not what could follow it in a name: "Von der Heide".
            ReadOnlySpan<char> rest = part[leadIn.Length..];
            // Where the page has lost it, a capital letter shows where the name begins: "ByAnn Lee".
            bool isWord = char.IsAsciiLetter(leadIn[^1]);
            bool isApart = rest.IsEmpty || char.IsWhiteSpace(rest[0]) || rest[0] == ':';
            bool isCapital = !isApart && char.IsUpper(rest[0]) && char.IsLower(part[leadIn.Length - 1]);
            if (isWord && !isApart && !isCapital)
                continue;
            rest = rest.TrimStart(" \n\t\u00A0:：／/");
            if (isWord && !rest.IsEmpty && char.IsLower(rest[0]) && leadIn is "von" or "par" or "por" or "di" or "av" or "af")
                continue;
            return rest;
        }

        return part;
    }

    /// <summary>A name without the word for a reporter that East Asian bylines put around it: <c>記者</c>, <c>기자</c>.</summary>
    public static ReadOnlySpan<char> WithoutOffice(ReadOnlySpan<char> name)
    {
        foreach (string office in ReporterSuffixes)
        {
            if (name.Length > office.Length && name.EndsWith(office, StringComparison.Ordinal))
                return name[..^office.Length].TrimEnd();
        }

        return name;
    }

    /// <summary>Whether a name is in letters that have a case.</summary>
    public static bool HasCase(ReadOnlySpan<char> name) => char.IsUpper(name[0]) || char.IsLower(name[0]);

    /// <summary>Whether the end of a word is known for an organisation: <c>Gazette-Redaktion</c>, <c>gazette.com</c>.</summary>
    private static bool EndsInOrganization(ReadOnlySpan<char> word)
    {
        int end = word.LastIndexOfAny('-', '.');
        return end > 0 && Has(ListsOf(word[(end + 1)..]), word[end] == '-' ? WordLists.Organizations : WordLists.Domains);
    }

    private static WordLists ListsOf(ReadOnlySpan<char> word) => Words.TryGetValue(word, out WordLists lists) ? lists : WordLists.None;

    private static bool Has(WordLists lists, WordLists list) => (lists & list) != WordLists.None;

    private static FrozenDictionary<string, WordLists>.AlternateLookup<ReadOnlySpan<char>> LookUp(
        params ReadOnlySpan<(WordLists List, string Words)> lists)
    {
        Dictionary<string, WordLists> known = new(StringComparer.OrdinalIgnoreCase);
        foreach ((WordLists list, string words) in lists)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                known[word] = known.GetValueOrDefault(word) | list;
        }

        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
