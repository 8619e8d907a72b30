using System.Globalization;
using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers.Timestamps;

/// <summary>Times that are told from the time at which the page was loaded: here a Friday evening.</summary>
public sealed class RelativeTests
{
    private const string Loaded = "2024-05-03T17:47:12+02:00";

    private static readonly DateTimeOffset RetrievedAt = DateTimeOffset.Parse(Loaded, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("en-US", "14 minutes ago", "17:33:12")]
    [InlineData("en-US", "3 hours ago", "14:47:12")]
    [InlineData("en-US", "about an hour ago", "16:47:12")]
    [InlineData("en-US", "1 hr 5 mins ago", "16:42:12")]
    [InlineData("en-US", "3H AGO", "14:47:12")]
    [InlineData("en-US", "Just now", "17:47:12")]
    [InlineData("", "2 hours and 10 seconds ago", "15:47:02")]
    [InlineData("de-DE", "vor 14 Minuten", "17:33:12")]
    [InlineData("de-AT", "Vor einer Stunde", "16:47:12")]
    [InlineData("de-DE", "vor 1 Stunde und 5 Minuten", "16:42:12")]
    [InlineData("fr-FR", "il y a 3 heures", "14:47:12")]
    [InlineData("fr-FR", "il y\u00A0a une heure", "16:47:12")]
    [InlineData("es-ES", "hace 3 horas", "14:47:12")]
    [InlineData("es-MX", "3 horas atrás", "14:47:12")]
    [InlineData("pt-BR", "há 2 horas", "15:47:12")]
    [InlineData("it-IT", "un'ora fa", "16:47:12")]
    [InlineData("nl-NL", "3 uur geleden", "14:47:12")]
    [InlineData("nb-NO", "for 3 timer siden", "14:47:12")]
    [InlineData("da-DK", "3 timer siden", "14:47:12")]
    [InlineData("sv-SE", "för 3 timmar sedan", "14:47:12")]
    [InlineData("fi-FI", "3 tuntia sitten", "14:47:12")]
    [InlineData("ru-RU", "3 часа назад", "14:47:12")]
    [InlineData("ru-RU", "час назад", "16:47:12")]
    [InlineData("uk-UA", "3 години тому", "14:47:12")]
    [InlineData("pl-PL", "3 godziny temu", "14:47:12")]
    [InlineData("cs-CZ", "před hodinou", "16:47:12")]
    [InlineData("ro-RO", "acum 3 ore", "14:47:12")]
    [InlineData("el-GR", "πριν από 3 ώρες", "14:47:12")]
    [InlineData("tr-TR", "3 saat önce", "14:47:12")]
    [InlineData("id-ID", "3 jam yang lalu", "14:47:12")]
    [InlineData("vi-VN", "3 giờ trước", "14:47:12")]
    [InlineData("ar-EG", "منذ 3 ساعات", "14:47:12")]
    [InlineData("ar-EG", "منذ ساعتين", "15:47:12")]
    [InlineData("he-IL", "לפני שעתיים", "15:47:12")]
    [InlineData("ja-JP", "3時間前", "14:47:12")]
    [InlineData("ja-JP", "14分前", "17:33:12")]
    [InlineData("ko-KR", "3시간 전", "14:47:12")]
    [InlineData("zh-CN", "3小时前", "14:47:12")]
    [InlineData("zh-TW", "14 分鐘前", "17:33:12")]
    public void Count_seconds_minutes_and_hours_back(string culture, string text, string time) =>
        AssertReads($"2024-05-03T{time}+02:00", culture, text);

    [Theory]
    [InlineData("en-US", "yesterday", "2024-05-02T00:00:00")]
    [InlineData("de-DE", "vorgestern", "2024-05-01T00:00:00")]
    [InlineData("zh-CN", "昨天", "2024-05-02T00:00:00")]
    [InlineData("de-DE", "heute", "2024-05-03T00:00:00")]
    public void Call_a_day_by_its_name_and_mean_its_beginning(string culture, string text, string expected) =>
        AssertReads(expected + "+02:00", culture, text);

    [Theory]
    [InlineData("it-IT", "2 giorni fa", "2024-05-01T17:47:12")]
    [InlineData("en-US", "2 weeks ago", "2024-04-19T17:47:12")]
    [InlineData("ja-JP", "1か月前", "2024-04-03T17:47:12")]
    [InlineData("en-US", "a year ago", "2023-05-03T17:47:12")]
    public void Count_days_back_to_the_same_time_of_day(string culture, string text, string expected) =>
        AssertReads(expected + "+02:00", culture, text);

    [Theory]
    [InlineData("en-US", "Today 5:30 pm", "2024-05-03T17:30:00")]
    [InlineData("en-US", "Yesterday at 9:05 a.m.", "2024-05-02T09:05:00")]
    [InlineData("de-DE", "Gestern, 17:47 Uhr", "2024-05-02T17:47:00")]
    [InlineData("de-DE", "heute um 9 Uhr", "2024-05-03T09:00:00")]
    [InlineData("fr-FR", "hier à 14h52", "2024-05-02T14:52:00")]
    [InlineData("es-ES", "ayer a las 16:51 h", "2024-05-02T16:51:00")]
    [InlineData("ko-KR", "어제 오후 2:30", "2024-05-02T14:30:00")]
    [InlineData("zh-CN", "昨天 21:37", "2024-05-02T21:37:00")]
    public void Name_a_day_with_a_time(string culture, string text, string expected) =>
        AssertReads(expected + "+02:00", culture, text);

    [Theory]
    [InlineData("de-DE", "17:46 Uhr", "2024-05-03T17:46:00+02:00")]
    [InlineData("de-DE", "17:50 Uhr", "2024-05-03T17:50:00+02:00")]
    [InlineData("de-DE", "18:20 Uhr", "2024-05-02T18:20:00+02:00")]
    [InlineData("en-US", "11:40 AM EDT", "2024-05-03T11:40:00-04:00")]
    [InlineData("en-US", "11:50 AM EDT", "2024-05-03T11:50:00-04:00")]
    [InlineData("en-US", "11:59 PM EDT", "2024-05-02T23:59:00-04:00")]
    public void Without_a_day_mean_when_clocks_showed_them_last(string culture, string text, string expected) =>
        AssertReads(expected, culture, text);

    [Theory]
    [InlineData("3. Mai, 17:00", "2024-05-03T17:00:00+02:00")]
    [InlineData("4. Mai, 17:00", "2023-05-04T17:00:00+02:00")]
    [InlineData("29. Februar, 12:00", "2024-02-29T12:00:00+01:00")]
    [InlineData("17:00 heute", "2024-05-03T17:00:00+02:00")]
    public void By_formats_lack_a_year_or_a_day(string text, string expected) =>
        AssertReads(expected, "de-DE", text, "d. MMMM, HH:mm", "HH:mm 'heute'");

    [Theory]
    [InlineData("2024-03-31T12:00:00Z", "vor 13 Stunden", "2024-03-30T23:00:00Z")]
    [InlineData("2024-03-31T12:00:00Z", "vor 1 Tag", "2024-03-30T13:00:00Z")]
    public void Count_hours_through_the_night_in_which_clocks_are_set(string loaded, string text, string expected)
    {
        using Page page = PageLoadedAt(DateTimeOffset.Parse(loaded, CultureInfo.InvariantCulture));
        TimestampFormats berlin = new("de-DE", "Europe/Berlin") { IsRelative = true };

        Assert.True(ValueReader.TryReadTimestamp(text, berlin, page, out DateTimeOffset value));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("in 3 hours")]
    [InlineData("3 hours")]
    [InlineData("hours")]
    [InlineData("3 hoursago")]
    [InlineData("3 lightyears ago")]
    [InlineData("99999 years ago")]
    [InlineData("yesterday x")]
    [InlineData("yesterday at 25:00")]
    [InlineData("17")]
    [InlineData("")]
    [InlineData("vor 3 Stunden")]
    public void Are_not_guessed_at(string text)
    {
        using Page page = PageLoadedAt(RetrievedAt);
        Assert.False(ValueReader.TryReadTimestamp(text, new TimestampFormats("en-US", "UTC") { IsRelative = true }, page, out _));
    }

    [Fact]
    public void Are_unreadable_where_nobody_said_when_the_page_was_loaded()
    {
        using Page page = PageLoadedAt(null);
        TimestampFormats formats = new("en-US", "UTC") { IsRelative = true };

        Assert.False(ValueReader.TryReadTimestamp("3 hours ago", formats, page, out _));
        Assert.Contains("PageOptions.RetrievedAt", formats.ReasonFor("3 hours ago", page), StringComparison.Ordinal);
        Assert.Null(formats.ReasonFor("3 lightyears ago", page));
    }

    [Fact]
    public void Are_unreadable_where_they_are_not_asked_for()
    {
        using Page page = PageLoadedAt(RetrievedAt);
        Assert.False(ValueReader.TryReadTimestamp("3 hours ago", new TimestampFormats("en-US", "UTC"), page, out _));
    }

    [Fact]
    public void Without_a_zone_are_told_by_the_clock_of_who_loaded_the_page()
    {
        using Page page = PageLoadedAt(RetrievedAt);
        TimestampFormats formats = new("en-US", timeZone: null) { IsRelative = true };

        Assert.True(ValueReader.TryReadTimestamp("yesterday", formats, page, out DateTimeOffset value));
        Assert.True(DateTimeOffset.Parse("2024-05-02T00:00:00+02:00", CultureInfo.InvariantCulture).EqualsExact(value));
    }

    [Fact]
    public void May_be_dates()
    {
        using Page page = PageLoadedAt(DateTimeOffset.Parse("2024-05-03T23:30:00Z", CultureInfo.InvariantCulture));
        TimestampFormats tokyo = new("ja-JP", "Asia/Tokyo") { IsRelative = true };

        Assert.True(ValueReader.TryReadDate("昨日", tokyo, page, out DateOnly date));
        Assert.Equal(new DateOnly(2024, 5, 3), date);
    }

    private static Page PageLoadedAt(DateTimeOffset? time) => Page.Parse("<p>", new PageOptions { RetrievedAt = time });

    private static void AssertReads(string expected, string culture, string text, params string[] formats)
    {
        using Page page = PageLoadedAt(RetrievedAt);
        TimestampFormats berlin = new(culture, "Europe/Berlin", formats) { IsRelative = true };

        Assert.True(ValueReader.TryReadTimestamp(text, berlin, page, out DateTimeOffset value), text);
        Assert.True(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).EqualsExact(value), $"{text}: {value:O}");
    }
}
