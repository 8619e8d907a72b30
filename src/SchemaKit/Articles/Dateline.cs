namespace SchemaKit.Articles;

/// <summary>The words before a report that say where, when and by whom it was filed: <c>LA CROSSE, Wis. (AP) —</c>.</summary>
public sealed record Dateline
{
    /// <summary>The dateline as it stands, with its separator and the white space behind it: what precedes the report.</summary>
    public required string Raw { get; init; }

    /// <summary>The place as it is written, with its region; several joined by <c>/</c>. <see langword="null"/> where none is named.</summary>
    public string? Place { get; init; }

    /// <summary>The agency.</summary>
    public string? Agency { get; init; }

    /// <summary>The date as it is written; without a year as a rule.</summary>
    public string? Date { get; init; }

    /// <summary>The reporter.</summary>
    public string? Reporter { get; init; }

    /// <summary>The sign between the dateline and the report, such as <c>—</c>.</summary>
    public string? Separator { get; init; }
}
