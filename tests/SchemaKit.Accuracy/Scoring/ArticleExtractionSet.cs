using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>The pages of article-extraction-benchmark.</summary>
internal sealed class ArticleExtractionSet : ArticleSet
{
    /// <inheritdoc/>
    public override string Name => "aeb";

    /// <inheritdoc/>
    public override string Description =>
        "article-extraction-benchmark: shingles of four words; precision and recall are means over pages, F1 is made of both. "
        + "Equal: the same words in the same order.";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found) =>
        [Outcome.OfShingles(expected.TextOf("articleBody") ?? "", found.Text)];
}
