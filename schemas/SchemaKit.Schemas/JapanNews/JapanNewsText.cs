using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.Schemas;

/// <summary>
/// An article of The Japan News that was flattened to lines: headline, caption (if there is a picture), source, time, the text, and
/// the lists of the most read articles.
/// </summary>
/// <remarks>
/// The line with the time is the landmark: the source stands right above it, the text below. The text ends at "Most Read" or
/// at the first list; a line of it that no full stop, question or exclamation mark is in is a subhead.
/// </remarks>
[Schema("japannews.yomiuri.co.jp", Kind = PageKind.Text, Culture = "en-US", TimeZone = "Asia/Tokyo")]
public sealed partial record JapanNewsText
{
    private const string Time = """p:contains(" JST, ")""";

    // A line below the time and above all that belongs to the lists: their group's label, their headings, themselves.
    private const string Line =
        Time + """ ~ p:not(:text("Most Read"), :text("Most Read") ~ p, ul ~ p, :has(+ ul))""";

    private const string Sentence = """:is(:contains("."), :contains("?"), :contains("!"))""";

    /// <summary>The headline.</summary>
    [Css("p:first-child")]
    public required string Headline { get; init; }

    /// <summary>What the picture shows.</summary>
    [Css($"p:nth-child(2):has(+ p + {Time})")]
    public string? Caption { get; init; }

    /// <summary>Who reports: the paper, an agency, or the authors.</summary>
    [Css($"p:nth-child(n+2):has(+ {Time})")]
    public string? Source { get; init; }

    /// <summary>When the article was published, as the line says it.</summary>
    [Css(Time)]
    public string? PublishedRaw { get; init; }

    /// <summary>When the article was published.</summary>
    [Css(Time), Timestamp("HH:mm zzz, MMMM d, yyyy")]
    public DateTimeOffset PublishedAt { get; init; }

    /// <summary>The place that the report was filed from.</summary>
    [Dateline(From = nameof(Paragraphs))]
    public Dateline? Dateline { get; init; }

    /// <summary>The paragraphs, as they stand in the text.</summary>
    [Css(Line + Sentence)]
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The paragraphs, with the dateline taken off.</summary>
    [Without(nameof(Dateline))]
    public IReadOnlyList<string> ParagraphsWithoutDateline { get; init; } = [];

    /// <summary>The headings between the paragraphs.</summary>
    [Css($"{Line}:not({Sentence})"), Between(nameof(Paragraphs))]
    public IReadOnlyList<Subhead> Subheads { get; init; } = [];

    /// <summary>The lists of the most read articles.</summary>
    [Css("ul")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
