namespace SchemaKit.Selectors;

/// <summary>The names of pseudo-classes: those that can be compiled, and why others cannot.</summary>
internal static class PseudoClassNames
{
    private static readonly Dictionary<string, SimpleSelector> Plain = new(StringComparer.Ordinal)
    {
        ["root"] = new StructuralPseudoClass(StructuralKind.Root),
        ["scope"] = new StructuralPseudoClass(StructuralKind.Scope),
        ["empty"] = new StructuralPseudoClass(StructuralKind.Empty),
        ["only-child"] = new StructuralPseudoClass(StructuralKind.OnlyChild),
        ["only-of-type"] = new StructuralPseudoClass(StructuralKind.OnlyOfType),
        ["first-child"] = new NthPseudoClass(NthKind.Child, AnPlusB.First, Of: null),
        ["last-child"] = new NthPseudoClass(NthKind.LastChild, AnPlusB.First, Of: null),
        ["first-of-type"] = new NthPseudoClass(NthKind.OfType, AnPlusB.First, Of: null),
        ["last-of-type"] = new NthPseudoClass(NthKind.LastOfType, AnPlusB.First, Of: null),
    };

    private static readonly Dictionary<string, NthKind> Nth = new(StringComparer.Ordinal)
    {
        ["nth-child"] = NthKind.Child,
        ["nth-last-child"] = NthKind.LastChild,
        ["nth-of-type"] = NthKind.OfType,
        ["nth-last-of-type"] = NthKind.LastOfType,
    };

    private static readonly HashSet<string> LegacyPseudoElements = new(StringComparer.Ordinal)
    {
        "after", "before", "first-letter", "first-line",
    };

    // What the same is called in markup.
    private static readonly Dictionary<string, string> Instead = new(StringComparer.Ordinal)
    {
        ["any-link"] = "[href]",
        ["checked"] = "[checked]",
        ["dir"] = "[dir=\"…\"]",
        ["disabled"] = "[disabled]",
        ["enabled"] = ":not([disabled])",
        ["eq"] = ":nth-child(…)",
        ["even"] = ":nth-child(even)",
        ["first"] = ":first-child",
        ["has-text"] = ":contains(\"…\")",
        ["lang"] = "[lang|=\"…\"]",
        ["last"] = ":last-child",
        ["link"] = "[href]",
        ["matches"] = ":is(…)",
        ["odd"] = ":nth-child(odd)",
        ["open"] = "[open]",
        ["optional"] = ":not([required])",
        ["parent"] = ":not(:empty)",
        ["read-only"] = "[readonly]",
        ["read-write"] = ":not([readonly])",
        ["required"] = "[required]",
    };

    // What depends on a browser and on what its user does with the page.
    private static readonly HashSet<string> Dynamic = new(StringComparer.Ordinal)
    {
        "active", "autofill", "blank", "buffering", "current", "default", "defined", "focus", "focus-visible",
        "focus-within", "fullscreen", "future", "hover", "in-range", "indeterminate", "interest-source", "invalid",
        "local-link", "modal", "muted", "out-of-range", "past", "paused", "picture-in-picture", "placeholder-shown",
        "playing", "popover-open", "seeking", "stalled", "target", "target-current", "target-within", "user-invalid",
        "user-valid", "valid", "visited", "volume-locked",
    };

    /// <summary>Whether a name is one that CSS 2 wrote with a single colon though it is a pseudo-element's.</summary>
    public static bool IsLegacyPseudoElement(string name) => LegacyPseudoElements.Contains(name);

    /// <summary>Whether a name is that of a pseudo-class with an argument that can be compiled.</summary>
    public static bool TakesArgument(string name) =>
        name is "is" or "where" or "not" or "has" or "text" or "contains" || Nth.ContainsKey(name);

    /// <summary>The pseudo-class without an argument of that name; <see langword="null"/> if there is none.</summary>
    public static SimpleSelector? Find(string name) =>
        Plain.TryGetValue(name, out SimpleSelector? found) ? found : null;

    /// <summary>Which of <c>:nth-child</c> and its kin a name is.</summary>
    public static NthKind NthKindOf(string name) => Nth[name];

    /// <summary>Says why a pseudo-class cannot be compiled.</summary>
    public static string Explain(string name)
    {
        if (Instead.TryGetValue(name, out string? other))
            return $"':{name}' is not supported; write '{other}' or the like.";
        return Dynamic.Contains(name)
            ? $"':{name}' depends on a browser and its user; there is only the page's markup here."
            : $"There is no pseudo-class ':{name}'.";
    }
}
