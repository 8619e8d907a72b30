namespace SchemaKit.Articles;

/// <summary>A list of articles in an order of its own, such as the most read ones.</summary>
public sealed record Ranking
{
    /// <summary>The words above the list; <see langword="null"/> where there are none.</summary>
    public string? Heading { get; init; }

    /// <summary>The words above a group of lists that this one belongs to: <c>Most Read</c> over <c>past 24 hours</c> and <c>past week</c>.</summary>
    public string? Group { get; init; }

    /// <summary>The time that the list looks back on, as its heading says it: <c>24 hours</c>, <c>week</c>.</summary>
    public string? Period { get; init; }

    /// <summary>The articles, the first one first.</summary>
    public required IReadOnlyList<RankingItem> Items { get; init; }
}

/// <summary>An article in a <see cref="Ranking"/>.</summary>
public sealed record RankingItem
{
    /// <summary>The place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The title; without the dots that stand for its end where it was cut.</summary>
    public required string Title { get; init; }

    /// <summary>The title as it stands.</summary>
    public required string Raw { get; init; }

    /// <summary>Whether the title was cut.</summary>
    public bool Truncated { get; init; }

    /// <summary>The address of the article.</summary>
    public Uri? Url { get; init; }

    /// <summary>The address of its picture.</summary>
    public Uri? Thumbnail { get; init; }
}
