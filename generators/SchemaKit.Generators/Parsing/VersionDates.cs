using System.Globalization;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>Reads the dates of <c>ValidFrom</c> and <c>ValidUntil</c>: a profile of ISO 8601.</summary>
internal static class VersionDates
{
    private const string Day = "yyyy-MM-dd";
    private const int LongestOffset = 14 * 60;

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss"];

    /// <summary>Reads a date, or a date and a time.</summary>
    /// <param name="text">The text: <c>2023-04-01</c>, <c>2023-04-01T05:00+09:00</c>.</param>
    /// <param name="timeZone">The IANA name of the zone of what has no offset; <see langword="null"/> for none.</param>
    /// <param name="fault">What is wrong with it, or <see langword="null"/>.</param>
    public static VersionDate? Read(string text, string? timeZone, out VersionDateFault? fault)
    {
        int separator = text.IndexOf('T');
        string day = separator < 0 ? text : text.Substring(0, separator);
        if (!TryRead(day, [Day], out DateTime date) || date.Year is <= 1 or >= 9999)
        {
            fault = new VersionDateFault("a date is written as in '2023-04-01'", 0, day.Length);
            return null;
        }

        if (separator < 0)
        {
            fault = null;
            return timeZone is null ? new VersionDate(date, 0, "") : new VersionDate(date, null, timeZone);
        }

        int start = separator + 1;
        int sign = text.IndexOfAny(['Z', '+', '-'], start);
        string clock = text.Substring(start, (sign < 0 ? text.Length : sign) - start);
        if (!TryRead(clock, Times, out DateTime time))
        {
            fault = new VersionDateFault("a time is written as in '05:30' or '05:30:00'", start, clock.Length);
            return null;
        }

        int? offset = sign < 0 ? null : ReadOffset(text.Substring(sign));
        fault = (sign, offset, timeZone) switch
        {
            (< 0, _, null) => new VersionDateFault(
                "a time needs an offset, as in '05:30+09:00', or the schema a TimeZone", start, clock.Length),
            (>= 0, null, _) => new VersionDateFault(
                "an offset is written as in '+09:00', or 'Z' for UTC", sign, text.Length - sign),
            _ => null,
        };
        return fault is null
            ? new VersionDate(date + time.TimeOfDay, offset, offset is null ? timeZone! : "")
            : null;
    }

    private static bool TryRead(string text, string[] formats, out DateTime value) => DateTime.TryParseExact(
        text, formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out value);

    private static int? ReadOffset(string text)
    {
        if (text == "Z")
            return 0;
        if (!TryRead(text.Substring(1), ["HH:mm"], out DateTime offset))
            return null;

        int minutes = (int)offset.TimeOfDay.TotalMinutes;
        return minutes > LongestOffset ? null : text[0] switch { '+' => minutes, '-' => -minutes, _ => null };
    }
}

/// <summary>What is wrong with a date.</summary>
/// <param name="Message">How it should be, as the end of a sentence.</param>
/// <param name="Start">The first of the characters at fault, from 0.</param>
/// <param name="Length">How many characters are at fault; 0 where something is missing there.</param>
internal sealed record VersionDateFault(string Message, int Start, int Length);
