namespace SchemaKit.Selectors;

/// <summary>
/// The attributes of HTML elements whose values selectors compare without regard to ASCII case, if they do not say
/// otherwise: the HTML standard, "Case-sensitivity of selectors".
/// </summary>
internal static class CaseInsensitiveAttributes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype",
        "color", "compact", "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame", "hreflang",
        "http-equiv", "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize", "noshade",
        "nowrap", "readonly", "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target", "text",
        "type", "valign", "valuetype", "vlink",
    };

    /// <summary>Whether an attribute is one of them.</summary>
    /// <param name="lowerCaseName">Its name in lower case.</param>
    public static bool Contains(string lowerCaseName) => Names.Contains(lowerCaseName);
}
