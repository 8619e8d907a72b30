namespace SchemaKit.Articles;

/// <summary>The text of an article.</summary>
public sealed record ArticleBody
{
    /// <summary>What stands above the text and tells what is in it, a paragraph an entry.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>The text, cut at its subheads; the first section has no headline where the text begins without one.</summary>
    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>All paragraphs of all sections, in their order; without the summary and the headlines.</summary>
    public IEnumerable<string> GetParagraphs() => Sections.SelectMany(section => section.Paragraphs);

    /// <summary>Summary, headlines and paragraphs, each on a line of its own with an empty line between.</summary>
    public string GetText() => string.Join("\n\n", [.. Summary, .. Sections.SelectMany(LinesOf)]);

    private static IEnumerable<string> LinesOf(ArticleSection section) =>
        section.Headline is null ? section.Paragraphs : [section.Headline, .. section.Paragraphs];
}

/// <summary>The part of an article's text that stands below one headline.</summary>
public sealed record ArticleSection
{
    /// <summary>The headline; <see langword="null"/> for what stands above the first one.</summary>
    public string? Headline { get; init; }

    /// <summary>The paragraphs. An item of a list, a quotation and a row of a table are one each.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];
}
