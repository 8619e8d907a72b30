using SchemaKit.Readers;
using static SchemaKit.Tests.Readers.Timestamps.SeenFormsTests;

namespace SchemaKit.Tests.Readers.Timestamps;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("JST", "+09:00")]
    [InlineData("(JST)", "+09:00")]
    [InlineData("EDT", "-04:00")]
    [InlineData("est", "-05:00")]
    [InlineData("PDT", "-07:00")]
    [InlineData("PT", "-07:00")]
    [InlineData("GMT", "+00:00")]
    [InlineData("UTC+9", "+09:00")]
    [InlineData("UTC +05:30", "+05:30")]
    [InlineData("GMT-0330", "-03:30")]
    [InlineData("\u22123", "-03:00")]
    [InlineData("+0545", "+05:45")]
    [InlineData("Z", "+00:00")]
    [InlineData("MESZ", "+02:00")]
    [InlineData("MEZ", "+01:00")]
    [InlineData("WIB", "+07:00")]
    [InlineData("MYT", "+08:00")]
    [InlineData("NPT", "+05:45")]
    [InlineData("NST", "-03:30")]
    public void Are_offsets_or_abbreviations(string zone, string offset) =>
        AssertReads(
            $"2024-07-01T12:00:00{offset}",
            $"1.7.2024 12:00 {zone}",
            new TimestampFormats("", timeZone: null, "d.M.yyyy HH:mm zzz", "d.M.yyyy HH:mm '('zzz')'"));

    [Theory]
    [InlineData("IST", null, "+05:30")]
    [InlineData("IST", "Asia/Kolkata", "+05:30")]
    [InlineData("IST", "Asia/Jerusalem", "+02:00")]
    [InlineData("IST", "Europe/Dublin", "+01:00")]
    [InlineData("BST", "Europe/Berlin", "+01:00")]
    [InlineData("BST", "Asia/Dhaka", "+06:00")]
    [InlineData("CST", "America/Chicago", "-06:00")]
    [InlineData("CST", "Asia/Shanghai", "+08:00")]
    [InlineData("AST", "America/Halifax", "-04:00")]
    [InlineData("AST", "Asia/Riyadh", "+03:00")]
    [InlineData("EST", "Australia/Sydney", "+10:00")]
    public void Mean_what_they_mean_to_those_who_write(string abbreviation, string? zone, string offset) =>
        AssertReads(
            $"2024-07-01T12:00:00{offset}", $"1.7.2024 12:00 {abbreviation}", new TimestampFormats("", zone, "d.M.yyyy HH:mm zzz"));

    [Theory]
    [InlineData("XYZ")]
    [InlineData("JSTX")]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("+14:30")]
    [InlineData("+02:60")]
    public void Are_not_guessed_at(string zone) =>
        Assert.False(ValueReader.TryReadTimestamp(
            $"1.7.2024 12:00 {zone}", new TimestampFormats("", "UTC", "d.M.yyyy HH:mm zzz"), out _));

    [Theory]
    [InlineData("1.7.2024 12:00", "+09:00")]
    [InlineData("1.7.2024 12:00Z", "+00:00")]
    [InlineData("1.7.2024 12:00 EDT", "-04:00")]
    public void May_be_left_out_where_the_format_says_so(string text, string offset) =>
        AssertReads($"2024-07-01T12:00:00{offset}", text, new TimestampFormats("", "Asia/Tokyo", "d.M.yyyy HH:mm K"));

    [Theory]
    [InlineData("JST", "2024-07-01T12:00:00+09:00")]
    [InlineData("CET", "2024-07-01T12:00:00+01:00")]
    [InlineData("ET", "2024-07-01T12:00:00-04:00")]
    [InlineData("Europe/Paris", "2024-07-01T12:00:00+02:00")]
    public void Of_a_field_is_a_place_or_an_offset_all_year_round(string zone, string expected) =>
        AssertReads(expected, "2024-07-01T12:00", new TimestampFormats("", zone));

    [Theory]
    [InlineData("Europe/Berlin", "2024-03-31T01:59", "2024-03-31T01:59:00+01:00")]
    [InlineData("Europe/Berlin", "2024-03-31T02:30", "2024-03-31T03:30:00+02:00")]
    [InlineData("Europe/Berlin", "2024-03-31T03:00", "2024-03-31T03:00:00+02:00")]
    [InlineData("America/New_York", "2024-03-10T02:15", "2024-03-10T03:15:00-04:00")]
    [InlineData("Australia/Lord_Howe", "2024-10-06T02:10", "2024-10-06T02:40:00+11:00")]
    public void That_skip_a_time_read_it_as_if_the_clock_had_not_been_set_yet(string zone, string text, string expected) =>
        AssertReads(expected, text, new TimestampFormats("", zone));

    [Theory]
    [InlineData("Europe/Berlin", "2024-10-27T01:59", "2024-10-27T01:59:00+02:00")]
    [InlineData("Europe/Berlin", "2024-10-27T02:30", "2024-10-27T02:30:00+02:00")]
    [InlineData("Europe/Berlin", "2024-10-27T03:00", "2024-10-27T03:00:00+01:00")]
    [InlineData("America/New_York", "2024-11-03T01:15", "2024-11-03T01:15:00-04:00")]
    [InlineData("Europe/Dublin", "2024-10-27T01:30", "2024-10-27T01:30:00+01:00")]
    public void That_show_a_time_twice_mean_the_first(string zone, string text, string expected) =>
        AssertReads(expected, text, new TimestampFormats("", zone));
}
