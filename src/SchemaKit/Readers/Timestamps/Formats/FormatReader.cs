namespace SchemaKit.Readers.Timestamps;

/// <summary>Reads a text by a format: part after part, never back.</summary>
/// <remarks>
/// White space may stand between any two parts. Where the format has some, it may be missing from the text if nothing runs
/// together: not between two letters, nor between two digits.
/// </remarks>
internal static class FormatReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="parts">The format.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">The names of the culture.</param>
    /// <param name="zone">The IANA name of the zone of those who write; by it abbreviations are understood.</param>
    /// <param name="fields">What the text says.</param>
    /// <returns>Whether all of the text fits the format.</returns>
    public static bool TryRead(
        FormatPart[] parts, ReadOnlySpan<char> text, CalendarNames names, string? zone, out TimestampFields fields)
    {
        fields = new TimestampFields();
        TextCursor cursor = new(text);
        for (int i = 0; i < parts.Length; i++)
        {
            ref readonly FormatPart part = ref parts[i];
            int before = cursor.Position;
            cursor.SkipWhiteSpace();
            if (part.Kind == FormatPartKind.WhiteSpace)
            {
                if (cursor.Position == before && RunsTogether(cursor.Last, cursor.Current))
                    return false;
            }
            else if (!TryReadPart(in part, ref cursor, names, zone, ref fields))
            {
                return false;
            }
            else if (part.Kind == FormatPartKind.Day && !IsWord(parts, i + 1))
            {
                SkipOrdinal(ref cursor);
            }
        }

        cursor.SkipWhiteSpace();
        return cursor.IsAtEnd;
    }

    private static bool TryReadPart(
        in FormatPart part, ref TextCursor cursor, CalendarNames names, string? zone, ref TimestampFields fields)
    {
        if (part.IsNumber)
            return TryReadNumber(in part, ref cursor, ref fields);

        switch (part.Kind)
        {
            case FormatPartKind.Literal:
                return cursor.TrySkip(part.Text);

            case FormatPartKind.TimeSeparator:
                return cursor.TrySkip(':') || cursor.TrySkip('：') || cursor.TrySkip(names.TimeSeparator);

            case FormatPartKind.DateSeparator:
                return cursor.TrySkip('/') || cursor.TrySkip('／') || cursor.TrySkip(names.DateSeparator);

            case FormatPartKind.MonthName:
                bool isMonth = names.TryReadMonth(ref cursor, out int month);
                fields.Month = month;
                return isMonth;

            case FormatPartKind.DayName:
                return names.TrySkipDay(ref cursor);

            case FormatPartKind.Designator:
                bool isDesignator = names.TryReadDesignator(ref cursor, out bool isAfternoon);
                fields.IsAfternoon = isAfternoon;
                return isDesignator;

            case FormatPartKind.OptionalFraction:
                ReadOptionalFraction(in part, ref cursor, ref fields);
                return true;

            case FormatPartKind.Zone:
                return ZoneReader.TryRead(ref cursor, zone, ref fields);

            default:
                ZoneReader.TryRead(ref cursor, zone, ref fields);
                return true;
        }
    }

    private static bool TryReadNumber(in FormatPart part, ref TextCursor cursor, ref TimestampFields fields)
    {
        if (part.Kind == FormatPartKind.Fraction)
        {
            bool isFraction = cursor.TryReadFraction(part.MaxDigits, out int ticks);
            fields.Ticks = ticks;
            return isFraction;
        }

        if (!cursor.TryReadNumber(part.MinDigits, part.MaxDigits, out int value))
            return false;

        switch (part.Kind)
        {
            case FormatPartKind.Year:
                fields.Year = value;
                fields.IsShortYear = part.MaxDigits == 2;
                return true;

            case FormatPartKind.Month:
                fields.Month = value;
                return true;

            case FormatPartKind.Day:
                fields.Day = value;
                return true;

            case FormatPartKind.Minute:
                fields.Minute = value;
                return true;

            case FormatPartKind.Second:
                fields.Second = value;
                return true;

            default:
                fields.Hour = value;
                return part.Kind == FormatPartKind.Hour || value <= 12;
        }
    }

    private static void ReadOptionalFraction(in FormatPart part, ref TextCursor cursor, ref TimestampFields fields)
    {
        int start = cursor.Position;
        if ((cursor.TrySkip('.') || cursor.TrySkip(',')) && cursor.TryReadFraction(part.MaxDigits, out int ticks))
            fields.Ticks = ticks;
        else
            cursor.Position = start;
    }

    private static bool IsWord(FormatPart[] parts, int index) =>
        index < parts.Length && parts[index].Kind == FormatPartKind.Literal && TextCursor.IsLetter(parts[index].Text[0]);

    /// <summary>What makes a number one in an order: <c>3rd</c>, <c>1er</c>, <c>1º</c>.</summary>
    private static void SkipOrdinal(ref TextCursor cursor)
    {
        ReadOnlySpan<char> letters = cursor.PeekLetters();
        if (letters.Length is 1 or 2 && letters is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "er" or "re" or "º" or "ª")
            cursor.Position += letters.Length;
    }

    private static bool RunsTogether(char last, char next) =>
        (char.IsDigit(last) && char.IsDigit(next)) || (IsLetterOfWords(last) && IsLetterOfWords(next));

    // From the radicals of Chinese on there are scripts that put no spaces between words.
    private static bool IsLetterOfWords(char c) => c < '\u2E80' && TextCursor.IsLetter(c);
}
