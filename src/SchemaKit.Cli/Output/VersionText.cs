using System.Globalization;

namespace SchemaKit.Cli.Output;

/// <summary>Which pages of its hosts a version of a schema reads.</summary>
internal static class VersionText
{
    /// <summary>Says it: <c> from 2023-04-01 until 2024-01-15 when .layout-b</c>; nothing for all pages.</summary>
    public static string Of(SchemaInfo schema)
    {
        string from = schema.ValidFrom is null ? "" : $" from {Of(schema.ValidFrom)}";
        string until = schema.ValidUntil is null ? "" : $" until {Of(schema.ValidUntil)}";
        return from + until + (schema.When is null ? "" : $" when {schema.When}");
    }

    /// <summary>Writes a date as ISO 8601 does, and without the time where a day begins in UTC.</summary>
    public static string? Of(DateTimeOffset? date)
    {
        bool isDay = date is { TimeOfDay.Ticks: 0, Offset.Ticks: 0 };
        return date?.ToString(isDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
