namespace SchemaKit;

/// <summary>
/// The text is a point in time in one of the given formats; ISO 8601 and the dates of HTTP and mail are always understood.
/// What has no offset of its own is meant in the field's time zone. For a property of type <see cref="DateTimeOffset"/>,
/// <see cref="Articles.Timestamp"/>, which keeps the text, or <see cref="DateOnly"/>.
/// </summary>
/// <remarks>
/// <para>
/// The specifiers are <c>d dd</c>, <c>ddd dddd</c>, <c>M MM</c>, <c>MMM MMMM</c>, <c>y yy yyyy</c>, <c>H HH</c>, <c>h hh</c>,
/// <c>m mm</c>, <c>s ss</c>, <c>f … fffffff</c>, <c>.F … .FFFFFFF</c>, <c>t tt</c>, <c>z zz zzz</c> and <c>K</c>. What stands for
/// itself goes between quotes, or behind a backslash.
/// </para>
/// <para>
/// White space in the text may be of any kind, and more or less than in the format. Names are those of the culture, in any
/// case, whole or shortened, with or without a dot; the day of the week is passed over, right or wrong. Numbers may have one
/// digit where two are asked for, and a day is <c>3rd</c> or <c>1er</c> as well. <c>zzz</c> is an offset, an abbreviation such as <c>JST</c>, or <c>UTC+9</c>; <c>K</c> is the
/// same or nothing. Years of two digits are those from 1970 to 2069.
/// </para>
/// <para>
/// A time that the zone's clocks skip, or show twice, is read with the offset that held before they were set.
/// </para>
/// </remarks>
/// <param name="formats">
/// .NET custom date and time format strings, tried in order; none if the text is always understood.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TimestampAttribute(params string[] formats) : ReaderAttribute
{
    /// <summary>The formats.</summary>
    public IReadOnlyList<string> Formats { get; } = formats;

    /// <summary>The culture of this field's timestamps; the schema's if not set.</summary>
    public string? Culture { get; set; }

    /// <summary>The zone of this field's naive timestamps, an IANA name or an abbreviation; the schema's if not set.</summary>
    public string? TimeZone { get; set; }

    /// <summary>
    /// Whether times are understood that are told from the time at which the page was loaded, in the culture's language:
    /// <c>vor 14 Minuten</c>, <c>gestern, 17:47 Uhr</c>, <c>17:47</c>; and formats that lack the year or the date. They need
    /// <see cref="Html.PageOptions.RetrievedAt"/>, and cannot be read without it. The default is <see langword="false"/>.
    /// </summary>
    public bool Relative { get; set; }

    /// <summary>
    /// Whether a number is understood as what has passed since 1970 began in UTC: as milliseconds from 100,000,000,000
    /// on, else as seconds. The default is <see langword="false"/>.
    /// </summary>
    public bool Unix { get; set; }
}
