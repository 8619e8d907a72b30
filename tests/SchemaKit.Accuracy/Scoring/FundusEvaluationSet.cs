using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>Pages of English publishers, with paragraphs that people marked.</summary>
internal sealed class FundusEvaluationSet : ArticleSet
{
    /// <inheritdoc/>
    public override string Name => "fundus-eval";

    /// <inheritdoc/>
    public override string Description =>
        "English news pages with the paragraphs that people marked: ROUGE-LSum, the mean over pages, each by the best of the variants "
        + "that optional paragraphs allow. Equal: paragraph by paragraph, without optional ones or with all.";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found)
    {
        IReadOnlyList<string> marked = Words.Normalize(expected.TextsOf("body") ?? []);
        IReadOnlyList<string> read = Outcome.LinesOf(found.Text);
        yield return new Outcome
        {
            Field = Field.Body,
            IsEqual = marked.Where(paragraph => !Rouge.IsOptional(paragraph)).SequenceEqual(read)
                || marked.Select(paragraph => Rouge.IsOptional(paragraph) ? paragraph[1..^1] : paragraph).SequenceEqual(read),
            Counts = Rouge.Compare(marked, read),
            Expected = marked,
            Found = read,
        };
    }
}
