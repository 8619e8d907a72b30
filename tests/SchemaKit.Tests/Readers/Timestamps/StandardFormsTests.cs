using SchemaKit.Readers;
using static SchemaKit.Tests.Readers.Timestamps.SeenFormsTests;

namespace SchemaKit.Tests.Readers.Timestamps;

public sealed class StandardFormsTests
{
    private static readonly TimestampFormats Tokyo = new("ja-JP", "Asia/Tokyo");

    [Theory]
    [InlineData("2024-05-03T17:47:12+02:00")]
    [InlineData("2024-05-03T17:47:12+0200")]
    [InlineData("2024-05-03T17:47:12+02")]
    [InlineData("2024-05-03t17:47:12 +2")]
    [InlineData("2024-05-03 17:47:12 +0200")]
    [InlineData("2024-05-03  17:47:12 CEST")]
    [InlineData("2024-05-03 17:47:12 GMT+0200")]
    [InlineData("2024/05/03 17:47:12 +02:00")]
    [InlineData("20240503T174712+0200")]
    [InlineData("2024-5-3 17:47:12+02:00")]
    [InlineData("2024-05-03T17:47:12+02:00[Europe/Berlin]")]
    [InlineData("2024-05-03T17:47:12+200")]
    [InlineData("Fri, 03 May 2024 17:47:12 +0200")]
    [InlineData("Fri, 3 May 2024 17:47:12 +02:00")]
    [InlineData("3 May 2024 17:47:12 CEST")]
    [InlineData("Fri May 03 2024 17:47:12 GMT+0200 (Central European Summer Time)")]
    [InlineData("Fri May  3 17:47:12 CEST 2024")]
    public void Are_understood_whatever_the_formats(string text) => AssertReads("2024-05-03T17:47:12+02:00", text, Tokyo);

    [Theory]
    [InlineData("Fri, 03 May 2024 17:47:12 GMT", "17:47:12")]
    [InlineData("Fri, 03-May-24 17:47:12 GMT", "17:47:12")]
    [InlineData("3 May 2024 17:47 GMT", "17:47")]
    [InlineData("2024-05-03T17:47:12Z", "17:47:12")]
    [InlineData("2024-05-03T17:47:12.5Z", "17:47:12.5")]
    [InlineData("2024-05-03T17:47:12,123Z", "17:47:12.123")]
    [InlineData("2024-05-03T17:47:12:123Z", "17:47:12.123")]
    [InlineData("2024-05-03T17:47:12.123456789Z", "17:47:12.1234567")]
    [InlineData("2024-05-03T17:47Z", "17:47")]
    [InlineData("2024-05-03T17Z", "17:00")]
    [InlineData("2024-05-03T9:47 UTC", "09:47")]
    public void Are_understood_as_exactly_as_they_are_written(string text, string time) =>
        AssertReads($"2024-05-03T{time}+00:00", text, Tokyo);

    [Theory]
    [InlineData("2024-05-03T17:47:12", "17:47:12")]
    [InlineData("2024-05-03 17:47", "17:47")]
    [InlineData("Fri May  3 17:47:12 2024", "17:47:12")]
    [InlineData("2024-05-03, 17:47", "17:47")]
    [InlineData("2024-05-03", "00:00")]
    [InlineData("20240503", "00:00")]
    public void Are_in_the_fields_zone_where_they_name_none(string text, string time) =>
        AssertReads($"2024-05-03T{time}+09:00", text, Tokyo);

    [Fact]
    public void Know_the_end_of_a_day() => AssertReads("2024-06-01T00:00:00+09:00", "2024-05-31T24:00", Tokyo);

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-05")]
    [InlineData("2024-W18-5")]
    [InlineData("2024-13-03")]
    [InlineData("2024-05-03T25:00")]
    [InlineData("2024-05-03T24:01")]
    [InlineData("2024-05-03T17:")]
    [InlineData("2024-05-03T17:47:12.")]
    [InlineData("2024-05-03T17:47:12+15:00")]
    [InlineData("2024-05-03T17:47:12+02:")]
    [InlineData("2024-05-03T17:47:12 XYZ")]
    [InlineData("2024-05-03T17:47:12Z and more")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("-0001-11-30T00:00:00+00:00")]
    [InlineData("1714751232")]
    [InlineData("3 May 2024")]
    public void Are_not_guessed_at(string text) => Assert.False(ValueReader.TryReadTimestamp(text, Tokyo, out _));

    [Theory]
    [InlineData("1714751232", "2024-05-03T15:47:12+00:00")]
    [InlineData("1714751232123", "2024-05-03T15:47:12.123+00:00")]
    [InlineData("0", "1970-01-01T00:00:00+00:00")]
    public void May_count_seconds_or_milliseconds_if_asked_for(string text, string expected) =>
        AssertReads(expected, text, new TimestampFormats("", timeZone: null) { IsUnix = true });

    [Theory]
    [InlineData("-1")]
    [InlineData("17147512321230")]
    [InlineData("99999999999999999999")]
    [InlineData("12.5")]
    public void Count_no_further_than_the_calendar_goes(string text)
    {
        TimestampFormats unix = new("", timeZone: null) { IsUnix = true };
        bool isRead = ValueReader.TryReadTimestamp(text, unix, out DateTimeOffset value);
        Assert.True(!isRead || value.Year < 9999);
        Assert.Equal(text == "17147512321230", isRead);
    }
}
