using System.Globalization;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>Writes down all issues and origins, with the path of the field that each is about.</summary>
internal readonly struct ExtractionRecorder : IRecorder
{
    private readonly List<Issue> _issues = [];
    private readonly List<Origin> _origins = [];

    // The schemas that reading is in, the innermost last, each with the path that leads into it ("Related[2].") and the
    // number of origins there were before.
    private readonly Stack<(SchemaInfo Schema, string Path, int Origins)> _schemas = [];

    public ExtractionRecorder(SchemaInfo schema) => _schemas.Push((schema, "", 0));

    public IReadOnlyList<Issue> Issues => _issues;

    public IReadOnlyList<Origin> Origins => _origins;

    public void Found(int field, int source, Node node)
    {
        FieldInfo info = Field(field);
        string path = PathOf(info);
        _origins.Add(new Origin(path, info.Sources[source], source, node, node.SourceRange));

        // Once a field: all entries of a list are from one source.
        if (source >= info.FirstChoices && !(_issues is [.., { Kind: IssueKind.FallbackUsed } last] && last.Field == path))
            _issues.Add(new Issue(IssueKind.FallbackUsed, path, info.Sources[source], Text: null, node.SourceRange));
    }

    public void Unreadable(int field, int source, Node node, string text) =>
        Unreadable(field, source, node, text, reason: null);

    public void Unreadable(int field, int source, Node node, string text, string? reason)
    {
        FieldInfo info = Field(field);
        Issue issue = new(IssueKind.Unreadable, PathOf(info), info.Sources[source], text, node.SourceRange);
        _issues.Add(issue with { Reason = reason });
    }

    public void Missing(int field) =>
        _issues.Add(new Issue(IssueKind.Missing, PathOf(Field(field)), Source: null, Text: null, Range: null));

    public void Malformed(Node script) =>
        _issues.Add(new Issue(IssueKind.Malformed, Field: "", Source: null, Text: null, script.SourceRange));

    public void Reached(PageLimits limits)
    {
        foreach (PageLimits limit in Enum.GetValues<PageLimits>())
        {
            if (limit != PageLimits.None && limits.HasFlag(limit))
                _issues.Add(new Issue(IssueKind.LimitReached, Field: "", Source: null, limit.ToString(), Range: null));
        }
    }

    public void Enter(int field, int index, SchemaInfo schema)
    {
        string place = index < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{index}]");
        _schemas.Push((schema, $"{PathOf(Field(field))}{place}.", _origins.Count));
    }

    public void Leave(bool isKept)
    {
        int before = _schemas.Pop().Origins;
        if (!isKept)
            _origins.RemoveRange(before, _origins.Count - before);
    }

    private FieldInfo Field(int field) => _schemas.Peek().Schema.Fields[field];

    private string PathOf(FieldInfo field) => _schemas.Peek().Path + field.Name;
}
