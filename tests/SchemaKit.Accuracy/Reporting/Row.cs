using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Reporting;

/// <summary>A row of the tables: a field of a set, as an engine reads it.</summary>
/// <param name="Set">The set.</param>
/// <param name="FieldName">The name of the field.</param>
/// <param name="Engine">The name of the engine.</param>
/// <param name="Figures">The figures.</param>
internal sealed record Row(ArticleSet Set, string FieldName, string Engine, Figures Figures)
{
    /// <summary>All rows, set by set; the engines of a field beside each other.</summary>
    /// <param name="scored">What was scored.</param>
    /// <param name="notes">What is known of differences.</param>
    public static IReadOnlyList<Row> Of(IReadOnlyList<ScoredField> scored, Notes notes)
    {
        List<Row> rows = [];
        foreach (IGrouping<ArticleSet, ScoredField> set in scored.GroupBy(field => field.Set))
        {
            ILookup<(string Field, string Engine), ScoredField> reads = set.ToLookup(field => (field.FieldName, field.Engine.Name));
            rows.AddRange(
                from field in Field.Order
                from engine in set.Key.Engines
                where reads.Contains((field, engine.Name))
                select new Row(set.Key, field, engine.Name, Figures.Of([.. reads[(field, engine.Name)]], notes)));
        }

        return rows;
    }
}
