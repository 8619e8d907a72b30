using SchemaKit.Html;

namespace SchemaKit;

/// <summary>What kind of thing went wrong while a page was read, or may have.</summary>
public enum IssueKind
{
    /// <summary>A required field has no value: no source matched, or what matched was empty.</summary>
    Missing,

    /// <summary>A source matched, and what it gave could not be read as the field's type.</summary>
    Unreadable,

    /// <summary>
    /// The sources that are written first gave nothing, and a later one stood in for them. The value is good as far as can be told; it is
    /// also what the first sign of a changed page looks like.
    /// </summary>
    FallbackUsed,

    /// <summary>
    /// A block of structured data is not well-formed, be it cut off or no data at all, and not all of it could be read. What could was.
    /// </summary>
    Malformed,

    /// <summary>The page reached a limit of <see cref="PageOptions"/>; what lies behind it may be missing or stand elsewhere.</summary>
    LimitReached,
}

/// <summary>Something that went wrong while a page was read, or may have.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Field">The path of the field: <c>Headline</c>, <c>Related[2].Url</c>; empty for what is the whole page's.</param>
/// <param name="Source">The source as written in the schema; <see langword="null"/> if it is none in particular.</param>
/// <param name="Text">
/// The text that could not be read, or the name of the limit; <see langword="null"/> where there is none to be told.
/// </param>
/// <param name="Range">The bytes of the page that it is about; <see langword="null"/> where something is missing.</param>
public sealed record Issue(IssueKind Kind, string Field, string? Source, string? Text, SourceRange? Range)
{
    /// <summary>Why the text could not be read, where there is more to say than that.</summary>
    public string? Reason { get; init; }

    /// <summary>Says it in a sentence.</summary>
    public override string ToString() => Kind switch
    {
        IssueKind.Missing => $"{Field} is missing",
        IssueKind.FallbackUsed => $"{Field} is from {Source}, for what is written before it gave nothing",
        IssueKind.Malformed => $"the structured data at byte {Range?.Start} is not well-formed",
        IssueKind.LimitReached => $"the page reached the limit {Text}",
        _ when Reason is not null => $"{Field} cannot be read from '{Text}' ({Source}): {Reason}",
        _ => $"{Field} cannot be read from '{Text}' ({Source})",
    };
}
