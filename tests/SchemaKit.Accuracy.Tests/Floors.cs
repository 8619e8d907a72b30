using SchemaKit.Accuracy.Reporting;

namespace SchemaKit.Accuracy.Tests;

/// <summary>The figures that must be reached on the corpus: who makes one better raises its floor.</summary>
internal static class Floors
{
    /// <summary>The table. The yardstick is in it too: where its figures fall, the sources or the scorer itself broke.</summary>
    public static IReadOnlyList<Floor> All { get; } =
    [
        new("publishers", "fundus", "title", Percent: 100.0),
        new("publishers", "fundus", "date", Percent: 100.0),
        new("publishers", "fundus", "authors", Percent: 96.9, F1: 0.969),
        new("publishers", "fundus", "topics", Percent: 100.0, F1: 0.999),
        new("publishers", "fundus", "body", Percent: 93.9, F1: 0.999),
        new("publishers", "fundus", "images", Percent: 83.8, F1: 0.958),
        new("publishers", "fundus", "images, any size", Percent: 83.8, F1: 0.952),
        new("NewsArticle", "fundus", "title", Percent: 75.4),
        new("NewsArticle", "fundus", "date", Percent: 95.5),
        new("NewsArticle", "fundus", "authors", Percent: 87.0, F1: 0.901),
        new("NewsArticle", "fundus", "topics", Percent: 56.9, F1: 0.681),
        new("NewsArticle", "fundus", "body", Percent: 32.8, F1: 0.966),
        new("NewsArticle", "fundus", "images", Percent: 78.0, F1: 0.928),
        new("NewsArticle", "fundus", "images, any size", Percent: 81.8, F1: 0.929),
        new("NewsArticle", "fundus-eval", "body", F1: 0.963),
        new("NewsArticle", "aeb", "body", F1: 0.973),
        new("NewsArticle", "naeb", "title", Percent: 92.8),
        new("NewsArticle", "naeb", "date", Percent: 81.6),
        new("NewsArticle", "naeb", "authors", Percent: 84.5, F1: 0.872),
        new("NewsArticle", "naeb", "body", F1: 0.936),
        new("NewsArticle", "trafilatura", "title", Percent: 82.5),
        new("NewsArticle", "trafilatura", "date", Percent: 64.8),
        new("NewsArticle", "trafilatura", "authors", Percent: 60.3, F1: 0.609),
        new("NewsArticle", "trafilatura", "topics", Percent: 51.8, F1: 0.621),
        new("NewsArticle", "trafilatura", "chunks", F1: 0.920),
        new("NewsArticle", "readability", "body", F1: 0.903),
        new("NewsArticle", "postlight", "title", Percent: 85.0),
        new("NewsArticle", "postlight", "beginning", Percent: 71.3),

        new("meta tags", "fundus", "title", Percent: 68.6),
        new("meta tags", "fundus", "date", Percent: 89.7),
        new("meta tags", "fundus", "authors", Percent: 71.1, F1: 0.750),
        new("meta tags", "fundus", "topics", Percent: 26.6, F1: 0.338),
        new("meta tags", "fundus", "body", Percent: 11.2, F1: 0.896),
        new("meta tags", "fundus", "images, any size", Percent: 12.2, F1: 0.166),
        new("meta tags", "fundus-eval", "body", F1: 0.912),
        new("meta tags", "aeb", "body", Percent: 10.2, F1: 0.847),
        new("meta tags", "naeb", "title", Percent: 61.5),
        new("meta tags", "naeb", "date", Percent: 75.1),
        new("meta tags", "naeb", "body", F1: 0.875),
        new("meta tags", "trafilatura", "date", Percent: 52.7),
        new("meta tags", "trafilatura", "chunks", F1: 0.803),
        new("meta tags", "readability", "title", Percent: 86.4),
        new("meta tags", "readability", "body", F1: 0.770),
        new("meta tags", "postlight", "beginning", Percent: 41.8),
    ];
}

/// <summary>What an engine must reach in a field of a set.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Set">The set.</param>
/// <param name="Field">The field.</param>
/// <param name="Percent">How many pages of a hundred must be equal.</param>
/// <param name="F1">How large F1 must be.</param>
internal sealed record Floor(string Engine, string Set, string Field, double Percent = 0, double F1 = 0)
{
    /// <summary>Whether a row of the tables is the one that this is about.</summary>
    public bool IsOf(Row row) => (row.Engine, row.Set.Name, row.FieldName) == (Engine, Set, Field);

    /// <summary>Whether its figures are high enough.</summary>
    public bool IsReachedBy(Figures figures) => 100 * figures.EqualShare >= Percent && (figures.F1 ?? 0) >= F1;
}
