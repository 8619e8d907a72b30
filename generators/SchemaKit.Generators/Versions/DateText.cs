using System.Globalization;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Versions;

/// <summary>Writes dates of versions for people.</summary>
internal static class DateText
{
    /// <summary>Writes a range: <c>from 2023-04-01 until 2024-01-15</c>.</summary>
    /// <param name="from">The beginning; <see langword="null"/> if there is none.</param>
    /// <param name="until">The end; <see langword="null"/> if there is none.</param>
    public static string Range(VersionDate? from, VersionDate? until)
    {
        string beginning = from is { } start ? $"from {Of(start)}" : "";
        string end = until is { } stop ? $"until {Of(stop)}" : from is null ? "at all times" : "on";
        return $"{beginning} {end}".Trim();
    }

    private static string Of(VersionDate date)
    {
        bool isDay = date.Time.TimeOfDay == TimeSpan.Zero && date.Offset is null or 0;
        string text = date.Time.ToString(isDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return isDay || date.Offset is not { } minutes ? text : text + OffsetOf(minutes);
    }

    private static string OffsetOf(int minutes) => minutes == 0
        ? "Z"
        : TimeSpan.FromMinutes(minutes).ToString(
            minutes < 0 ? "'-'hh':'mm" : "'+'hh':'mm", CultureInfo.InvariantCulture);
}
