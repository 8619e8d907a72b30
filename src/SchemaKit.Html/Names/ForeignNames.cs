namespace SchemaKit.Html;

/// <summary>
/// The names of SVG and MathML that are not all lower case, and the attributes that belong to a namespace.
/// </summary>
internal static class ForeignNames
{
    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#adjust-svg-attributes, by their lower-case names.
    /// </summary>
    private static readonly Dictionary<string, string> SvgAttributes = ByLowerCase(
        "attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits",
        "diffuseConstant", "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix",
        "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight",
        "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength",
        "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ",
        "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur",
        "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset",
        "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY",
        "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan");

    /// <summary>The SVG names in the start tag "any other start tag" of the rules for foreign content.</summary>
    private static readonly Dictionary<string, string> SvgElements = ByLowerCase(
        "altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
        "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
        "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
        "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient",
        "radialGradient", "textPath");

    /// <summary>The name of an element, from its lower-case one.</summary>
    public static string AdjustElement(string lowerCaseName, ElementNamespace elementNamespace) =>
        elementNamespace == ElementNamespace.Svg && SvgElements.TryGetValue(lowerCaseName, out string? name)
            ? name
            : lowerCaseName;

    /// <summary>The name of an attribute, from its lower-case one and the namespace of its element.</summary>
    public static string AdjustAttribute(string lowerCaseName, ElementNamespace elementNamespace) =>
        elementNamespace switch
        {
            ElementNamespace.Svg when SvgAttributes.TryGetValue(lowerCaseName, out string? name) => name,
            ElementNamespace.MathMl when lowerCaseName == "definitionurl" => "definitionURL",
            _ => lowerCaseName,
        };

    /// <summary>
    /// Whether an attribute of a foreign element is in a namespace, its prefix being no part of its local name:
    /// https://html.spec.whatwg.org/multipage/parsing.html#adjust-foreign-attributes.
    /// </summary>
    public static bool HasPrefix(string name) => name is
        "xlink:actuate" or "xlink:arcrole" or "xlink:href" or "xlink:role" or "xlink:show" or "xlink:title"
        or "xlink:type"
        or "xml:lang" or "xml:space"
        or "xmlns:xlink";

    private static Dictionary<string, string> ByLowerCase(params string[] names)
    {
        Dictionary<string, string> byLowerCase = new(names.Length, StringComparer.Ordinal);
        foreach (string name in names)
            byLowerCase.Add(name.ToLowerInvariant(), name);
        return byLowerCase;
    }
}
