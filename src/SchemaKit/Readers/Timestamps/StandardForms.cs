namespace SchemaKit.Readers.Timestamps;

/// <summary>
/// Reads what is understood whatever the schema says: ISO 8601 by its calendar dates, and RFC 1123, each in the forms
/// that pages make of them.
/// </summary>
internal static class StandardForms
{
    // Invariant: English names, whatever the culture of the page is.
    private static readonly CalendarNames English = new(System.Globalization.CultureInfo.InvariantCulture);

    // The dates of HTTP, in their three forms, and of mail; those of JavaScript's and Java's toString.
    private static readonly FormatPart[][] Rfc1123 =
    [
        FormatParser.Parse("ddd, d MMM yyyy HH:mm:ss zzz").Parts,
        FormatParser.Parse("ddd, d MMM yyyy HH:mm zzz").Parts,
        FormatParser.Parse("ddd, dd-MMM-yy HH:mm:ss zzz").Parts,
        FormatParser.Parse("ddd MMM d HH:mm:ss yyyy").Parts,
        FormatParser.Parse("d MMM yyyy HH:mm:ss zzz").Parts,
        FormatParser.Parse("d MMM yyyy HH:mm zzz").Parts,
        FormatParser.Parse("ddd MMM d yyyy HH:mm:ss zzz").Parts,
        FormatParser.Parse("ddd MMM d HH:mm:ss zzz yyyy").Parts,
    ];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zone">The IANA name of the zone of those who write; by it abbreviations are understood.</param>
    /// <param name="fields">What it says.</param>
    public static bool TryRead(ReadOnlySpan<char> text, string? zone, out TimestampFields fields)
    {
        TextCursor cursor = new(text);
        cursor.SkipWhiteSpace();
        return char.IsDigit(cursor.Current) && TryReadIso8601(ref cursor, zone, out fields)
            || TryReadRfc1123(WithoutRemark(text), zone, out fields);
    }

    private static bool TryReadIso8601(ref TextCursor cursor, string? zone, out TimestampFields fields)
    {
        fields = new TimestampFields();
        if (!TryReadDate(ref cursor, ref fields))
            return false;

        if (SkipToTime(ref cursor))
        {
            if (!TryReadTime(ref cursor, ref fields))
                return false;
            cursor.SkipWhiteSpace();
            ZoneReader.TryRead(ref cursor, zone, ref fields);
            SkipZoneName(ref cursor);
        }

        cursor.SkipWhiteSpace();
        return cursor.IsAtEnd;
    }

    /// <summary><c>2024-05-03</c>, <c>2024/5/3</c> or <c>20240503</c>.</summary>
    private static bool TryReadDate(ref TextCursor cursor, ref TimestampFields fields)
    {
        if (!cursor.TryReadNumber(4, 4, out int year))
            return false;

        char separator = cursor.Current;
        bool isExtended = separator is '-' or '/';
        int min = isExtended ? 1 : 2;
        if (isExtended)
            cursor.Position++;
        if (!cursor.TryReadNumber(min, 2, out int month)
            || (isExtended && !cursor.TrySkip(separator))
            || !cursor.TryReadNumber(min, 2, out int day))
        {
            return false;
        }

        (fields.Year, fields.Month, fields.Day) = (year, month, day);
        return true;
    }

    /// <summary>Goes on to a time: behind a <c>T</c>, white space, or both, and a comma.</summary>
    private static bool SkipToTime(ref TextCursor cursor)
    {
        int start = cursor.Position;
        cursor.TrySkip(',');
        cursor.SkipWhiteSpace();
        if (!cursor.TrySkip('T'))
            cursor.TrySkip('t');
        cursor.SkipWhiteSpace();
        if (cursor.Position > start && char.IsDigit(cursor.Current))
            return true;

        cursor.Position = start;
        return false;
    }

    /// <summary><c>17:47:12.123</c>, <c>17:47</c>, <c>174712</c>, <c>1747</c> or <c>17</c>.</summary>
    private static bool TryReadTime(ref TextCursor cursor, ref TimestampFields fields)
    {
        if (!cursor.TryReadNumber(1, 2, out int hour))
            return false;

        fields.Hour = hour;
        bool isExtended = cursor.TrySkip(':');
        if (!cursor.TryReadNumber(2, 2, out int minute))
            return !isExtended;

        fields.Minute = minute;
        bool hasSeconds = isExtended ? cursor.TrySkip(':') : char.IsDigit(cursor.Current);
        if (!hasSeconds)
            return true;
        if (!cursor.TryReadNumber(2, 2, out int second))
            return false;

        fields.Second = second;
        // A colon in place of the point can mean nothing else.
        if (cursor.Current is not ('.' or ',' or ':'))
            return true;

        cursor.Position++;
        bool isFraction = cursor.TryReadFraction(int.MaxValue, out int ticks);
        fields.Ticks = ticks;
        return isFraction;
    }

    /// <summary>The name that Java puts behind an offset: <c>[Europe/Berlin]</c>.</summary>
    private static void SkipZoneName(ref TextCursor cursor)
    {
        int end = cursor.Current == '[' ? cursor.Rest.IndexOf(']') : -1;
        if (end > 0)
            cursor.Position += end + 1;
    }

    private static bool TryReadRfc1123(ReadOnlySpan<char> text, string? zone, out TimestampFields fields)
    {
        fields = new TimestampFields();
        TextCursor cursor = new(text);
        cursor.SkipWhiteSpace();
        bool mayFit = text.Contains(':') && (char.IsAsciiDigit(cursor.Current) || English.TrySkipDay(ref cursor));
        if (!mayFit)
            return false;

        foreach (FormatPart[] parts in Rfc1123)
        {
            if (FormatReader.TryRead(parts, text, English, zone, out fields))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The text without what stands in parentheses at its end: the zone by name, <c>GMT+0200 (Central European Summer Time)</c>.
    /// </summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        int start = text is [.., ')'] ? text.LastIndexOf('(') : -1;
        return start > 0 ? text[..start] : text;
    }
}
