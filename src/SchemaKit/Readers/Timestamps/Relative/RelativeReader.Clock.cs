namespace SchemaKit.Readers.Timestamps;

internal sealed partial class RelativeReader
{
    private const string HourSigns = "hH時时点點시";

    /// <summary>The rest of the text as a time of day: <c>17:47 Uhr</c>, <c>14h52</c>, <c>5:47 pm EDT</c>, <c>오후 2:30</c>.</summary>
    private bool TryReadTimeOfDay(ref TextCursor cursor, ref TimestampFields fields, out TimeSpan timeOfDay)
    {
        timeOfDay = default;
        cursor.SkipWhiteSpace();
        bool isMarked = TryReadDesignator(ref cursor, ref fields);
        if (!cursor.TryReadNumber(1, 2, out int hour))
            return false;

        fields.Hour = hour;
        cursor.SkipWhiteSpace();
        bool isSigned = HourSigns.Contains(cursor.Current);
        if (isSigned || cursor.Current is ':' or '：' or '.')
        {
            cursor.Position++;
            cursor.SkipWhiteSpace();
            bool hasMinute = cursor.TryReadNumber(2, 2, out int minute);
            if (!hasMinute && !isSigned)
                return false;

            fields.Minute = minute;
            isMarked = true;
            if (hasMinute && cursor.TrySkip(':'))
            {
                if (!cursor.TryReadNumber(2, 2, out int second))
                    return false;
                fields.Second = second;
            }

            cursor.SkipWhiteSpace();
        }

        isMarked |= TryReadDesignator(ref cursor, ref fields);
        isMarked |= Skip(ref cursor, _clock);
        ZoneReader.TryRead(ref cursor, _zoneName, ref fields);
        cursor.SkipWhiteSpace();
        return isMarked && cursor.IsAtEnd && fields.TryGetTime(out timeOfDay);
    }

    private bool TryReadDesignator(ref TextCursor cursor, ref TimestampFields fields)
    {
        if (fields.IsAfternoon is not null || !_names.TryReadDesignator(ref cursor, out bool isAfternoon))
            return false;

        fields.IsAfternoon = isAfternoon;
        cursor.SkipWhiteSpace();
        return true;
    }
}
