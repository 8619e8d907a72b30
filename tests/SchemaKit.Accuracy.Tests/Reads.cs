using System.Text.Json;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Metrics;
using SchemaKit.Accuracy.Scoring;
using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.Accuracy.Tests;

/// <summary>Makes what engines read, without pages.</summary>
internal static class Reads
{
    /// <summary>An engine that notes are about.</summary>
    public static IArticleEngine Engine { get; } = new Reader();

    /// <summary>A body of one section.</summary>
    public static ArticleBody Body(params string[] paragraphs) =>
        new() { Sections = [new ArticleSection { Paragraphs = paragraphs }] };

    /// <summary>How a set scores an article, one field of it.</summary>
    public static Outcome Score<TSet>(string expected, ReadArticle found, Field field) where TSet : ArticleSet, new() =>
        Assert.Single(ScoreAll<TSet>(expected, found), outcome => outcome.Field == field);

    /// <summary>How a set scores an article.</summary>
    public static List<Outcome> ScoreAll<TSet>(string expected, ReadArticle found) where TSet : ArticleSet, new() =>
        [.. new TSet().Score(JsonElement.Parse(expected), found)];

    /// <summary>A field of a page of fundus.</summary>
    public static ScoredField Field(
        string page, Field field, bool isEqual = false, Counts? counts = null, IArticleEngine? engine = null) => new(
        ArticleSet.All[0],
        engine ?? Engine,
        page,
        new Uri("https://harbour.example/ferry"),
        new Outcome { Field = field, IsEqual = isEqual, Counts = counts, Expected = ["expected"], Found = ["found"] });

    private sealed class Reader : IArticleEngine
    {
        public string Name => "reader";

        public ReadArticle? Read(Page page, Uri url) => null;
    }
}
