namespace SchemaKit.Articles;

/// <summary>A list of articles in an order of its own, such as the most read ones.</summary>
/// <remarks>A list that a script of the page is to fill has a heading and no items.</remarks>
public sealed record Ranking
{
    /// <summary>The words above the list, or on the tab that shows it; <see langword="null"/> where there are none.</summary>
    public string? Heading { get; init; }

    /// <summary>
    /// The words above a group of lists that this one belongs to: <c>Most Read</c> over <c>past 24 hours</c> and <c>past
    /// week</c>, or over the tabs.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>
    /// The time that the list looks back on, as its heading, or else its group's, says it: <c>24 hours</c>, <c>week</c>,
    /// <c>diese Woche</c>, <c>3日間</c>.
    /// </summary>
    public string? Period { get; init; }

    /// <summary>
    /// The length of <see cref="Period"/> as a duration of ISO 8601-1, section 5.5.2: <c>PT1H</c>, <c>P1D</c> (24 hours too),
    /// <c>P7D</c>, <c>P1M</c>, <c>P1Y</c>.
    /// </summary>
    public string? PeriodIso { get; init; }

    /// <summary>
    /// The section of the site that the heading says the list keeps to: <c>Politics</c> of <c>Top Articles in Politics</c>;
    /// <see langword="null"/> where it names none.
    /// </summary>
    public string? Scope { get; init; }

    /// <summary>The articles, in the order in which they stand.</summary>
    public required IReadOnlyList<RankingItem> Items { get; init; }
}

/// <summary>An article in a <see cref="Ranking"/>.</summary>
public sealed record RankingItem
{
    /// <summary>
    /// The place in the list, from 1: the number that the page marks the item with, where all items of the list have one and
    /// they ascend or descend, by ones where the number is one that is shown; else where the item stands.
    /// </summary>
    public required int Rank { get; init; }

    /// <summary>
    /// The title, without the number in front of it. Where it was cut, the whole title if an attribute of the item has it
    /// (<c>title</c>, <c>aria-label</c>, <c>alt</c>); else what is shown, without the dots that stand for the rest.
    /// </summary>
    public required string Title { get; init; }

    /// <summary>The title as it is shown.</summary>
    public required string Raw { get; init; }

    /// <summary>Whether the title that is shown was cut.</summary>
    public bool Truncated { get; init; }

    /// <summary>
    /// For a <see cref="Title"/> that lacks its end, the one whole title among all rankings of the same property that begins
    /// with it, whatever the form of the apostrophes; <see langword="null"/> where there is none, or more than one.
    /// </summary>
    public string? ResolvedTitle { get; init; }

    /// <summary>The address of the article.</summary>
    public Uri? Url { get; init; }

    /// <summary>The address of its picture.</summary>
    public Uri? Thumbnail { get; init; }
}
