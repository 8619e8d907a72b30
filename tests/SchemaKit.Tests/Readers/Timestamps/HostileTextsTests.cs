using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers.Timestamps;

/// <summary>Whatever a page says, a time is read or is not.</summary>
public sealed class HostileTextsTests
{
    private static readonly string[] Pieces =
    [
        "2024", "0001", "9999", "0", "5", "29", "12", "99", "03", "-", "/", ".", ":", ",", " ", "\u00A0", "T", "Z", "+", "+14", "-14:00",
        "May", "Feb", "พ.ค.", "خرداد", "محرم", "am", "pm", "JST", "ET", "(", ")", "[", "]", "Fri", "24:00", "23:59", "years", "hours ago",
        "99999 hours", "99999 days ago", "yesterday", "ago", "about", "and", "\uD83D", "\0", "99999999999999", "º", "٣",
    ];

    private static readonly string[] Formats =
        ["d MMMM yyyy HH:mm zzz", "yyyy-MM-dd HH:mm:ss.FFFK", "d.M.yy h:mm tt", "yyyyMMddHHmm", "MMMM d", "HH:mm"];

    [Theory]
    [InlineData("en-US", "America/New_York")]
    [InlineData("th-TH", "Asia/Bangkok")]
    [InlineData("fa-IR", "Asia/Tehran")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("", "Pacific/Apia")]
    public void Throw_nothing(string culture, string zone)
    {
        bool hasRelatives = culture is not ("fa-IR" or "th-TH");
        TimestampFormats formats = new(culture, zone, Formats) { IsRelative = hasRelatives, IsUnix = true };
        DateTimeOffset[] times = [default, DateTimeOffset.MaxValue, new(2024, 2, 29, 23, 59, 59, TimeSpan.FromHours(14))];
        Page[] pages = [.. times.Select(time => Page.Parse("<p>", new PageOptions { RetrievedAt = time }))];
        Random random = new(42);
        for (int i = 0; i < (LongRun.IsOn ? 1_000_000 : 20_000); i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Page page = pages[i % pages.Length];
            ValueReader.TryReadTimestamp(text, formats, page, out _);
            ValueReader.TryReadDate(text, formats, page, out _);
        }

        Array.ForEach(pages, page => page.Dispose());
    }

    [Fact]
    public void Count_no_further_back_than_there_are_years()
    {
        using Page page = Page.Parse("<p>", new PageOptions { RetrievedAt = new(2024, 5, 3, 0, 0, 0, TimeSpan.Zero) });
        TimestampFormats formats = new("en-US", "UTC") { IsRelative = true };
        string text = string.Concat(Enumerable.Repeat("99999 hours ", 500)) + "ago";
        Assert.False(ValueReader.TryReadTimestamp(text, formats, page, out _));
    }
}
