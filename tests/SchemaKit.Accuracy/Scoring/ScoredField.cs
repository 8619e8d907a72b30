using SchemaKit.Accuracy.Engines;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>A field of a page, as an engine read it.</summary>
/// <param name="Set">The set that the page is of.</param>
/// <param name="Engine">The engine.</param>
/// <param name="Page">The page: <c>aeb/1234</c>.</param>
/// <param name="Url">Where the page is from.</param>
/// <param name="Outcome">How it compares with what is expected.</param>
internal sealed record ScoredField(ArticleSet Set, IArticleEngine Engine, string Page, Uri Url, Outcome Outcome)
{
    /// <summary>The name of the field.</summary>
    public string FieldName => Outcome.Field.Name;
}
