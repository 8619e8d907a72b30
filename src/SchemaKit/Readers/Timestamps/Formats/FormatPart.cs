namespace SchemaKit.Readers.Timestamps;

/// <summary>What a part of a timestamp format stands for.</summary>
internal enum FormatPartKind
{
    /// <summary>The year; of two digits where it takes no more.</summary>
    Year,

    /// <summary>The month as a number.</summary>
    Month,

    /// <summary>The month by its name.</summary>
    MonthName,

    /// <summary>The day of the month.</summary>
    Day,

    /// <summary>The name of the day of the week.</summary>
    DayName,

    /// <summary>The hour of the day, 0 to 24.</summary>
    Hour,

    /// <summary>The hour of a 12-hour clock.</summary>
    Hour12,

    /// <summary>The minute.</summary>
    Minute,

    /// <summary>The second.</summary>
    Second,

    /// <summary>A fraction of the second.</summary>
    Fraction,

    /// <summary>The point and what follows it, or nothing.</summary>
    OptionalFraction,

    /// <summary>Which half of the day it is.</summary>
    Designator,

    /// <summary>An offset from UTC, or the abbreviation of a zone.</summary>
    Zone,

    /// <summary>The same, or nothing.</summary>
    OptionalZone,

    /// <summary>What stands between hours and minutes: a colon, or the culture's own sign.</summary>
    TimeSeparator,

    /// <summary>What stands between the parts of a date: a slash, or the culture's own sign.</summary>
    DateSeparator,

    /// <summary>White space of any kind and length.</summary>
    WhiteSpace,

    /// <summary>Characters that stand for themselves, in any case.</summary>
    Literal,
}

/// <summary>A part of a timestamp format.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Start">Where it begins in the format.</param>
/// <param name="Length">How many characters of the format it is.</param>
/// <param name="MinDigits">How many digits it takes at least; 0 if it is no number.</param>
/// <param name="MaxDigits">How many digits it takes at most.</param>
/// <param name="Text">The characters of a literal.</param>
internal readonly record struct FormatPart(
    FormatPartKind Kind, int Start, int Length, int MinDigits = 0, int MaxDigits = 0, string Text = "")
{
    /// <summary>Whether it is read as digits.</summary>
    public bool IsNumber => MaxDigits > 0 && Kind != FormatPartKind.OptionalFraction;

    /// <summary>Whether it is read as a name, which may have been cut short by a dot.</summary>
    public bool IsName => Kind is FormatPartKind.MonthName or FormatPartKind.DayName;
}

/// <summary>Something wrong with a format.</summary>
/// <param name="Start">The first character that it is about.</param>
/// <param name="Length">How many characters; 0 if it is about the format as a whole.</param>
/// <param name="Message">What it is.</param>
internal sealed record FormatError(int Start, int Length, string Message);
