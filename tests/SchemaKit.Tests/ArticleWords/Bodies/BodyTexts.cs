using SchemaKit.Articles;

namespace SchemaKit.Tests.ArticleWords.Bodies;

/// <summary>Writes texts of articles so that they are easily compared.</summary>
internal static class BodyTexts
{
    /// <summary>All parts, joined by bars: a summary behind <c>=</c>, a headline behind <c>#</c>.</summary>
    public static string Show(ArticleBody body) =>
        string.Join('|', [.. body.Summary.Select(text => $"= {text}"), .. body.Sections.SelectMany(PartsOf)]);

    private static IEnumerable<string> PartsOf(ArticleSection section) =>
        section.Headline is null ? section.Paragraphs : [$"# {section.Headline}", .. section.Paragraphs];
}
