using SchemaKit.Articles;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What generated code makes of values that derive from others.</summary>
public sealed class DerivedReadingTests
{
    private const string Report =
        """
        [Schema]
        public partial class Article
        {
            [Without(nameof(Dateline))] public IReadOnlyList<string> Rest { get; init; } = [];
            [Dateline(TEMPLATES From = nameof(Paragraphs))] public Dateline? Dateline { get; init; }
            [Css("h2"), Trim("."), Between(nameof(Paragraphs))] public Subhead[] Subheads { get; init; } = [];
            [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
        }
        """;

    [Fact]
    public void The_dateline_is_taken_from_the_second_paragraph_too()
    {
        Reading article = Reading.Html(
            Report.Replace("TEMPLATES", "", StringComparison.Ordinal),
            "<p>A photo.<p>LA CROSSE, Wis. (AP) — It rained.<h2>Then.</h2><p>It stopped.<h2> </h2><h2>Last</h2>");
        Dateline dateline = Assert.IsType<Dateline>(article["Dateline"]);
        Assert.Equal("LA CROSSE, Wis. (AP) — ", dateline.Raw);
        Assert.Equal(["A photo.", "It rained.", "It stopped."], (IReadOnlyList<string>)article["Rest"]!);
        Assert.Equal([new Subhead("Then", 3), new Subhead("Last", 4)], (Subhead[])article["Subheads"]!);
    }

    [Fact]
    public void Templates_of_a_dateline_are_tried_in_order()
    {
        const string Templates = "\"{Place} ({Agency}) - \", \"{Place}: [({Reporter}) ]\",";
        string schema = Report.Replace("TEMPLATES", Templates, StringComparison.Ordinal);

        Dateline first = (Dateline)Reading.Html(schema, "<p>KIEL (DPA) - Moin.")["Dateline"]!;
        Assert.Equal(
            ("KIEL (DPA) - ", "KIEL", "DPA", null, "-"),
            (first.Raw, first.Place, first.Agency, first.Reporter, first.Separator));

        Dateline second = (Dateline)Reading.Html(schema, "<p>KIEL: Moin.")["Dateline"]!;
        Assert.Equal(
            ("KIEL: ", "KIEL", null, null, ":"),
            (second.Raw, second.Place, second.Agency, second.Reporter, second.Separator));

        Dateline third = (Dateline)Reading.Html(schema, "<p>KIEL: (Ann) Moin.")["Dateline"]!;
        Assert.Equal(("KIEL: (Ann) ", "KIEL", "Ann", null), (third.Raw, third.Place, third.Reporter, third.Separator));
    }

    [Fact]
    public void Without_a_dateline_nothing_is_taken_off()
    {
        Reading article = Reading.Html(Report.Replace("TEMPLATES", "", StringComparison.Ordinal), "<p>It rained.");
        Assert.Null(article["Dateline"]);
        Assert.Equal(["It rained."], (IReadOnlyList<string>)article["Rest"]!);
        Assert.Empty((Subhead[])article["Subheads"]!);
    }

    [Fact]
    public void A_paragraph_that_is_nothing_but_a_dateline_is_left_out()
    {
        Reading article = Reading.Html(
            Report.Replace("TEMPLATES", "\"{Place} —\",", StringComparison.Ordinal), "<p>KIEL —<p>It rained.");
        Assert.Equal("KIEL —", ((Dateline)article["Dateline"]!).Raw);
        Assert.Equal(["It rained."], (IReadOnlyList<string>)article["Rest"]!);
    }

    [Fact]
    public void A_single_text_has_a_dateline_as_well()
    {
        Reading article = Reading.Text(
            """
            [Schema(Kind = PageKind.Text)]
            public partial class Article
            {
                [Dateline(From = nameof(Lead))] public required Dateline? Dateline { get; init; }
                [Without(nameof(Dateline))] public required string Rest { get; init; }
                [Css("p")] public required string Lead { get; init; }
            }
            """,
            "TOKYO — It rained.");
        Assert.Equal("TOKYO", ((Dateline)article["Dateline"]!).Place);
        Assert.Equal("It rained.", article["Rest"]);
    }
}
