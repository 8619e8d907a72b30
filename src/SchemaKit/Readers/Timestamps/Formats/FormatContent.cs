namespace SchemaKit.Readers.Timestamps;

/// <summary>What a text must say at least, to be read as what is wanted.</summary>
internal enum FormatContent
{
    /// <summary>Year, month and day; a time may be added.</summary>
    Date,

    /// <summary>
    /// A time, a month and a day, or both: what is missing follows from the time at which the page was loaded.
    /// </summary>
    DateOrTime,
}
