using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>The pages of news-article-extraction-benchmark.</summary>
internal sealed class NewsArticleSet : ArticleSet
{
    /// <inheritdoc/>
    public override string Name => "naeb";

    /// <inheritdoc/>
    public override string Description =>
        "A benchmark of news articles: the text as in aeb; title, date and authors by equality, where they are known.";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found)
    {
        if (expected.TextOf("title") is { Length: > 0 } title)
            yield return Outcome.OfText(Field.Title, title, found.Title);
        if (expected.TextOf("date") is { Length: > 0 } date)
            yield return Outcome.OfTime(Field.Date, date, found.Published);
        if (expected.TextOf("authors") is { Length: > 0 } authors)
            yield return Outcome.OfNames(authors, found.Authors);
        yield return Outcome.OfShingles(expected.TextOf("text") ?? "", found.Text);
    }
}
