using SchemaKit.Articles;

namespace SchemaKit.Tests.Readers.Rankings;

public sealed class RankingPeriodTests
{
    [Theory]
    [InlineData("Popular articles in the past 24 hours", "24 hours", "P1D")]
    [InlineData("Popular articles in the past week", "week", "P7D")]
    [InlineData("Top of the last hour", "hour", "PT1H")]
    [InlineData("Last 48h", "48h", "P2D")]
    [InlineData("Top Reads This Hour", "This Hour", "PT1H")]
    [InlineData("This Week's Top Posts", "This Week", "P7D")]
    [InlineData("Most Read Today", "Today", "P1D")]
    [InlineData("Die letzten 24 Stunden", "24 Stunden", "P1D")]
    [InlineData("Meistgelesen diese Woche", "diese Woche", "P7D")]
    [InlineData("Meistgelesen in den letzten 30 Tagen", "30 Tagen", "P30D")]
    [InlineData("Les plus lus en 24 heures", "24 heures", "P1D")]
    [InlineData("Cette semaine", "Cette semaine", "P7D")]
    [InlineData("Lo más leído: últimas 12 horas", "12 horas", "PT12H")]
    [InlineData("Lo más leído hoy", "hoy", "P1D")]
    [InlineData("I più letti oggi", "oggi", "P1D")]
    [InlineData("Mest läst 7 dagar", "7 dagar", "P7D")]
    [InlineData("今日のランキング", "今日", "P1D")]
    [InlineData("昨日", "昨日", "P1D")]
    [InlineData("週間ランキング", "週間", "P7D")]
    [InlineData("1週間", "1週間", "P7D")]
    [InlineData("２４時間", "２４時間", "P1D")]
    [InlineData("3日間", "3日間", "P3D")]
    [InlineData("1カ月", "1カ月", "P1M")]
    [InlineData("일간 많이 본 뉴스", "일간", "P1D")]
    [InlineData("주간", "주간", "P7D")]
    [InlineData("24小时热门", "24小时", "P1D")]
    [InlineData("24 ساعة", "24 ساعة", "P1D")]
    [InlineData("Best of 1 year", "1 year", "P1Y")]
    [InlineData("Most read: 3 months", "3 months", "P3M")]
    public void Tells_the_period_that_a_heading_names(string heading, string period, string duration)
    {
        Ranking ranking = Assert.Single(RankingPages.Read($"<h2>{heading}</h2><ul><li>a</ul>"));
        Assert.Equal((period, duration), (ranking.Period, ranking.PeriodIso));
    }

    [Theory]
    [InlineData("Most Read")]
    [InlineData("Monday")]
    [InlineData("Weekend reads")]
    [InlineData("The todays")]
    [InlineData("Top 10")]
    [InlineData("0 days")]
    [InlineData("2000000 hours")]
    [InlineData("Tageblatt")]
    [InlineData("現在")]
    public void Takes_no_other_words_for_a_period(string heading)
    {
        Ranking ranking = Assert.Single(RankingPages.Read($"<h2>{heading}</h2><ul><li>a</ul>"));
        Assert.Equal((null, null), (ranking.Period, ranking.PeriodIso));
    }
}
