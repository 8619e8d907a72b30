using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Metrics;
using SchemaKit.Accuracy.Scoring;
using SchemaKit.Articles;

namespace SchemaKit.Accuracy.Tests.Scoring;

/// <summary>Each set by the metric of its makers.</summary>
public sealed class ArticleSetTests
{
    private static readonly ReadArticle Ferry = new()
    {
        Title = "A ferry leaves",
        Published = new DateTimeOffset(2024, 5, 3, 14, 0, 0, TimeSpan.FromHours(2)),
        Authors = ["Ann Lee", "Bo Ek"],
        Topics = ["harbour", "ferries"],
        Description = "Nobody saw it.",
        Language = "en",
        Body = new ArticleBody
        {
            Summary = ["In short."],
            Sections = [new ArticleSection { Headline = "Then", Paragraphs = ["The ferry left.", "It came back."] }],
        },
        Images = [new ArticleImage { Url = new Uri("https://harbour.example/a.jpg") }],
    };

    [Fact]
    public void Fundus_evaluation_takes_paragraphs_with_the_optional_ones_or_without()
    {
        const string Expected = """{ "body": ["[In short.]", "Then", "The ferry left.", "It came back."] }""";

        Assert.True(Reads.Score<FundusEvaluationSet>(Expected, Ferry, Field.Body).IsEqual);
        Assert.True(Reads.Score<FundusEvaluationSet>(
            Expected, Ferry with { Body = Ferry.Body! with { Summary = [] } }, Field.Body).IsEqual);

        Outcome outcome = Reads.Score<FundusEvaluationSet>(
            Expected, Ferry with { Body = Reads.Body("Then", "The ferry left.") }, Field.Body);
        Assert.False(outcome.IsEqual);
        Assert.Equal(new Counts(4, 0, 3), outcome.Counts);
    }

    [Fact]
    public void Article_extraction_counts_shingles_of_all_text()
    {
        Outcome outcome = Reads.Score<ArticleExtractionSet>(
            """{ "articleBody": "In short.\n\nThen: the ferry left" }""", Ferry, Field.BodyByMeans);

        // In short Then the | short Then the ferry | Then the ferry left, against six with "The".
        Assert.Equal(new Counts(0, 6, 3), outcome.Counts);
    }

    [Fact]
    public void News_articles_are_scored_where_something_is_known()
    {
        List<Outcome> outcomes = Reads.ScoreAll<NewsArticleSet>(
            """
            { "title": "A ferry leaves", "date": "2024-05-03", "authors": "", "text": "In short. Then The ferry left. It came back." }
            """,
            Ferry);

        Assert.Equal(["title", "date", "body"], outcomes.Select(outcome => outcome.Field.Name));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsEqual, outcome.Field.Name));
    }

    [Fact]
    public void Trafilatura_looks_for_pieces()
    {
        const string Expected = """
            { "with": ["The  ferry", "It sank", "In short. Then"], "without": ["came back", "Read more"] }
            """;
        Outcome outcome = Reads.Score<TrafilaturaSet>(Expected, Ferry, Field.Chunks);

        Assert.False(outcome.IsEqual);
        Assert.Equal(new Counts(2, 1, 1, 1), outcome.Counts);
        Assert.Equal(new Counts(0, 0, 3, 2), Reads.Score<TrafilaturaSet>(Expected, ReadArticle.Empty, Field.Chunks).Counts);
    }

    [Fact]
    public void Trafilatura_has_one_author_or_several()
    {
        Assert.True(Reads.Score<TrafilaturaSet>("""{ "author": "Ann Lee; Bo Ek" }""", Ferry, Field.Authors).IsEqual);
        Assert.True(Reads.Score<TrafilaturaSet>("""{ "author": ["Ann Lee", "Bo Ek"] }""", Ferry, Field.Authors).IsEqual);
        Assert.Equal(["chunks"], Reads.ScoreAll<TrafilaturaSet>(
            """{ "title": "", "author": "", "date": "", "tags": [], "description": "" }""", Ferry).Select(outcome => outcome.Field.Name));
    }

    [Fact]
    public void Readability_compares_the_text_of_its_markup()
    {
        const string Expected = """
            {
                "metadata": { "title": "A ferry leaves", "byline": null, "lang": "en", "publishedTime": "2024-05-03T12:00Z" },
                "contentHtml": "<div><p>In short.</p><h2>Then</h2><p>The <b>ferry</b> left.<p>It came back.</div>"
            }
            """;
        List<Outcome> outcomes = Reads.ScoreAll<ReadabilitySet>(Expected, Ferry);

        Assert.Equal(["title", "date", "language", "body"], outcomes.Select(outcome => outcome.Field.Name));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsEqual, outcome.Field.Name));
        Assert.Equal(new Counts(0, 0, 9), Reads.Score<ReadabilitySet>(Expected, ReadArticle.Empty, Field.Body).Counts);
    }

    [Theory]
    [InlineData("In short. Then The", true)]
    [InlineData("The ferry left.It came", true)] // without the summary; and fused as some extractors do it
    [InlineData("ferry left", false)]
    [InlineData("In short. Then The ferry left. It came back. And more", false)]
    public void Postlight_asks_for_the_first_words(string first, bool equal) => Assert.Equal(
        equal, Reads.Score<PostlightSet>($$"""{ "content_first": "{{first}}" }""", Ferry, Field.Beginning).IsEqual);

    [Fact]
    public void Postlight_says_that_there_is_nothing()
    {
        const string Nothing = """{ "author": null, "date_published": null, "dek": null, "lead_image_url": null }""";

        Assert.Equal(4, Reads.ScoreAll<PostlightSet>(Nothing, ReadArticle.Empty).Count(outcome => outcome.IsEqual));
        Assert.Equal(4, Reads.ScoreAll<PostlightSet>(Nothing, Ferry).Count(outcome => !outcome.IsEqual));
        Assert.Empty(Reads.ScoreAll<PostlightSet>("""{ "author": "", "content_first": "" }""", Ferry));
    }

    [Fact]
    public void Postlight_has_one_picture() => Assert.True(
        Reads.Score<PostlightSet>("""{ "lead_image_url": "https://HARBOUR.example/a.jpg" }""", Ferry, Field.LeadImage).IsEqual);

    [Fact]
    public void All_sets_have_names_and_fields_of_the_tables()
    {
        Assert.Equal(ArticleSet.All.Count, ArticleSet.All.DistinctBy(set => set.Name).Count());
        Assert.Equal(Field.Order.Count, Field.Order.Distinct().Count());
    }
}
