namespace SchemaKit.Html;

/// <summary>The namespace of an element.</summary>
public enum ElementNamespace : byte
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>SVG.</summary>
    Svg,

    /// <summary>MathML.</summary>
    MathMl,

    /// <summary>
    /// Another one, or none: never in a page that was parsed, but in one that was written (<see cref="PageWriter"/>).
    /// </summary>
    Other,
}
