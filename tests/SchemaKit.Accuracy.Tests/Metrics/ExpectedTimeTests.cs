using System.Globalization;
using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Tests.Metrics;

public sealed class ExpectedTimeTests
{
    [Theory]
    // An instant, whatever the offset.
    [InlineData("2024-05-03 14:00:00+02:00", "2024-05-03T12:00:00Z", true)]
    [InlineData("2024-05-03T14:00:00+0200", "2024-05-03T12:00:00Z", true)]
    [InlineData("2024-05-03T12:00Z", "2024-05-03T12:00:00Z", true)]
    [InlineData("2024-05-03 14:00:00-02:00", "2024-05-03T12:00:00Z", false)]
    [InlineData("2024-05-03 00:00:00+00:00", "2024-05-03T08:00:00Z", false)]
    // Fractions, where both have them.
    [InlineData("2024-05-03 14:00:00.250000+00:00", "2024-05-03T14:00:00.25Z", true)]
    [InlineData("2024-05-03 14:00:00.250000+00:00", "2024-05-03T14:00:00.26Z", false)]
    [InlineData("2024-05-03 14:00:00.250000+00:00", "2024-05-03T14:00:00Z", true)]
    [InlineData("2024-05-03 14:00:00+00:00", "2024-05-03T14:00:00.99Z", true)]
    [InlineData("2024-05-03 14:00:00+00:00", "2024-05-03T14:00:01Z", false)]
    // No offset: the clock of the page, or that of UTC.
    [InlineData("2024-05-03 14:00:00", "2024-05-03T14:00:00+09:00", true)]
    [InlineData("2024-05-03 14:00:00", "2024-05-03T16:00:00+02:00", true)]
    [InlineData("2024-05-03 14:00:00", "2024-05-03T15:00:00+02:00", false)]
    // A date: the day on the page.
    [InlineData("2024-05-03", "2024-05-03T23:30:00-07:00", true)]
    [InlineData("2024-05-03", "2024-05-04T00:30:00+02:00", false)]
    [InlineData("2024-05-03 00:00:00", "2024-05-03T08:00:00+02:00", true)]
    [InlineData("2024-05-03 00:00:00", "2024-05-02T23:00:00+00:00", false)]
    public void Says_whether_a_time_is_the_one(string expected, string found, bool same) =>
        Assert.Equal(same, ExpectedTime.Parse(expected).Is(DateTimeOffset.Parse(found, CultureInfo.InvariantCulture)));

    [Fact]
    public void No_time_is_none() => Assert.False(ExpectedTime.Parse("2024-05-03").Is(null));

    [Fact]
    public void What_is_no_time_is_refused() => Assert.Throws<FormatException>(() => ExpectedTime.Parse("yesterday"));
}
