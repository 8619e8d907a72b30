using SchemaKit.Articles;

namespace SchemaKit.Readers;

/// <summary>The parts of a dateline while it is being read: no strings yet, for most texts turn out to have none.</summary>
internal ref struct DatelineParts
{
    /// <summary>What form it has.</summary>
    public DatelineFamily Family;

    /// <summary>The place; empty where none is named, as are all parts.</summary>
    public ReadOnlySpan<char> Place;

    /// <summary>The agency.</summary>
    public ReadOnlySpan<char> Agency;

    /// <summary>The date.</summary>
    public ReadOnlySpan<char> Date;

    /// <summary>The reporter.</summary>
    public ReadOnlySpan<char> Reporter;

    /// <summary>The sign between the dateline and the report.</summary>
    public ReadOnlySpan<char> Separator;

    /// <summary>Where the dateline ends, without the white space behind it.</summary>
    public int End;

    /// <summary>Makes the dateline.</summary>
    /// <param name="text">The text that it stands in.</param>
    public readonly Dateline ToDateline(string text) => new()
    {
        Raw = text[..PatternReader.SkipWhiteSpace(text, End)],
        Family = Family,
        Place = TextOrNull(Place),
        Agency = TextOrNull(Agency),
        Date = TextOrNull(Date),
        Reporter = TextOrNull(Reporter),
        Separator = TextOrNull(Separator),
    };

    private static string? TextOrNull(ReadOnlySpan<char> part) => part.IsEmpty ? null : part.ToString();
}
