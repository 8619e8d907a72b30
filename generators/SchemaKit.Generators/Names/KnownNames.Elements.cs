namespace SchemaKit.Generators.Names;

/// <content>Names of elements.</content>
internal static partial class KnownNames
{
    /// <summary>Elements that the engine has no number for: SVG, MathML, and what some pages hold besides.</summary>
    private static string[] MoreElements =>
    [
        "amp", "animate", "animatemotion", "animatetransform", "animation", "annotation", "app", "article", "bgsound",
        "circle", "clippath", "content", "cursor", "date", "defs", "desc", "discard", "element", "ellipse", "feblend",
        "femorphology", "fencedframe", "filter", "font-face", "foreignobject", "g", "geolocation", "glyph", "handler",
        "hatch", "hatchpath", "hkern", "html", "ilayer", "image", "install", "layer", "line", "lineargradient",
        "listbox", "listener", "maction", "maligngroup", "malignmark", "marker", "mask", "math", "menclose", "merror",
        "mesh", "meshgradient", "meshpatch", "meshrow", "metadata", "mfenced", "missing-glyph", "mlabeledtr",
        "mlongdiv", "mmultiscripts", "mover", "mpadded", "mpath", "mphantom", "mprescripts", "mroot", "mscarries",
        "mscarry", "msgroup", "msline", "mspace", "msrow", "mstack", "mstyle", "msubsup", "mtable", "mtd", "mtr",
        "munder", "munderover", "nextid", "noindex", "nolayer", "none", "noprint", "page", "path", "pattern",
        "permission", "picture", "polygon", "polyline", "portal", "prefetch", "radialgradient", "rect", "script",
        "section", "selectedoption", "semantics", "set", "shadow", "solidcolor", "stop", "style", "svg", "switch",
        "symbol", "tbreak", "text", "textpath", "title", "tref", "tspan", "unknown", "use", "video", "view", "vkern",
        "xml",
    ];
}
