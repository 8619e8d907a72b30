namespace SchemaKit.ArticleWords;

/// <summary>What a part of a byline is.</summary>
internal enum NameKind : byte
{
    /// <summary>Nothing of use: an office, a place, an address.</summary>
    None,

    /// <summary>The name of a person.</summary>
    Person,

    /// <summary>The name of an organisation.</summary>
    Organization,

    /// <summary>Words such as "Updated", behind which there are no names.</summary>
    End,
}

/// <summary>A part of a byline, without the words around the name.</summary>
internal readonly ref struct NamePart
{
    private const int MaxWords = 6;

    private const int MaxLength = 60;

    private const string TrimmedSigns = " \t\r\n:*\"'“”„-–—<>›»●○■◆";

    /// <summary>What it is.</summary>
    public NameKind Kind { get; init; }

    /// <summary>The name.</summary>
    public ReadOnlySpan<char> Text { get; init; }

    /// <summary>How many words the name has.</summary>
    public int Words { get; init; }

    /// <summary>Whether a comma stands before it.</summary>
    public bool IsBehindComma { get; init; }

    /// <summary>Looks at a part.</summary>
    /// <param name="part">What stands between two separators.</param>
    public static NamePart Of(ReadOnlySpan<char> part)
    {
        part = NameWords.WithoutLeadIns(part.Trim()).TrimStart(TrimmedSigns).TrimEnd(TrimmedSigns);
        if (part is [.., '.'] && !IsInitial(part))
            part = part.TrimEnd('.');
        if (part.IsEmpty)
            return default;

        // One word after the other, up to the one that is no part of a name; where each ends.
        Span<int> ends = stackalloc int[MaxWords + 1];
        int words = 0;
        bool isOrganization = false;
        ReadOnlySpan<char> rest = part;
        for (int start = 0; start < part.Length && words <= MaxWords; start = part.Length - rest.Length)
        {
            int length = Readers.WhiteSpace.IndexIn(rest);
            ReadOnlySpan<char> word = length < 0 ? rest : rest[..length];
            rest = length < 0 ? default : rest[length..].TrimStart();

            WordKind kind = NameWords.KindOf(word, isFirst: words == 0);
            if (kind == WordKind.End && words == 0)
                return new NamePart { Kind = NameKind.End };
            if (kind == WordKind.Other)
                return default;
            if (kind is not (WordKind.Name or WordKind.Organization))
                return Cut(part, ends[..words], kind, isOrganization);
            isOrganization |= kind == WordKind.Organization;
            ends[words++] = start + word.Length;
        }

        // Particles alone are what is left of a byline whose name stands elsewhere.
        bool isName = words is > 0 and <= MaxWords && part.Length <= MaxLength && (words == 1 ? !char.IsLower(part[0]) : HasCapital(part));
        return !isName ? default : new NamePart
        {
            Kind = isOrganization ? NameKind.Organization : NameKind.Person,
            Text = NameWords.WithoutOffice(part),
            Words = words,
        };
    }

    /// <summary>Whether a text ends with a letter and its point, as in <c>Ann L.</c></summary>
    private static bool IsInitial(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsUpper(text[^2]) && (text[^3] is ' ' or '.' or '-');

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c) && !char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>What stands before a word that ends the name: a name if it is a whole one.</summary>
    private static NamePart Cut(ReadOnlySpan<char> part, scoped ReadOnlySpan<int> ends, WordKind behind, bool isOrganization)
    {
        // "Ann Lee Senior Political Editor", "Ann Lee May 3"
        int words = ends.Length;
        while (words > 1 && NameWords.BelongsTo(behind, part[ends[words - 2]..ends[words - 1]].Trim()))
            words--;

        ReadOnlySpan<char> name = words == 0 ? default : part[..ends[words - 1]];
        bool isWhole = words > 1 || (words == 1 && !NameWords.HasCase(name));
        bool isKept = isWhole && name.Length <= MaxLength;
        NameKind kind = !isKept ? NameKind.None : isOrganization ? NameKind.Organization : NameKind.Person;
        return new NamePart { Kind = kind, Text = isKept ? NameWords.WithoutOffice(name) : default, Words = words };
    }
}
