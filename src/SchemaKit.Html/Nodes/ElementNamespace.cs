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
}
