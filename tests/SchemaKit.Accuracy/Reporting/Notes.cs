using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Reporting;

/// <summary>Differences that are known, with why they are right as they are: mostly, for the expectation is wrong.</summary>
internal sealed class Notes
{
    private readonly Dictionary<(string Page, string Field), string> _reasons = [];

    /// <summary>No notes.</summary>
    public static Notes None { get; } = new();

    /// <summary>Reads notes: page, field and reason in a line, with tabs between; a line that begins with <c>#</c> says nothing.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is something else, or says the same as another one.</exception>
    public static Notes Parse(IEnumerable<string> lines)
    {
        Notes notes = new();
        foreach (string line in lines.Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            if (line.Split('\t') is not [{ Length: > 0 } page, { Length: > 0 } field, { Length: > 0 } reason])
                throw new FormatException($"A note is a page, a field and a reason with tabs between, and not '{line}'.");
            if (!notes._reasons.TryAdd((page, field), reason))
                throw new FormatException($"There are two notes on {field} of {page}.");
        }

        return notes;
    }

    /// <summary>Why a difference is right as it is; <see langword="null"/> where there is no note, or no difference.</summary>
    /// <param name="field">The field of a page. The yardstick's are never explained: it is not what anybody looks into.</param>
    public string? ReasonOf(ScoredField field) =>
        IsOfNotes(field) && !field.Outcome.IsEqual ? _reasons.GetValueOrDefault((field.Page, field.FieldName)) : null;

    /// <summary>
    /// The notes that no longer apply: every engine that read the field gives what is expected, or there is no such page or field.
    /// </summary>
    /// <param name="scored">All fields of all pages of the sets that were scored.</param>
    /// <returns>A line each. What no engine is made for yet, and sets that were not scored, say nothing.</returns>
    public IReadOnlyList<string> FindStale(IReadOnlyList<ScoredField> scored)
    {
        ILookup<(string, string), ScoredField> fields = scored.ToLookup(field => (field.Page, field.FieldName));
        HashSet<string> sets = [.. scored.Select(field => field.Set.Name)];
        List<string> stale = [];
        foreach ((string page, string field) in _reasons.Keys)
        {
            if (!sets.Contains(page.Split('/')[0]))
                continue;

            List<ScoredField> all = [.. fields[(page, field)]];
            List<ScoredField> ofNotes = [.. all.Where(IsOfNotes)];
            if (all.Count == 0)
                stale.Add($"{page}: nothing is expected of its {field}");
            else if (ofNotes.Count > 0 && ofNotes.All(scoredField => scoredField.Outcome.IsEqual))
                stale.Add($"{page}: its {field} is what is expected");
        }

        return stale;
    }

    private static bool IsOfNotes(ScoredField field) => field.Engine != ArticleEngines.Yardstick;
}
