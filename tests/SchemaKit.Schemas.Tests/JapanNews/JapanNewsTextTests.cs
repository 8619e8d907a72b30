using System.Globalization;
using System.Text.Json.Nodes;
using SchemaKit.Articles;

namespace SchemaKit.Schemas.Tests.JapanNews;

public sealed class JapanNewsTextTests
{
    [Fact]
    public void Gives_all_that_the_text_of_2025_holds()
    {
        JsonNode expected = Expectation.Json("japannews", "seed-expected.json");
        JapanNewsText article = JapanNewsText.Parse(Expectation.Page("japannews", "seed.txt"));

        Assert.Equal(expected.Text("headline"), article.Headline);
        Assert.Equal(expected.Text("caption"), article.Caption);
        Assert.Equal(expected.Text("source"), article.Source);
        Assert.Equal(expected.Text("publishedRaw"), article.PublishedRaw);
        Assert.Equal(expected.Text("publishedAt"), article.PublishedAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

        JsonNode dateline = expected["dateline"]!;
        Assert.NotNull(article.Dateline);
        Assert.Equal(dateline.Text("raw"), article.Dateline.Raw);
        Assert.Equal(dateline.Text("place"), article.Dateline.Place);
        Assert.Equal(dateline.Text("placeNormalized"), article.Dateline.PlaceNormalized);
        Assert.Equal(DatelineFamily.Place, article.Dateline.Family);
        Assert.Equal(dateline.Text("agency"), article.Dateline.Agency);
        Assert.Equal(dateline.Text("date"), article.Dateline.Date);
        Assert.Equal(dateline.Text("reporter"), article.Dateline.Reporter);
        Assert.Equal(dateline.Text("separator"), article.Dateline.Separator);

        JsonArray paragraphs = expected["paragraphs"]!.AsArray();
        Assert.Equal(paragraphs.Select(paragraph => paragraph!.Text("raw")), article.Paragraphs);
        Assert.Equal(paragraphs.Select(paragraph => paragraph!.Text("text")), article.ParagraphsWithoutDateline);
        Assert.Empty(article.Subheads);

        Expectation.AssertRankings(expected, article.Rankings);
        Assert.Equal((int)expected["counts"]!["itemsTotal"]!, article.Rankings.Sum(ranking => ranking.Items.Count));
        Assert.Equal(
            (int)expected["counts"]!["truncatedTotal"]!,
            article.Rankings.Sum(ranking => ranking.Items.Count(item => item.Truncated)));
    }

    [Fact]
    public void Reads_a_text_without_a_picture_and_without_lists()
    {
        JapanNewsText article = JapanNewsText.Parse(
            """
            Rain Stops
            Jiji Press
            06:05 JST, March 1, 2025
            It stopped raining.
            A dry spell
            It may rain again, the agency said.
            """u8.ToArray());

        Assert.Null(article.Caption);
        Assert.Equal("Jiji Press", article.Source);
        Assert.Null(article.Dateline);
        Assert.Equal(["It stopped raining.", "It may rain again, the agency said."], article.Paragraphs);
        Assert.Equal(article.Paragraphs, article.ParagraphsWithoutDateline);
        Assert.Equal([new("A dry spell", 2)], article.Subheads);
        Assert.Empty(article.Rankings);
    }

    [Fact]
    public void Names_all_that_is_missing()
    {
        ExtractionException exception = Assert.Throws<ExtractionException>(() => JapanNewsText.Parse("Rain Stops"u8.ToArray()));
        Assert.Equal(["PublishedAt", "Paragraphs"], exception.Issues.Select(issue => issue.Field));
    }
}
