using System.Globalization;
using System.Text.Json.Nodes;

namespace SchemaKit.Schemas.Tests.JapanNews;

public sealed class JapanNewsArticleTests
{
    [Fact]
    public void Gives_all_that_the_page_of_2024_holds()
    {
        JsonNode expected = Expectation.Json("japannews", "TheJapanNews_2024_10_13.full-expected.json");
        JapanNewsArticle article = JapanNewsArticle.Parse(Expectation.Page("fundus", "jp.TheJapanNews_2024_10_13.html.gz"));

        Assert.Equal(expected.Text("url"), article.Url?.AbsoluteUri);
        Assert.Equal(expected.Text("headline"), article.Headline);
        Assert.Equal(expected.Text("section"), article.Section);
        Assert.Equal(expected.Text("sectionUrl"), article.SectionUrl?.AbsoluteUri);
        Assert.Equal(expected.Texts("breadcrumbs"), article.Breadcrumbs);
        Assert.Equal(expected.Text("image"), article.Image?.AbsoluteUri);
        Assert.Equal(expected.Text("photoCredit"), article.PhotoCredit);
        Assert.Equal(expected.Text("caption"), article.Caption);
        Assert.Equal(expected.Text("byline"), article.Byline);
        Assert.Equal(expected.Texts("authors"), article.Authors);
        Assert.Equal(expected.Text("authorAffiliation"), article.AuthorAffiliation);
        Assert.Equal(expected.Text("jsonLdAuthor"), article.JsonLdAuthor);
        Assert.Equal(expected.Text("publishedRaw"), article.PublishedRaw);
        Assert.Equal(expected.Text("publishedAt"), Iso(article.PublishedAt));
        Assert.Equal(expected.Text("jsonLdDatePublished"), Iso(article.JsonLdDatePublished));
        Assert.Null(article.Dateline);
        Assert.Equal(expected.Texts("paragraphs"), article.Paragraphs);
        Assert.Equal(expected.Texts("paragraphs"), article.ParagraphsWithoutDateline);
        Assert.Equal(
            expected["subheads"]!.AsArray().Select(subhead => ((string?)subhead!["text"], (int)subhead["beforeParagraph"]!)),
            article.Subheads.Select(subhead => ((string?)subhead.Text, subhead.BeforeParagraph)));
        Assert.Equal(expected.Texts("tags"), article.Tags);
        Assert.Equal(expected.Text("tagsRaw"), article.TagsRaw);

        Expectation.AssertRankings(expected, article.Rankings);
        JsonArray related = expected["relatedLists"]!.AsArray();
        Assert.Equal(related.Count, article.RelatedLists.Count);
        foreach ((JsonNode? list, JapanNewsRelatedList found) in related.Zip(article.RelatedLists))
        {
            Assert.Equal(list!.Text("heading"), found.Heading);
            Assert.Equal(list!.Text("headingUrl"), found.HeadingUrl?.AbsoluteUri);
            Assert.Equal(
                list!["items"]!.AsArray().Select(item =>
                    (item!.Text("raw"), (bool)item!["truncated"]!, item.Text("url"), item.Text("thumbnail"))),
                found.Items.Select(item =>
                    ((string?)item.Raw, item.Truncated, item.Url?.AbsoluteUri, item.Thumbnail?.AbsoluteUri)));
        }
    }

    private static string? Iso(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
