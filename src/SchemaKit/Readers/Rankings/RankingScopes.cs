namespace SchemaKit.Readers.Rankings;

/// <summary>Finds the section of the site that a heading says its list keeps to: "Top Articles in Politics".</summary>
internal static class RankingScopes
{
    // A section is called by few words; more are a sentence.
    private const int MaxWords = 3;

    private static readonly string[] Leads = [" in ", " en ", " aus ", " im ", " – ", " - "];

    // What stands behind the section, the longest first.
    private static readonly string[] Tails =
    [
        "のアクセスランキング", "アクセスランキング", "の人気ランキング", "人気ランキング", "のランキング", "ランキング", "の人気記事",
        " 많이 본 뉴스", " 인기뉴스", " popular articles", " popular article",
    ];

    // What may stand there and is no section.
    private static readonly string[] NoSections =
    [
        "section", "this section", "the news", "photos", "pictures", "video", "videos", "more", "アクセス", "人気", "ニュース", "記事",
        "総合", "閲覧", "閲覧数", "最新", "most", "our most", "the most",
    ];

    private static readonly char[] Quotes = ['"', '“', '”', '「', '」', '\'', '‘', '’', ' '];

    /// <summary>Finds the section that a heading names.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>Its name as it stands there, without quotes; <see langword="null"/> where none is named.</returns>
    public static string? Find(string? heading)
    {
        if (heading is null)
            return null;

        foreach (string lead in Leads)
        {
            int at = heading.LastIndexOf(lead, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && Section(heading[(at + lead.Length)..]) is { } section)
                return section;
        }

        foreach (string tail in Tails)
        {
            if (heading.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
                return Section(heading[..^tail.Length]);
        }

        return null;
    }

    private static string? Section(string words)
    {
        string section = words.Trim(Quotes);
        bool isNone = section.Length == 0
            || section.Count(c => c == ' ') >= MaxWords
            || !char.IsLetter(section[0])
            || char.IsLower(section[0])
            || RankingPeriods.IsIn(section)
            || NoSections.Contains(section, StringComparer.OrdinalIgnoreCase);
        return isNone ? null : section;
    }
}
