using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What generated code makes of the times on pages.</summary>
public sealed class TimestampReadingTests
{
    private static readonly DateTimeOffset RetrievedAt = new(2025, 1, 14, 12, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_pattern_takes_a_time_out_of_what_stands_around_it()
    {
        Reading article = Read(
            """
            [Css(".ja"), Pattern("{Written}（{*}"), Timestamp("yyyy/M/d HH:mm")] public DateTimeOffset Written { get; init; }
            [Css(".ja"), Pattern("{*}（最終更新 {Changed}）"), Timestamp("M/d HH:mm", Relative = true)]
            public DateTimeOffset Changed { get; init; }
            [Css(".ko"), Trim("입력 : "), Timestamp("yyyy-MM-dd HH:mm:ss", TimeZone = "Asia/Seoul", Culture = "ko-KR")]
            public DateTimeOffset Entered { get; init; }
            """,
            "<p class=ja>2025/1/13 21:17（最終更新 1/14 21:17）<p class=ko>입력 : 2025-06-04 02:37:08");
        Assert.Equal(new DateTimeOffset(2025, 1, 13, 21, 17, 0, TimeSpan.FromHours(9)), article["Written"]);
        Assert.Equal(new DateTimeOffset(2025, 1, 14, 21, 17, 0, TimeSpan.FromHours(9)), article["Changed"]);
        Assert.Equal(new DateTimeOffset(2025, 6, 4, 2, 37, 8, TimeSpan.FromHours(9)), article["Entered"]);
    }

    [Fact]
    public void A_timestamp_keeps_its_text_as_it_stands_on_the_page()
    {
        Reading article = Read(
            """
            [Css("p"), Trim("Updated "), Timestamp("MMM d, yyyy zzz", Culture = "en-US")] public Timestamp Changed { get; init; }
            [Css("i"), Split("|")] public List<Timestamp> Days { get; init; } = [];
            """,
            "<p>Updated Jan. 3, 2025 EST</p><i>2025-01-01 | 2025-01-02</i>");
        Assert.Equal(
            new Timestamp(new DateTimeOffset(2025, 1, 3, 0, 0, 0, TimeSpan.FromHours(-5)), "Updated Jan. 3, 2025 EST"),
            article["Changed"]);
        Assert.Equal(["2025-01-01", "2025-01-02"], ((List<Timestamp>)article["Days"]!).Select(day => day.Raw));
    }

    [Fact]
    public void A_date_is_the_one_that_is_written()
    {
        Reading article = Read(
            """
            [Css("time", Attribute = "datetime")] public DateOnly Day { get; init; }
            [Css("p"), Timestamp("d. MMMM yyyy", Culture = "de-DE")] public DateOnly? Other { get; init; }
            [Css("b")] public DateOnly? Neither { get; init; }
            """,
            "<time datetime=2025-01-13T23:30:00Z></time><p>3. Mai 2024</p><b>3.5.24</b>");
        Assert.Equal(new DateOnly(2025, 1, 13), article["Day"]);
        Assert.Equal(new DateOnly(2024, 5, 3), article["Other"]);
        Assert.Null(article["Neither"]);
        Assert.Equal("Neither", Assert.Single(article.Issues).Field);
    }

    [Fact]
    public void A_relative_time_needs_to_know_when_the_page_was_loaded()
    {
        const string Field = "[Css(\"p\"), Timestamp(Relative = true)] public DateTimeOffset? Time { get; init; }";
        Assert.Equal(RetrievedAt.AddHours(-3), Read(Field, "<p>3時間前")["Time"]);

        Reading unknown = Read(Field, "<p>3時間前", new PageOptions());
        Assert.Null(unknown["Time"]);
        Assert.Equal(
            "Time cannot be read from '3時間前' (Css(\"p\")): it is told from when the page was loaded, "
            + "which is not known (PageOptions.RetrievedAt)",
            Assert.Single(unknown.Issues).ToString());
        Assert.Null(Assert.Single(Read(Field, "<p>3光年前", new PageOptions()).Issues).Reason);
    }

    [Fact]
    public void A_number_is_a_time_where_the_schema_says_so()
    {
        const string Members =
            """
            [Css("p"), Timestamp(Unix = true)] public DateTimeOffset? Time { get; init; }
            [Css("p")] public DateTimeOffset? Other { get; init; }
            """;
        Reading article = Read(Members, "<p>1714751232");
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 15, 47, 12, TimeSpan.Zero), article["Time"]);
        Assert.Null(article["Other"]);
    }

    private static Reading Read(string members, string html, PageOptions? options = null) => Reading.Html(
        $$"""
        [Schema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
        public partial class Article
        {
            {{members}}
        }
        """,
        html,
        options ?? new PageOptions { RetrievedAt = RetrievedAt });
}
