using AngleSharp.Dom;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// What AngleSharp 1.10.3 does otherwise than the standard. Each comes with an example on which it does, so that the
/// table shrinks when AngleSharp grows.
/// </summary>
internal static class AngleSharpFaults
{
    public static IReadOnlyList<AngleSharpFault> All { get; } =
    [
        new(
            "Selectors 4, section 4.3: ':not' takes any complex selector list. AngleSharp refuses a ':not' in a ':not'.",
            (list, _) => HasWithin<NoneOf>(list),
            "<p>", ":not(:not(p))", "p"),
        new(
            "Selectors 4, section 13: an element's place is one among its inclusive siblings; the root, which has no parent "
                + "element, has one too. AngleSharp follows Selectors 3.",
            (list, _) => SelectorTree.Parts(list).Any(IsPlace),
            "<p>", "html:first-child", "html"),
        new(
            "Selectors 4, section 4.5: every compound of a relative selector is reached from the anchor. AngleSharp takes "
                + "elements around the anchor for the left ones.",
            (list, _) => Relatives(list).Any(relative => relative.Links.Count > 1),
            "<div><div><p></div></div>", "div:has(div p)", "div"),
        new(
            "Selectors 4, section 4.5: each relative selector of a list has its own combinator. AngleSharp gives one to "
                + "all.",
            (list, _) => SelectorTree.Parts(list).OfType<Having>().Any(having => having.List.Count > 1),
            "<ul><li></ul><p>", ":has(> li, p)", "html body ul"),
        new(
            "On purpose: ':has' may stand in ':has', which Selectors 4, section 4.5, forbids for what it costs browsers. "
                + "AngleSharp takes it, and mixes up the combinators of both.",
            (list, _) => HasWithin<Having>(list),
            "<p><b></b></p><i></i>", "p:has(:has(+ i))", ""),
        new(
            "Selectors 4, section 4.1: ':scope' is the element that the search began at. In other pseudo-classes, AngleSharp "
                + "takes it for another one.",
            (list, _) => SelectorTree.Parts(list).Any(part => SelectorTree.ListOf(part) is { } inner
                && SelectorTree.Parts(inner).Any(nested => nested is Plain { Name: "scope" })),
            "<p>", ":has(:scope)", ""),
        new(
            "Selectors 4, sections 6.6 and 6.7: in quirks mode the case of classes and ids does not matter. To AngleSharp it "
                + "does.",
            (list, document) => document.CompatMode != "CSS1Compat"
                && SelectorTree.Parts(list).Any(part => part is WithClass or WithId),
            "<p class=A>", "p.a", "p"),
        new(
            "HTML, 'case-sensitivity of selectors': the case of some attributes' values does not matter on HTML elements. "
                + "AngleSharp ignores it on others too.",
            (list, _) => SelectorTree.Parts(list).Any(part => part is WithAttribute { Flag: ' ', Operator: not "" }),
            "<!DOCTYPE html><svg type=A></svg>", "[type=a]", ""),
        new(
            "Selectors 4, section 6.3: a name without a prefix means an attribute without a namespace. AngleSharp takes "
                + "'xlink:href' for 'href'.",
            (list, _) => SelectorTree.Parts(list).Any(part => part is WithAttribute),
            "<svg xlink:href=a></svg>", "[href]", ""),
        new(
            "On purpose, and not AngleSharp's fault: the case of an attribute's name does not matter outside of HTML either. "
                + "The standard wants 'viewBox'.",
            (list, _) => SelectorTree.Parts(list).Any(part => part is WithAttribute),
            "<svg viewBox=a></svg>", "[viewbox]", "svg"),
    ];

    /// <summary>The fault that a selector can run into; <see langword="null"/> if there is none.</summary>
    public static AngleSharpFault? Find(IReadOnlyList<Chained> list, IDocument document) =>
        All.FirstOrDefault(fault => fault.Concerns(list, document));

    private static bool IsPlace(Simple part) => part is Nth or Plain { Name: not ("root" or "scope" or "empty") };

    /// <summary>Whether a pseudo-class stands inside of one of its own kind.</summary>
    private static bool HasWithin<T>(IReadOnlyList<Chained> list) where T : Simple =>
        SelectorTree.Parts(list).OfType<T>().Any(outer => SelectorTree.Parts(outer).Skip(1).Any(part => part is T));

    private static IEnumerable<Chained> Relatives(IReadOnlyList<Chained> list) =>
        SelectorTree.Parts(list).OfType<Having>().SelectMany(having => having.List);
}

/// <summary>Something that AngleSharp does otherwise than the standard.</summary>
/// <param name="Standard">What the standard says.</param>
/// <param name="Concerns">Whether a selector can run into it on a page.</param>
/// <param name="Html">A page that shows it.</param>
/// <param name="Selector">A selector that shows it.</param>
/// <param name="Right">The names of the elements that the selector has to find there.</param>
internal sealed record AngleSharpFault(
    string Standard, Func<IReadOnlyList<Chained>, IDocument, bool> Concerns, string Html, string Selector, string Right);
