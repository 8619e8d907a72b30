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
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OrganizationWords = LookUp(Organizations);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DomainWords = LookUp(Domains);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeWords = LookUp(Offices);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RankWords = LookUp(Ranks);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthWords = LookUp(Months);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceWords = LookUp(Places);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndWords = LookUp(Ends);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleWords = LookUp(Particles);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DegreeWords = LookUp(Degrees);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GenerationWords = LookUp(Generations);

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
        if (letters.IsEmpty || DegreeWords.Contains(letters) || (isFirst && GenerationWords.Contains(letters)))
            return WordKind.Office;
        if (EndWords.Contains(letters))
            return WordKind.End;
        if (OfficeWords.Contains(letters) || (isFirst && RankWords.Contains(letters)))
            return WordKind.Office;
        if (IsOrganization(letters))
            return WordKind.Organization;
        if (!isFirst && PlaceWords.Contains(letters) && (char.IsLower(letters[0]) || letters is "For" or "In" or "At" or "From"))
            return WordKind.Place;
        if (!char.IsLower(letters[0]))
            return WordKind.Name;
        if (ParticleWords.Contains(letters) || letters.IndexOfAny('\'', '’') is 1 or 2)
            return WordKind.Name;
        return WordKind.Other;
    }

    /// <summary>
    /// Whether the last word before one that ends a name is no part of the name: a rank before an office, a month before a day.
    /// </summary>
    /// <param name="behind">What the word is that ends the name.</param>
    /// <param name="last">The last word before it.</param>
    public static bool BelongsTo(WordKind behind, ReadOnlySpan<char> last) =>
        behind == WordKind.Office ? RankWords.Contains(last) : behind == WordKind.Number && MonthWords.Contains(last.TrimEnd('.'));

    /// <summary>The length of a word that joins two names, with the white space behind it; 0 if a text begins with none.</summary>
    public static int LengthOfAnd(ReadOnlySpan<char> text)
    {
        foreach (string and in Ands)
        {
            bool isAny = and.Length > 1;
            if (text.Length > and.Length && text[and.Length] == ' '
                && text.StartsWith(and, isAny ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return and.Length;
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
        foreach (string leadIn in LeadIns)
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

    private static bool IsOrganization(ReadOnlySpan<char> word)
    {
        if (OrganizationWords.Contains(word))
            return true;

        // "Gazette-Redaktion", "gazette.com"
        int end = word.LastIndexOfAny('-', '.');
        return end > 0 && (word[end] == '-' ? OrganizationWords : DomainWords).Contains(word[(end + 1)..]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookUp(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
