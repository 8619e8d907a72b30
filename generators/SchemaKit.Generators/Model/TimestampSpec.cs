namespace SchemaKit.Generators.Model;

/// <summary>How the points in time of a field are written.</summary>
/// <param name="Culture">The name of the culture; empty for the invariant one.</param>
/// <param name="TimeZone">The zone of what has no offset: an IANA name or an abbreviation.</param>
/// <param name="Formats">The formats, in the order in which they are tried.</param>
/// <param name="IsRelative">Whether times are understood that are told from when the page was loaded.</param>
/// <param name="IsUnix">Whether a number is understood as seconds or milliseconds since 1970.</param>
internal sealed record TimestampSpec(
    string Culture, string? TimeZone, EquatableArray<string> Formats, bool IsRelative = false, bool IsUnix = false);
