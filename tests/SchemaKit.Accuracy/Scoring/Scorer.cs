using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Html;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>Reads the pages of the corpus and compares.</summary>
internal static class Scorer
{
    /// <summary>Scores sets, on all cores; what comes out does not depend on their number.</summary>
    /// <param name="corpus">The folder of the corpus.</param>
    /// <param name="sets">The sets; one that is not in the folder has no pages.</param>
    /// <returns>Set by set, page by page.</returns>
    public static IReadOnlyList<ScoredField> Score(string corpus, IEnumerable<ArticleSet> sets)
    {
        List<(ArticleSet Set, string File)> pages = [.. sets.SelectMany(set => set.FilesIn(corpus).Select(file => (set, file)))];
        ScoredField[][] scored = new ScoredField[pages.Count][];
        Parallel.For(0, pages.Count, place => scored[place] = [.. Score(pages[place].Set, pages[place].File)]);
        return [.. scored.SelectMany(fields => fields)];
    }

    private static IEnumerable<ScoredField> Score(ArticleSet set, string file)
    {
        CorpusPage source = set.Load(file);
        using Page page = source.Parse(set.Encoding);
        foreach (IArticleEngine engine in set.Engines)
        {
            if (engine.Read(page, source.Url) is not { } article)
                continue;
            foreach (Outcome outcome in set.Score(source.Expected, article))
                yield return new ScoredField(set, engine, source.Id, source.Url, outcome);
        }
    }
}
