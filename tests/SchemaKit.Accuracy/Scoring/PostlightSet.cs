using System.Net;
using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>The pages of the extractors of Postlight's parser.</summary>
internal sealed class PostlightSet : ArticleSet
{
    /// <inheritdoc/>
    public override string Name => "postlight";

    /// <inheritdoc/>
    public override string Description =>
        "The pages that the site extractors of Postlight's parser are tested with: each expectation by equality; of the text, the first "
        + "words.";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found)
    {
        if (expected.TextOf("title") is { Length: > 0 } title)
            yield return Outcome.OfText(Field.Title, WebUtility.HtmlDecode(title), found.Title);
        if (Has("date_published"))
            yield return Outcome.OfTime(Field.Date, expected.TextOf("date_published"), found.Published);
        if (Has("author"))
            yield return Outcome.OfNames(expected.TextOf("author"), found.Authors);
        if (Has("dek"))
            yield return Outcome.OfText(Field.Description, expected.TextOf("dek"), found.Description);
        if (Has("lead_image_url"))
            yield return OfLeadImage(expected.TextOf("lead_image_url"), found);
        if (expected.TextOf("content_first") is { Length: > 0 } first)
            yield return OfBeginning(WebUtility.HtmlDecode(first), found);

        bool Has(string name) => expected.TextOf(name) is { Length: > 0 } || expected.IsNull(name);
    }

    private static Outcome OfLeadImage(string? expected, ReadArticle found) => Outcome.OfText(
        Field.LeadImage,
        expected is null ? null : new Uri(expected).AbsoluteUri,
        found.Images.Count == 0 ? null : found.Images[0].Url.AbsoluteUri);

    // With the summary or without, for some extractors have it in the text; and what they fuse without a space is right as well.
    private static Outcome OfBeginning(string expected, ReadArticle found)
    {
        string withoutSummary = string.Concat(found.Body?.GetParagraphs() ?? []);
        return new Outcome
        {
            Field = Field.Beginning,
            IsEqual = Begins(found.Text) || Begins(withoutSummary),
            Expected = [Words.Normalize(expected)],
            Found = [.. Outcome.LinesOf(found.Text).Take(3)],
        };

        bool Begins(string text) => Words.WithoutSpaces(text).StartsWith(Words.WithoutSpaces(expected), StringComparison.Ordinal);
    }
}
