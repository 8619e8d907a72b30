namespace SchemaKit.Readers.Timestamps;

/// <summary>Reads the number of seconds or milliseconds since 1970 began in UTC.</summary>
internal static class UnixTime
{
    // In seconds it is the year 5138; in milliseconds, March 1973.
    private const long FirstMilliseconds = 100_000_000_000;

    private const long MaxMilliseconds = 253_402_300_799_999;

    /// <summary>Reads a number: as milliseconds from 100,000,000,000 on, else as seconds.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        if (!long.TryParse(text, System.Globalization.NumberStyles.None, null, out long number) || number > MaxMilliseconds)
            return false;

        value = number < FirstMilliseconds
            ? DateTimeOffset.FromUnixTimeSeconds(number)
            : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return true;
    }
}
