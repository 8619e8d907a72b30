namespace SchemaKit.Articles;

/// <summary>A point in time, with the words that say it: <c>vor 14 Minuten</c>.</summary>
/// <param name="Time">The point in time, with the offset that the text names or its zone has.</param>
/// <param name="Raw">The text as it stands on the page, before anything is taken off it.</param>
public readonly record struct Timestamp(DateTimeOffset Time, string Raw);
