using SchemaKit.Articles;

namespace SchemaKit.Tests.Readers.Rankings;

public sealed class RankingTabTests
{
    private const string Lists = """<ol><li><a href="/1">One</a><li><a href="/2">Two</a></ol> | <ol><li><a href="/3">Three</a><li><a href="/4">Four</a></ol>""";

    private static readonly string[] Panels = Lists.Split(" | ");

    [Theory]
    // The labels stand in the order that the lists do not stand in.
    [InlineData("""<div class="tab" data-target="w">Week</div><div class="tab" data-target="d">Day</div>""", "data-tabid='d'", "data-tabid='w'")]
    [InlineData("""<ul><li><a href="#w">Week</a><li><a href="#d">Day</a></ul>""", "id='d'", "id='w'")]
    [InlineData("""<button role="tab" aria-controls="w">Week</button><button role="tab" aria-controls="d">Day</button>""", "id='d'", "id='w'")]
    [InlineData("""<button role="tab" id="tw">Week</button><button role="tab" id="td">Day</button>""", "aria-labelledby='td'", "aria-labelledby='tw'")]
    [InlineData("""<ul><li><button data-value="w">Week</button><li><button data-value="d">Day</button></ul>""", "data-value='d'", "data-value='w'")]
    [InlineData("""<ul><li data-tab-toggle="7"><button>Week</button><li data-tab-toggle="1"><button>Day</button></ul>""", "data-tab='1'", "data-tab='7'")]
    public void Joins_labels_and_lists_by_attribute(string labels, string day, string week)
    {
        string html = $"""
            <div class="card"><div><h2>Ranking</h2><div>{labels}</div></div>
            <div><div {day}>{Panels[0]}</div><div {week}><div>{Panels[1]}</div></div></div></div>
            """;

        AssertDayAndWeek(RankingPages.Read(html));
    }

    [Theory]
    [InlineData("""<div class="list-tab"><div class="list-tab-item is-active"><span>Day</span></div><div class="list-tab-item"><span>Week</span></div></div>""")]
    [InlineData("""<div role="tablist"><button role="tab">Day</button><button role="tab">Week</button></div>""")]
    [InlineData("""<ul><li><button>Day</button><li><button>Week</button></ul>""")]
    [InlineData("""<p><a href="#">Day</a> <a href="javascript:show(2)">Week</a></p>""")]
    public void Joins_labels_and_lists_by_their_order(string labels)
    {
        string html = $"""<div class="card"><h2>Ranking</h2>{labels}<div><div>{Panels[0]}</div><div>{Panels[1]}</div></div></div>""";
        AssertDayAndWeek(RankingPages.Read(html));
    }

    [Fact]
    public void Joins_labels_to_grids_of_cards()
    {
        string html = $"""
            <div class="card"><h2>Ranking</h2><ul><li><a href="#d">Day</a><li><a href="#w">Week</a></ul>
            <div class="panel" id="d">{Card("first")}{Card("second")}</div><div class="panel" id="w">{Card("third")}{Card("fourth")}</div></div>
            """;

        Assert.Equal(
            [("Ranking", "Day", 2), ("Ranking", "Week", 2)],
            RankingPages.Read(html).Select(ranking => (ranking.Group, ranking.Heading, ranking.Items.Count)));

        static string Card(string train) => $"<div class='teaser'><h3><a href='/{train}'>The {train} train is late</a></h3></div>";
    }

    [Theory]
    [InlineData("""<input type="radio" id="d" checked><label for="d">24 hours</label><input type="radio" id="w"><label for="w">7 days</label>""", "24 hours", "P1D")]
    [InlineData("""<input type="radio" id="d"><label for="d">24 hours</label><input type="radio" id="w" checked><label for="w">7 days</label>""", "7 days", "P7D")]
    [InlineData("""<a href="#" class="btn">24 hours</a><a class="btn selected" href="#">7 days</a>""", "7 days", "P7D")]
    [InlineData("""<button role="tab" aria-selected="false">24 hours</button><button role="tab" aria-selected="true">7 days</button>""", "7 days", "P7D")]
    public void Gives_a_list_that_is_shown_alone_the_label_that_is_active(string labels, string heading, string duration)
    {
        Ranking ranking = Assert.Single(RankingPages.Read($"""<div class="card"><h2>Ranking</h2><div>{labels}</div>{Panels[0]}</div>"""));
        Assert.Equal(("Ranking", heading, heading, duration), (ranking.Group, ranking.Heading, ranking.Period, ranking.PeriodIso));
    }

    [Theory]
    [InlineData("""<a href="#">Read</a><a href="#">Shared</a>""", "Read")]
    [InlineData("""<button>Previous</button><button>Next</button>""", null)]
    public void Gives_a_list_without_a_heading_the_first_label(string labels, string? heading) =>
        Assert.Equal(heading, Assert.Single(RankingPages.Read($"""<div class="card"><div>{labels}</div>{Panels[0]}</div>""")).Heading);

    private static void AssertDayAndWeek(List<Ranking> rankings)
    {
        Assert.Equal(["Day: One | Two", "Week: Three | Four"], rankings.Select(RankingPages.Line));
        Assert.All(rankings, ranking => Assert.Equal("Ranking", ranking.Group));
    }
}
