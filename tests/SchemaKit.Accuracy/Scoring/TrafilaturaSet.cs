using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Html;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>The pages of trafilatura's evaluation.</summary>
internal sealed class TrafilaturaSet : ArticleSet
{
    /// <inheritdoc/>
    public override string Name => "trafilatura";

    /// <inheritdoc/>
    public override string Description =>
        "The evaluation of trafilatura, pages of all kinds and most of them German: pieces that must be in the text and pieces that must "
        + "not, summed over all pages; metadata by equality, where they are known.";

    /// <inheritdoc/>
    public override HtmlEncoding? Encoding => null;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found)
    {
        if (expected.TextOf("title") is { Length: > 0 } title)
            yield return Outcome.OfText(Field.Title, title, found.Title);
        if (expected.TextOf("date") is { Length: > 0 } date)
            yield return Outcome.OfTime(Field.Date, date, found.Published);
        if (AuthorsOf(expected) is { Length: > 0 } authors)
            yield return Outcome.OfNames(authors, found.Authors);
        if (expected.TextsOf("tags") is { Count: > 0 } tags)
            yield return Outcome.OfSet(Field.Topics, tags, found.Topics);
        if (expected.TextOf("description") is { Length: > 0 } description)
            yield return Outcome.OfText(Field.Description, description, found.Description);
        yield return Chunks.Compare(expected.TextsOf("with") ?? [], expected.TextsOf("without") ?? [], found.Text);
    }

    private static string? AuthorsOf(JsonElement expected) =>
        expected.TextsOf("author") is { } several ? string.Join(';', several) : expected.TextOf("author");
}
