using System.Globalization;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers.Timestamps;

/// <summary>The forms in which pages write points in time, each read by a format in its culture and zone.</summary>
public sealed class SeenFormsTests
{
    [Theory]
    [InlineData("14:48 JST, June 26, 2025", "HH:mm zzz, MMMM d, yyyy", "en-US", "Asia/Tokyo", "2025-06-26T14:48:00+09:00")]
    [InlineData("14:48 JST,\u2002June 26, 2025", "HH:mm 'JST', MMMM d, yyyy", "en-US", "Asia/Tokyo", "2025-06-26T14:48:00+09:00")]
    [InlineData("12:20pm Jan 7, 2024", "h:mmtt MMM d, yyyy", "en-MY", "Asia/Kuala_Lumpur", "2024-01-07T12:20:00+08:00")]
    [InlineData("Aug 08, 2024 4:00 AM EDT", "MMM d, yyyy h:mm tt zzz", "en-US", null, "2024-08-08T04:00:00-04:00")]
    [InlineData("Sept. 8, 2024 4:00 a.m. ET", "MMM d, yyyy h:mm tt zzz", "en-US", null, "2024-09-08T04:00:00-04:00")]
    [InlineData("15:56 BST, 27 April 2024", "HH:mm zzz, d MMMM yyyy", "en-GB", "Europe/London", "2024-04-27T15:56:00+01:00")]
    [InlineData("06. 01. 2026, 14:59 Uhr", "dd. MM. yyyy, HH:mm 'Uhr'", "de-DE", "Europe/Berlin", "2026-01-06T14:59:00+01:00")]
    [InlineData("3. Mai 2024, 17:47", "d. MMMM yyyy, HH:mm", "de-DE", "Europe/Berlin", "2024-05-03T17:47:00+02:00")]
    [InlineData("30/04/2024 - 16:17", "dd/MM/yyyy - HH:mm", "fr-FR", "Europe/Paris", "2024-04-30T16:17:00+02:00")]
    [InlineData("25 de mayo de 2025 16:51 h", "d 'de' MMMM 'de' yyyy HH:mm 'h'", "es-ES", "Europe/Madrid", "2025-05-25T16:51:00+02:00")]
    [InlineData("1er août 2023 à 14h52", "d MMMM yyyy 'à' HH'h'mm", "fr-FR", "Europe/Paris", "2023-08-01T14:52:00+02:00")]
    [InlineData("30 août 2023 à 14h52", "d MMMM yyyy 'à' HH'h'mm", "fr-FR", "Europe/Paris", "2023-08-30T14:52:00+02:00")]
    [InlineData("2025年1月13日 21時37分", "yyyy年M月d日 HH時mm分", "ja-JP", "Asia/Tokyo", "2025-01-13T21:37:00+09:00")]
    [InlineData("2025/1/14 21:17", "yyyy/M/d HH:mm", "ja-JP", "Asia/Tokyo", "2025-01-14T21:17:00+09:00")]
    [InlineData("2025-06-04 02:37:08", "yyyy-MM-dd HH:mm:ss", "ko-KR", "Asia/Seoul", "2025-06-04T02:37:08+09:00")]
    [InlineData("2025.06.04 오후 2:37", "yyyy.MM.dd tt h:mm", "ko-KR", "Asia/Seoul", "2025-06-04T14:37:00+09:00")]
    [InlineData("2025年1月13日(月) 午後9:37", "yyyy年M月d日'('ddd')' tt h:mm", "ja-JP", "Asia/Tokyo", "2025-01-13T21:37:00+09:00")]
    [InlineData("2024年12月3日 下午9:37", "yyyy年M月d日 tth:mm", "zh-CN", "Asia/Shanghai", "2024-12-03T21:37:00+08:00")]
    [InlineData("十二月 3, 2024", "MMMM d, yyyy", "zh-CN", "Asia/Shanghai", "2024-12-03T00:00:00+08:00")]
    [InlineData("3 мая 2024, 17:47", "d MMMM yyyy, HH:mm", "ru-RU", "Europe/Moscow", "2024-05-03T17:47:00+03:00")]
    [InlineData("3 maja 2024, 17:47", "d MMMM yyyy, HH:mm", "pl-PL", "Europe/Warsaw", "2024-05-03T17:47:00+02:00")]
    [InlineData("3 ARALIK 2024 17:47", "d MMMM yyyy HH:mm", "tr-TR", "Europe/Istanbul", "2024-12-03T17:47:00+03:00")]
    [InlineData("12 Tháng 12 2024", "d MMMM yyyy", "vi-VN", "Asia/Ho_Chi_Minh", "2024-12-12T00:00:00+07:00")]
    [InlineData("٣ مايو ٢٠٢٤ ١٧:٤٧", "d MMMM yyyy HH:mm", "ar-EG", "Africa/Cairo", "2024-05-03T17:47:00+03:00")]
    [InlineData("3 พ.ค. 2567 17:47", "d MMM yyyy HH:mm", "th-TH", "Asia/Bangkok", "2024-05-03T17:47:00+07:00")]
    public void Are_read(string text, string format, string culture, string? zone, string expected) =>
        AssertReads(expected, text, new TimestampFormats(culture, zone, format));

    [Theory]
    [InlineData("AUG 8, 2024")]
    [InlineData("aug. 8, 2024")]
    [InlineData("August 8, 2024")]
    [InlineData("Augu 8, 2024")]
    [InlineData("  Aug\u00A08 ,2024 ")]
    [InlineData("Aug 8th, 2024")]
    public void May_shorten_a_month_and_space_it_as_they_like(string text) =>
        AssertReads("2024-08-08T00:00:00+00:00", text, new TimestampFormats("en-US", "UTC", "MMM d, yyyy"));

    [Theory]
    [InlineData("janv. 3 2024", "fr-FR", 1)]
    [InlineData("Févr 3 2024", "fr-FR", 2)]
    [InlineData("Mär. 3 2024", "de-DE", 3)]
    [InlineData("März 3 2024", "de-DE", 3)]
    [InlineData("Sept. 3 2024", "de-DE", 9)]
    [InlineData("sep 3 2024", "es-ES", 9)]
    [InlineData("mrt. 3 2024", "nl-NL", 3)]
    [InlineData("июня 3 2024", "ru-RU", 6)]
    [InlineData("czerwiec 3 2024", "pl-PL", 6)]
    [InlineData("Okt 3 2024", "nb-NO", 10)]
    public void Name_months_as_their_language_does(string text, string culture, int month) =>
        AssertReads($"2024-{month:00}-03T00:00:00+00:00", text, new TimestampFormats(culture, "UTC", "MMM d yyyy"));

    [Theory]
    [InlineData("Ju 8, 2024")]
    [InlineData("Jul8 8, 2024")]
    [InlineData("Juli 8, 2024")]
    [InlineData("Aug 32, 2024")]
    [InlineData("Feb 30, 2024")]
    [InlineData("Aug 8, 24")]
    [InlineData("Aug 8, 2024 x")]
    [InlineData("x Aug 8, 2024")]
    [InlineData("Aug 8")]
    public void Are_not_guessed_at(string text) =>
        Assert.False(ValueReader.TryReadTimestamp(text, new TimestampFormats("en-US", "UTC", "MMM d, yyyy"), out _));

    [Theory]
    [InlineData("2024 0503", "yyyy MM dd", "en-US")]
    [InlineData("FridayMay 3, 2024", "dddd MMMM d, yyyy", "en-US")]
    [InlineData("3 čer 2024", "d MMM yyyy", "cs-CZ")]
    [InlineData("2024-05-03 14:30 AM", "yyyy-MM-dd HH:mm tt", "en-US")]
    [InlineData("2024-05-03 14:30 PM", "yyyy-MM-dd hh:mm tt", "en-US")]
    [InlineData("2024-05-03 2:30 pmx", "yyyy-MM-dd h:mm tt'x'", "en-US")]
    public void Are_not_guessed_at_where_two_things_could_be_meant(string text, string format, string culture) =>
        Assert.False(ValueReader.TryReadTimestamp(text, new TimestampFormats(culture, "UTC", format), out _));

    [Theory]
    [InlineData("12:05 AM", 0)]
    [InlineData("12:05 pm", 12)]
    [InlineData("1:05 p. m.", 13)]
    [InlineData("11:05 P.M.", 23)]
    public void Count_hours_by_halves_of_the_day(string time, int hour) =>
        AssertReads(
            $"2024-05-03T{hour:00}:05:00+00:00",
            $"2024-05-03 {time}",
            new TimestampFormats("es-ES", "UTC", "yyyy-MM-dd h:mm tt"));

    [Fact]
    public void May_call_a_day_by_the_wrong_name() =>
        AssertReads("2024-05-03T00:00:00+00:00", "Mon, 3 May 2024", new TimestampFormats("en-US", "UTC", "dddd, d MMM yyyy"));

    [Theory]
    [InlineData("03.05.24", "2024")]
    [InlineData("03.05.69", "2069")]
    [InlineData("03.05.70", "1970")]
    public void May_have_years_of_two_digits(string text, string year) =>
        AssertReads($"{year}-05-03T00:00:00+00:00", text, new TimestampFormats("de-DE", "UTC", "dd.MM.yy"));

    [Theory]
    [InlineData("20240503174712", "yyyyMMddHHmmss", "17:47:12")]
    [InlineData("2024-05-03 17:47:12.5", "yyyy-MM-dd HH:mm:ss.f", "17:47:12.5")]
    [InlineData("2024-05-03 17:47:12,123456789", "yyyy-MM-dd HH:mm:ss.FFF", "17:47:12.1234567")]
    [InlineData("2024-05-03 17:47:12", "yyyy-MM-dd HH:mm:ss.FFF", "17:47:12")]
    [InlineData("2024-05-03 17.47", "yyyy-MM-dd HH:mm", "17:47")]
    public void May_run_digits_together_and_split_seconds(string text, string format, string time) =>
        AssertReads($"2024-05-03T{time}+00:00", text, new TimestampFormats("fi-FI", "UTC", format));

    [Fact]
    public void Are_tried_in_the_order_of_the_formats()
    {
        TimestampFormats formats = new("en-GB", "UTC", "dd/MM/yyyy", "MM/dd/yyyy");
        AssertReads("2024-05-03T00:00:00+00:00", "03/05/2024", formats);
        AssertReads("2024-05-23T00:00:00+00:00", "05/23/2024", formats);
    }

    internal static void AssertReads(string expected, string text, TimestampFormats formats)
    {
        Assert.True(ValueReader.TryReadTimestamp(text, formats, out DateTimeOffset value), text);

        // EqualsExact: the offset counts too.
        Assert.True(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).EqualsExact(value), $"{text}: {value:O}");
    }
}
