namespace SchemaKit.Readers.Timestamps;

/// <summary>Reads the zone of a time: an offset, an abbreviation, or UTC or GMT with an offset.</summary>
internal static class ZoneReader
{
    // What DateTimeOffset can hold.
    private const int MaxOffsetHours = 14;

    /// <summary>Reads a zone.</summary>
    /// <param name="cursor">Where it begins; behind it where there was one.</param>
    /// <param name="zone">The IANA name of the zone of those who write, by which an abbreviation is understood.</param>
    /// <param name="fields">What gets the zone.</param>
    public static bool TryRead(ref TextCursor cursor, string? zone, ref TimestampFields fields)
    {
        int start = cursor.Position;
        if (TryReadOffset(ref cursor, out TimeSpan offset))
        {
            fields.Offset = offset;
            return true;
        }

        ReadOnlySpan<char> name = PeekAbbreviation(in cursor);
        if (ZoneAbbreviations.Find(name, zone) is not { } found)
        {
            cursor.Position = start;
            return false;
        }

        cursor.Position += name.Length;
        if (found.Zone is not null)
        {
            // A machine without the data of zones cannot tell the season.
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(found.Zone, out TimeZoneInfo? place))
            {
                cursor.Position = start;
                return false;
            }

            fields.Zone = place;
            return true;
        }

        fields.Offset = TimeSpan.FromMinutes(found.OffsetMinutes);
        if (found.OffsetMinutes != 0 || name.Length < 2)
            return true;

        // "UTC+9", "GMT +0530".
        int behindName = cursor.Position;
        cursor.SkipWhiteSpace();
        if (TryReadOffset(ref cursor, out offset))
            fields.Offset = offset;
        else
            cursor.Position = behindName;
        return true;
    }

    private static ReadOnlySpan<char> PeekAbbreviation(in TextCursor cursor)
    {
        ReadOnlySpan<char> rest = cursor.Rest;
        int length = 0;
        while (length < rest.Length && char.IsAsciiLetter(rest[length]))
            length++;
        return rest[..length];
    }

    /// <summary>Reads <c>+09:00</c>, <c>+0900</c>, <c>+900</c>, <c>+09</c> or <c>+9</c>.</summary>
    private static bool TryReadOffset(ref TextCursor cursor, out TimeSpan offset)
    {
        offset = default;
        int start = cursor.Position;
        int sign = cursor.Current switch
        {
            '+' => 1,
            '-' or '\u2212' => -1,
            _ => 0,
        };
        if (sign == 0)
            return false;

        cursor.Position++;
        if (TryReadHoursAndMinutes(ref cursor, out int hours, out int minutes)
            && minutes <= 59 && (hours < MaxOffsetHours || (hours == MaxOffsetHours && minutes == 0)))
        {
            offset = new TimeSpan(sign * hours, sign * minutes, 0);
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryReadHoursAndMinutes(ref TextCursor cursor, out int hours, out int minutes)
    {
        minutes = 0;
        int start = cursor.Position;
        if (!cursor.TryReadNumber(1, 4, out hours))
            return false;

        if (cursor.Position - start > 2)
            (hours, minutes) = (hours / 100, hours % 100);
        else if (cursor.TrySkip(':'))
            return cursor.TryReadNumber(2, 2, out minutes);
        return true;
    }
}
