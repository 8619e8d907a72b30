using SchemaKit.Html;

namespace SchemaKit;

/// <summary>What kind of thing went wrong while a page was read.</summary>
public enum IssueKind
{
    /// <summary>A required field has no value: no source matched, or what matched was empty.</summary>
    Missing,

    /// <summary>A source matched, and what it gave could not be read as the field's type.</summary>
    Unreadable,
}

/// <summary>Something that went wrong while a page was read.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Field">The path of the field: <c>Headline</c>, <c>Related[2].Url</c>.</param>
/// <param name="Source">The source as written in the schema; <see langword="null"/> if it is none in particular.</param>
/// <param name="Text">The text that could not be read; <see langword="null"/> where something is missing.</param>
/// <param name="Range">The bytes of the page that it stands in; <see langword="null"/> where something is missing.</param>
public sealed record Issue(IssueKind Kind, string Field, string? Source, string? Text, SourceRange? Range)
{
    /// <summary>Why the text could not be read, where there is more to say than that.</summary>
    public string? Reason { get; init; }

    /// <summary>Says it in a sentence.</summary>
    public override string ToString() => Kind switch
    {
        IssueKind.Missing => $"{Field} is missing",
        _ when Reason is not null => $"{Field} cannot be read from '{Text}' ({Source}): {Reason}",
        _ => $"{Field} cannot be read from '{Text}' ({Source})",
    };
}
