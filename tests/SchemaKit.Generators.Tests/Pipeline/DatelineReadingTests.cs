using SchemaKit.Articles;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What generated code makes of families of datelines, and of datelines that may stand in several texts.</summary>
public sealed class DatelineReadingTests
{
    private const string Article =
        """
        [Schema]
        public partial class Article
        {
            [Without(nameof(Dateline), From = nameof(Summary))] public string? Lead { get; init; }
            [Without(nameof(Dateline), From = nameof(Paragraphs))] public IReadOnlyList<string> Text { get; init; } = [];
            [Dateline(From = nameof(Summary), Families = DatelineFamilies.PlaceFullStop)]
            [Dateline(From = nameof(Paragraphs))]
            [Dateline("{Place} | ", From = nameof(Paragraphs))]
            public Dateline? Dateline { get; init; }
            [Css("h2")] public string? Summary { get; init; }
            [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
        }
        """;

    [Theory]
    [InlineData("<h2>Kiel. It rains.</h2><p>KIEL — It rained.", DatelineFamily.PlaceFullStop, "It rains.", "KIEL — It rained.", 0)]
    [InlineData("<h2>It rains.</h2><p>KIEL — It rained.", DatelineFamily.Place, "It rains.", "It rained.", 1)]
    [InlineData("<h2>KIEL — It rains.</h2><p>KIEL | It rained.", DatelineFamily.Template, "KIEL — It rains.", "It rained.", 2)]
    [InlineData("<h2>It rains.</h2><p>It rained.", null, "It rains.", "It rained.", null)]
    [InlineData("<p>KIEL — It rained.", DatelineFamily.Place, null, "It rained.", 1)]
    public void The_first_text_that_has_a_dateline_gives_it_and_loses_it(
        string html, DatelineFamily? family, string? lead, string text, int? source)
    {
        Reading article = Reading.Html(Article, html);
        Assert.Equal(family, ((Dateline?)article["Dateline"])?.Family);
        Assert.Equal(lead, article["Lead"]);
        Assert.Equal([text], (IReadOnlyList<string>)article["Text"]!);
        Assert.Equal(source, article.Origins.SingleOrDefault(origin => origin.Field == "Dateline")?.SourceIndex);
    }

    [Fact]
    public void The_second_paragraph_of_a_later_text_will_do()
    {
        Reading article = Reading.Html(Article, "<h2>It rains.</h2><p>A photo.<p>KIEL — It rained.<p>OSLO — It snowed.");
        Assert.Equal("KIEL", ((Dateline)article["Dateline"]!).Place);
        Assert.Equal(["A photo.", "It rained.", "OSLO — It snowed."], (IReadOnlyList<string>)article["Text"]!);
    }

    [Theory]
    [InlineData("", "KIEL — It rained.", true)]
    [InlineData("", "KIEL: It rained.", false)]
    [InlineData(", Families = DatelineFamilies.PlaceColon", "KIEL: It rained.", true)]
    [InlineData(", Families = DatelineFamilies.PlaceColon", "KIEL — It rained.", false)]
    [InlineData(", Families = DatelineFamilies.Default | DatelineFamilies.PlaceColon", "KIEL: It rained.", true)]
    [InlineData(", Families = DatelineFamilies.Default | DatelineFamilies.PlaceColon", "KIEL — It rained.", true)]
    [InlineData(", Families = DatelineFamilies.Default & ~DatelineFamilies.Place", "KIEL — It rained.", false)]
    [InlineData(", Families = DatelineFamilies.Default & ~DatelineFamilies.Place", "KIEL (AP) — It rained.", true)]
    [InlineData(", Families = (DatelineFamilies)(-1)", "Kiel. It rained.", true)]
    public void The_families_are_those_that_the_schema_names(string families, string text, bool isRead)
    {
        Reading article = Reading.Html(Schema($"From = nameof(Text){families}"), $"<p>{text}");
        Assert.Equal(isRead, article["Dateline"] is not null);
    }

    [Theory]
    [InlineData("", "KIEL | It rained.", DatelineFamily.Template)]
    [InlineData("", "KIEL — It rained.", null)]
    [InlineData(", Families = DatelineFamilies.Default", "KIEL | It rained.", DatelineFamily.Template)]
    [InlineData(", Families = DatelineFamilies.Default", "KIEL — It rained.", DatelineFamily.Place)]
    [InlineData(", Families = DatelineFamilies.None", "KIEL — It rained.", null)]
    public void Templates_go_before_the_families_that_are_named(string families, string text, DatelineFamily? family)
    {
        Reading article = Reading.Html(Schema($"\"{{Place}} | \", From = nameof(Text){families}"), $"<p>{text}");
        Assert.Equal(family, ((Dateline?)article["Dateline"])?.Family);
    }

    [Fact]
    public void A_template_gives_the_places_and_the_date_in_numbers_too()
    {
        Reading article = Reading.Html(Schema("\"{Place} | {Date} | \", From = nameof(Text)"), "<p>KIEL/THE HAGUE | May 3 | It rained.");
        Dateline dateline = (Dateline)article["Dateline"]!;
        Assert.Equal("Kiel/The Hague", dateline.PlaceNormalized);
        Assert.Equal([new("Kiel", null), new("The Hague", null)], dateline.Places);
        Assert.Equal((5, 3), (dateline.Month, dateline.Day));
    }

    private static string Schema(string arguments) =>
        $$"""
        [Schema]
        public partial class Article
        {
            [Dateline({{arguments}})] public Dateline? Dateline { get; init; }
            [Css("p")] public string? Text { get; init; }
        }
        """;
}
