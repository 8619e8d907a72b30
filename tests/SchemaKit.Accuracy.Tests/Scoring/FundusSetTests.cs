using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Metrics;
using SchemaKit.Accuracy.Scoring;
using SchemaKit.Articles;

namespace SchemaKit.Accuracy.Tests.Scoring;

public sealed class FundusSetTests
{
    private const string Expected = """
        {
            "title": "A ferry  leaves", "publishing_date": "2024-05-03 14:00:00+02:00",
            "authors": ["Ann Lee", "Bo Ek"], "topics": [],
            "body": {
                "summary": ["Nobody saw it."],
                "sections": [
                    { "headline": [], "paragraphs": ["The ferry left."] },
                    { "headline": ["Later"], "paragraphs": ["It came\nback.", "All was well."] }
                ]
            },
            "images": [
                { "versions": [{ "url": "https://harbour.example/300/a.jpg," }, { "url": "https://harbour.example/900/a.jpg" }] },
                { "versions": [{ "url": "https://harbour.example/b ü.jpg" }] }
            ]
        }
        """;

    private static readonly ReadArticle Article = new()
    {
        Title = "A ferry leaves",
        Published = new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero),
        Authors = ["Bo Ek", "Ann Lee", "Ann Lee"],
        Body = new ArticleBody
        {
            Summary = ["Nobody saw it."],
            Sections =
            [
                new ArticleSection { Paragraphs = ["The ferry left."] },
                new ArticleSection { Headline = "Later", Paragraphs = ["It came back.", "All was well."] },
            ],
        },
        Images =
        [
            Image("https://harbour.example/900/a.jpg") with
            {
                Versions =
                [
                    new ImageVersion(new Uri("https://harbour.example/900/a.jpg")),
                    new ImageVersion(new Uri("https://harbour.example/300/a.jpg")),
                ],
            },
            Image("https://harbour.example/b%20%C3%BC.jpg"),
        ],
    };

    [Fact]
    public void All_fields_are_right_where_all_is_read() =>
        Assert.All(Reads.ScoreAll<FundusSet>(Expected, Article), outcome => Assert.True(outcome.IsEqual, outcome.Field.Name));

    [Fact]
    public void All_fields_with_something_in_them_are_wrong_where_nothing_is() => Assert.Equal(
        ["topics"],
        Reads.ScoreAll<FundusSet>(Expected, ReadArticle.Empty).Where(outcome => outcome.IsEqual).Select(outcome => outcome.Field.Name));

    [Fact]
    public void What_the_expectation_does_not_speak_of_is_not_scored() => Assert.Equal(
        ["title", "date", "body", "subheads"],
        Reads.ScoreAll<FundusSet>(
            """{ "title": "A", "publishing_date": "2024-05-03", "body": { "summary": [], "sections": [] } }""",
            Article).Select(outcome => outcome.Field.Name));

    [Fact]
    public void Paragraphs_must_be_cut_in_the_same_way()
    {
        ReadArticle joined = Article with { Body = Reads.Body("Nobody saw it.", "The ferry left. It came back.", "All was well.") };
        Outcome outcome = Reads.Score<FundusSet>(Expected, joined, Field.Body);

        Assert.False(outcome.IsEqual);
        Assert.Equal(1, outcome.Counts!.Value.F1);
    }

    [Fact]
    public void The_body_has_an_F1_of_words()
    {
        Outcome outcome = Reads.Score<FundusSet>(Expected, Article with { Body = Reads.Body("The ferry sank.") }, Field.Body);
        Assert.Equal(new Counts(2, 1, 10), outcome.Counts);
    }

    [Fact]
    public void All_sizes_of_a_picture_are_expected_or_one_for_any_size()
    {
        ReadArticle small = Article with { Images = [Image("https://harbour.example/300/a.jpg")] };

        Assert.Equal(new Counts(1, 0, 2), Reads.Score<FundusSet>(Expected, small, Field.Images).Counts);
        Assert.Equal(new Counts(1, 0, 1), Reads.Score<FundusSet>(Expected, small, Field.ImagesOfAnySize).Counts);
    }

    [Fact]
    public void A_picture_is_the_same_if_any_version_is()
    {
        ArticleImage larger = Image("https://harbour.example/1800/a.jpg") with
        {
            Versions = [new ImageVersion(new Uri("https://harbour.example/300/a.jpg"))],
        };

        Outcome outcome = Reads.Score<FundusSet>(Expected, Article with { Images = [larger] }, Field.ImagesOfAnySize);
        Assert.Equal(new Counts(1, 0, 1), outcome.Counts);
    }

    private static ArticleImage Image(string url) => new() { Url = new Uri(url) };
}
