namespace SchemaKit.Html;

/// <summary>By which door a page came in.</summary>
public enum PageKind : byte
{
    /// <summary>It was parsed from HTML, or written as it.</summary>
    Html,

    /// <summary>It was made of the lines of a plain text.</summary>
    Text,
}
