using System.Globalization;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

public sealed class TimestampFormatsTests
{
    private static readonly TimestampFormats Tokyo = new("en-US", "Asia/Tokyo", "HH:mm 'JST', MMMM d, yyyy", "MMMM d, yyyy h:mm tt zzz");

    [Theory]
    [InlineData("14:48 JST, June 26, 2025", "2025-06-26T14:48:00+09:00")]
    [InlineData("June 26, 2025 2:48 PM +02:00", "2025-06-26T14:48:00+02:00")]
    [InlineData("2024-10-13T17:41:47+09:00", "2024-10-13T17:41:47+09:00")]
    [InlineData("2024-10-13T17:41:47Z", "2024-10-13T17:41:47+00:00")]
    [InlineData("2024-10-13T17:41:47.123Z", "2024-10-13T17:41:47.123+00:00")]
    [InlineData("2024-10-13T17:41-05:00", "2024-10-13T17:41:00-05:00")]
    [InlineData("2024-10-13 17:41:47", "2024-10-13T17:41:47+09:00")]
    [InlineData("2024-10-13", "2024-10-13T00:00:00+09:00")]
    public void Reads_its_formats_and_iso_8601(string text, string expected)
    {
        Assert.True(ValueReader.TryReadTimestamp(text, Tokyo, out DateTimeOffset value));

        // EqualsExact: the offset counts too.
        Assert.True(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).EqualsExact(value), $"{value:O}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("26:48 JST, June 26, 2025")]
    [InlineData("14:48 JST, Juni 26, 2025")]
    public void Refuses_what_it_does_not_understand(string text) =>
        Assert.False(ValueReader.TryReadTimestamp(text, Tokyo, out _));

    [Fact]
    public void Takes_the_offset_that_the_zone_has_on_that_day()
    {
        TimestampFormats berlin = new("de-DE", "Europe/Berlin", "d. MMMM yyyy, HH:mm");

        Assert.True(ValueReader.TryReadTimestamp("3. Mai 2024, 17:47", berlin, out DateTimeOffset summer));
        Assert.True(ValueReader.TryReadTimestamp("3. Januar 2024, 17:47", berlin, out DateTimeOffset winter));
        Assert.Equal(TimeSpan.FromHours(2), summer.Offset);
        Assert.Equal(TimeSpan.FromHours(1), winter.Offset);
    }

    [Fact]
    public void Refuses_a_time_without_a_zone_where_the_schema_names_none() =>
        Assert.False(ValueReader.TryReadTimestamp("2024-10-13 17:41:47", new TimestampFormats("", timeZone: null), out _));

    [Theory]
    [InlineData("HH:mm", "17:41")]
    [InlineData("HH:mm zzz", "17:41 +02:00")]
    public void Never_joins_todays_date_to_a_clock_time(string format, string text) =>
        Assert.False(ValueReader.TryReadTimestamp(text, new TimestampFormats("", "Asia/Tokyo", format), out _));
}
