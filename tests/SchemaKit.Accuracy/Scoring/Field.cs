namespace SchemaKit.Accuracy.Scoring;

/// <summary>A field that is scored.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Averaging">How the figures of pages become those of a set.</param>
internal sealed record Field(string Name, Averaging Averaging)
{
    /// <summary>The headline.</summary>
    public static Field Title { get; } = new("title", Averaging.None);

    /// <summary>When the article was published.</summary>
    public static Field Date { get; } = new("date", Averaging.None);

    /// <summary>Who wrote it.</summary>
    public static Field Authors { get; } = new("authors", Averaging.MeanOfPages);

    /// <summary>What it is about.</summary>
    public static Field Topics { get; } = new("topics", Averaging.MeanOfPages);

    /// <summary>The text.</summary>
    public static Field Body { get; } = new("body", Averaging.MeanOfPages);

    /// <summary>The text, by the means of precision and recall.</summary>
    public static Field BodyByMeans { get; } = new("body", Averaging.MeansOfPages);

    /// <summary>Pieces that must be in the text, and that must not.</summary>
    public static Field Chunks { get; } = new("chunks", Averaging.Sum);

    /// <summary>The first words of the text.</summary>
    public static Field Beginning { get; } = new("beginning", Averaging.None);

    /// <summary>The headlines between the paragraphs.</summary>
    public static Field Subheads { get; } = new("subheads", Averaging.MeanOfPages);

    /// <summary>The addresses of pictures, of all versions that there are.</summary>
    public static Field Images { get; } = new("images", Averaging.MeanOfPages);

    /// <summary>The pictures, in whatever size.</summary>
    public static Field ImagesOfAnySize { get; } = new("images, any size", Averaging.MeanOfPages);

    /// <summary>The picture that stands first.</summary>
    public static Field LeadImage { get; } = new("lead image", Averaging.None);

    /// <summary>What the page says in a sentence or two.</summary>
    public static Field Description { get; } = new("description", Averaging.None);

    /// <summary>The language.</summary>
    public static Field Language { get; } = new("language", Averaging.None);

    /// <summary>The names of all fields, as the tables have them below each other.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        .. new[]
        {
            Title, Date, Authors, Topics, Description, Language, Body, Chunks, Beginning, Subheads, Images, ImagesOfAnySize, LeadImage,
        }.Select(field => field.Name),
    ];
}

/// <summary>How the figures of pages become those of a set.</summary>
internal enum Averaging
{
    /// <summary>There are no figures but whether a page is right.</summary>
    None,

    /// <summary>Precision, recall and F1 are the mean of those of the pages.</summary>
    MeanOfPages,

    /// <summary>
    /// Precision is the mean of the pages where something was found, recall of those where something is expected, and F1 is made of both.
    /// </summary>
    MeansOfPages,

    /// <summary>The counts of all pages are added up.</summary>
    Sum,
}
