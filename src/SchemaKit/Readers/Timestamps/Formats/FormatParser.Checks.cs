namespace SchemaKit.Readers.Timestamps;

internal sealed partial class FormatParser
{
    private void RefuseShortFormat()
    {
        string message = _format switch
        {
            "" => "it is empty",
            "o" or "O" or "s" or "u" => $"'{_format}' is ISO 8601, which is always understood; leave it out",
            "r" or "R" => $"'{_format}' is the form of RFC 1123, which is always understood; leave it out",
            _ => $"'{_format}' alone is not the same on every machine; write the format out",
        };
        Error(0, 0, message);
    }

    private void RefuseSpecifier(char c, int length)
    {
        string message = c switch
        {
            'g' => "no era is read; what stands for itself goes between quotes",
            'y' => "a year is written 'y', 'yy' or 'yyyy'",
            'f' or 'F' => $"a fraction has 7 digits at most: '{new string(c, 7)}'",
            'd' or 'M' => $"there is nothing longer than '{new string(c, 4)}'",
            'z' => "there is nothing longer than 'zzz'",
            _ => $"there is nothing longer than '{new string(c, 2)}'",
        };
        Error(_position, length, message);
    }

    /// <summary>Settles what depends on the neighbours of a part.</summary>
    private void Settle()
    {
        for (int i = 0; i < _parts.Count; i++)
        {
            FormatPart part = _parts[i];
            bool meetsNext = part.IsNumber && i + 1 < _parts.Count && _parts[i + 1].IsNumber;
            bool meetsLast = part.IsNumber && i > 0 && _parts[i - 1].IsNumber;

            // Between digits nothing tells where a number ends but its length.
            if (meetsNext && part.Length == 1 && part.Kind != FormatPartKind.Fraction)
            {
                char specifier = _format[part.Start];
                string message = $"where '{specifier}' ends cannot be told from the digits behind it; write "
                    + $"'{specifier}{specifier}', or put something between";
                Error(part.Start, part.Length + _parts[i + 1].Length, message);
            }

            if (meetsNext || (meetsLast && part.Kind != FormatPartKind.Fraction))
                _parts[i] = part with { MinDigits = part.Length, MaxDigits = part.Length };
        }

        TakeDotsOfNames();
    }

    /// <summary>A name takes the dot behind it, if there is one, so a format asks for none.</summary>
    private void TakeDotsOfNames()
    {
        for (int i = _parts.Count - 1; i > 0; i--)
        {
            FormatPart part = _parts[i];
            if (!_parts[i - 1].IsName || part.Kind != FormatPartKind.Literal || part.Text[0] != '.')
                continue;

            if (part.Text.Length == 1)
                _parts.RemoveAt(i);
            else
                _parts[i] = part with { Text = part.Text.Substring(1) };
        }
    }

    private void CheckContent(FormatContent content)
    {
        RefuseSecond("the year", FormatPartKind.Year);
        RefuseSecond("the month", FormatPartKind.Month, FormatPartKind.MonthName);
        RefuseSecond("the day", FormatPartKind.Day);
        RefuseSecond("the day of the week", FormatPartKind.DayName);
        RefuseSecond("the hour", FormatPartKind.Hour, FormatPartKind.Hour12);
        RefuseSecond("the minute", FormatPartKind.Minute);
        RefuseSecond("the second", FormatPartKind.Second);
        RefuseSecond("the fraction", FormatPartKind.Fraction, FormatPartKind.OptionalFraction);
        RefuseSecond("the half of the day", FormatPartKind.Designator);
        RefuseSecond("the zone", FormatPartKind.Zone, FormatPartKind.OptionalZone);
        if (_errors.Count > 0)
            return;

        RequireBefore("a minute needs an hour", FormatPartKind.Minute, FormatPartKind.Hour, FormatPartKind.Hour12);
        RequireBefore("a second needs a minute", FormatPartKind.Second, FormatPartKind.Minute);
        RequireBefore("a fraction needs a second", FormatPartKind.Fraction, FormatPartKind.Second);
        RequireBefore("a fraction needs a second", FormatPartKind.OptionalFraction, FormatPartKind.Second);
        RequireBefore("it needs an hour", FormatPartKind.Designator, FormatPartKind.Hour, FormatPartKind.Hour12);
        RequireBefore(
            "a 12-hour clock needs 'tt', for 3 in the afternoon would be 3 in the morning",
            FormatPartKind.Hour12,
            FormatPartKind.Designator);

        bool hasYear = Has(FormatPartKind.Year);
        bool hasMonth = Has(FormatPartKind.Month) || Has(FormatPartKind.MonthName);
        bool hasDay = Has(FormatPartKind.Day);
        bool hasHour = Has(FormatPartKind.Hour) || Has(FormatPartKind.Hour12);
        if (content == FormatContent.Date && !(hasYear && hasMonth && hasDay))
            Error(0, 0, "it needs a year, a month and a day");
        else if ((hasYear || hasMonth || hasDay) && !(hasMonth && hasDay))
            Error(0, 0, "a date needs a month and a day");
        else if (!hasDay && !hasHour)
            Error(0, 0, "it needs a date or an hour");
    }

    private bool Has(FormatPartKind kind) => _parts.Exists(part => part.Kind == kind);

    private void RefuseSecond(string what, params FormatPartKind[] kinds)
    {
        List<FormatPart> parts = _parts.FindAll(part => Array.IndexOf(kinds, part.Kind) >= 0);
        if (parts.Count < 2)
            return;

        string first = _format.Substring(parts[0].Start, parts[0].Length);
        string message = $"'{first}' is {what} already; what stands for itself goes between quotes";
        Error(parts[1].Start, parts[1].Length, message);
    }

    private void RequireBefore(string message, FormatPartKind kind, params FormatPartKind[] needed)
    {
        int index = _parts.FindIndex(part => part.Kind == kind);
        if (index >= 0 && !needed.Any(Has))
            Error(_parts[index].Start, _parts[index].Length, message);
    }
}
