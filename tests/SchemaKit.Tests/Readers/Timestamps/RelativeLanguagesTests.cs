using System.Globalization;
using SchemaKit.Html;
using SchemaKit.Readers;
using SchemaKit.Readers.Timestamps;

namespace SchemaKit.Tests.Readers.Timestamps;

/// <summary>The table of languages: every word of it is understood, and means one thing.</summary>
public sealed class RelativeLanguagesTests
{
    private static readonly DateTimeOffset RetrievedAt = new(2024, 5, 3, 17, 47, 12, TimeSpan.Zero);

    public static TheoryData<string> Languages => [.. RelativeLanguages.Names];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Know_every_word_of_a_unit(string language)
    {
        RelativeLanguage words = RelativeLanguages.Find(language)!;
        DateTimeOffset[] expected =
        [
            RetrievedAt.AddSeconds(-3),
            RetrievedAt.AddMinutes(-3),
            RetrievedAt.AddHours(-3),
            RetrievedAt.AddDays(-3),
            RetrievedAt.AddDays(-21),
            RetrievedAt.AddMonths(-3),
            RetrievedAt.AddYears(-3),
        ];
        string before = words.Before.Split('|')[0], after = words.After.Split('|')[0];
        foreach ((string names, DateTimeOffset time) in UnitsOf(words.Units).Zip(expected))
        {
            foreach (string name in names.Split('|'))
            {
                AssertReads(time, language, $"{before} 3 {name} {after}");
                AssertReads(time, language, $"{before} 3{name} {after}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Know_every_word_of_a_day(string language)
    {
        RelativeLanguage words = RelativeLanguages.Find(language)!;
        DateTimeOffset today = new(RetrievedAt.Date, TimeSpan.Zero);
        foreach (string word in WordsOf(words.Now))
            AssertReads(RetrievedAt, language, word);
        foreach (string word in WordsOf(words.Today))
            AssertReads(today, language, word);
        foreach (string word in WordsOf(words.DayBeforeYesterday))
            AssertReads(today.AddDays(-2), language, word);
        foreach (string word in WordsOf(words.Yesterday))
        {
            AssertReads(today.AddDays(-1), language, word);
            foreach (string at in WordsOf(words.At).Append(""))
                AssertReads(today.AddDays(-1).AddMinutes((9 * 60) + 5), language, $"{word} {at} 9:05 {words.Clock.Split('|')[0]}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Are_written_in_lower_case(string language)
    {
        RelativeLanguage words = RelativeLanguages.Find(language)!;
        string text = string.Concat(
            (string[])[
                words.Before, words.After, words.One, words.And, words.About, words.Now, words.Today, words.Yesterday,
                words.DayBeforeYesterday, words.At, words.Clock, .. UnitsOf(words.Units), .. UnitsOf(words.Pairs),
            ]);
        Assert.Equal(text.ToLower(CultureInfo.GetCultureInfo(language)), text);
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("zh-Hant-HK", "zh")]
    [InlineData("no", "nb")]
    [InlineData("nn-NO", "nb")]
    [InlineData("", "en")]
    public void Are_found_by_the_culture(string culture, string language) =>
        Assert.Equal(language, RelativeLanguages.Find(culture)?.Name);

    private static string[] UnitsOf(RelativeUnits units) =>
        [units.Second, units.Minute, units.Hour, units.Day, units.Week, units.Month, units.Year];

    private static string[] WordsOf(string words) => words.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static void AssertReads(DateTimeOffset expected, string language, string text)
    {
        using Page page = Page.Parse("<p>", new PageOptions { RetrievedAt = RetrievedAt });
        TimestampFormats formats = new(language, "UTC") { IsRelative = true };
        Assert.True(ValueReader.TryReadTimestamp(text, formats, page, out DateTimeOffset value), text);
        Assert.True(expected == value, $"{text}: {value:O}");
    }
}
