using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Html;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>The test pages of Readability.</summary>
internal sealed class ReadabilitySet : ArticleSet
{
    /// <inheritdoc/>
    public override string Name => "readability";

    /// <inheritdoc/>
    public override string Description =>
        "The test pages of Readability, with what it makes of them itself: the mean over pages of precision, recall and F1 of the text's "
        + "words; metadata by equality, where it gives them.";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found)
    {
        JsonElement metadata = expected.GetProperty("metadata");
        if (metadata.TextOf("title") is { Length: > 0 } title)
            yield return Outcome.OfText(Field.Title, title, found.Title);
        if (metadata.TextOf("publishedTime") is { } time)
            yield return Outcome.OfTime(Field.Date, time, found.Published);
        if (metadata.TextOf("byline") is { } byline)
            yield return Outcome.OfNames(byline, found.Authors);
        if (metadata.TextOf("excerpt") is { Length: > 0 } excerpt)
            yield return Outcome.OfText(Field.Description, excerpt, found.Description);
        if (metadata.TextOf("lang") is { } language)
            yield return Outcome.OfText(Field.Language, language, found.Language);
        yield return Outcome.OfParagraphs(
            Field.Body, Outcome.LinesOf(TextOf(expected.TextOf("contentHtml") ?? "")), Outcome.LinesOf(found.Text));
    }

    private static string TextOf(string html)
    {
        using Page content = Page.Parse(html);
        return content.Document.GetText();
    }
}
