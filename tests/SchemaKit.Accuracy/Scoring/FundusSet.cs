using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Articles;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>Pages of news publishers, with what fundus's own parsers read on them.</summary>
internal sealed class FundusSet : ArticleSet
{
    /// <inheritdoc/>
    public override string Name => "fundus";

    /// <inheritdoc/>
    public override string Description =>
        "Pages of news publishers, with what the hand-written parsers of fundus read on them: equality, and the mean over pages of "
        + "precision, recall and F1 (of words for the body, of whole entries elsewhere).";

    /// <inheritdoc/>
    public override IReadOnlyList<IArticleEngine> Engines => [ArticleEngines.Publishers, .. ArticleEngines.General];

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found)
    {
        yield return Outcome.OfText(Field.Title, expected.TextOf("title"), found.Title);
        yield return Outcome.OfTime(Field.Date, expected.TextOf("publishing_date"), found.Published);
        if (expected.TextsOf("authors") is { } authors)
            yield return Outcome.OfSet(Field.Authors, authors, found.Authors);
        if (expected.TextsOf("topics") is { } topics)
            yield return Outcome.OfSet(Field.Topics, topics, found.Topics);

        JsonElement body = expected.GetProperty("body");
        List<JsonElement> sections = [.. body.GetProperty("sections").EnumerateArray()];
        yield return Outcome.OfParagraphs(
            Field.Body,
            [.. body.TextsOf("summary") ?? [], .. sections.SelectMany(section => section.TextsOf("paragraphs") ?? [])],
            found.Paragraphs);
        yield return Outcome.OfParagraphs(
            Field.Subheads, [.. sections.SelectMany(section => section.TextsOf("headline") ?? [])], found.Subheads);

        if (!expected.TryGetProperty("images", out JsonElement images))
            yield break;
        List<IReadOnlyList<string>> expectedVersions = [.. images.EnumerateArray().Select(VersionsOf)];
        yield return Outcome.OfSet(
            Field.Images,
            [.. expectedVersions.SelectMany(versions => versions).Distinct()],
            [.. found.Images.SelectMany(AddressesOf).Distinct()]);
        yield return OfAnySize(expectedVersions, found.Images);
    }

    // The largest version is the last one. What parts an address from the next one in a list is no part of it, and stands behind some.
    private static IReadOnlyList<string> VersionsOf(JsonElement image) =>
    [
        .. image.GetProperty("versions").EnumerateArray()
            .Select(version => new Uri(version.TextOf("url")!.TrimEnd(',')).AbsoluteUri),
    ];

    /// <summary>Compares pictures: two are the same if they have an address in common.</summary>
    private static Outcome OfAnySize(List<IReadOnlyList<string>> expected, IReadOnlyList<ArticleImage> found)
    {
        // Each that was found has the name of the first that is expected and shares an address, or of itself.
        Dictionary<string, string> names = [];
        foreach (IReadOnlyList<string> versions in expected)
        {
            foreach (string version in versions)
                names.TryAdd(version, versions[^1]);
        }

        return Outcome.OfSet(
            Field.ImagesOfAnySize,
            [.. expected.Select(versions => names[versions[^1]])],
            [.. found.Select(image => NameOf(image, names))]);
    }

    private static IEnumerable<string> AddressesOf(ArticleImage image) =>
        image.Versions.Select(version => version.Url.AbsoluteUri).Prepend(image.Url.AbsoluteUri);

    private static string NameOf(ArticleImage image, Dictionary<string, string> names) =>
        AddressesOf(image)
            .Select(names.GetValueOrDefault)
            .FirstOrDefault(name => name is not null)
        ?? image.Url.AbsoluteUri;
}
