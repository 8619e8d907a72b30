namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>Where AngleSharp finds something else than the standards say, or SchemaKit does on purpose.</summary>
internal static class SelectorDifferences
{
    private const int Article = 0;
    private const int Quirks = 1;
    private const int Foreign = 2;

    private static readonly (string Selector, int Page, string Found)[] All =
    [
        // In quirks mode the case of classes and ids does not matter (Selectors 4, on class and ID selectors);
        // AngleSharp compares them as in other pages.
        (".story", Quirks, "3 div, 4 p, 5 p"),
        (".Story", Quirks, "3 div, 4 p, 5 p"),
        (".lead.story", Quirks, "3 div"),
        ("h1,h1,.story", Quirks, "3 div, 4 p, 5 p"),
        (":where(.lead) > p", Quirks, "4 p, 5 p"),
        (".story.X", Quirks, "5 p"),
        ("p.X", Quirks, "5 p"),
        ("#Main", Quirks, "3 div, 6 p"),
        ("#main", Quirks, "3 div, 6 p"),

        // Since Selectors 4 the root has a place too, though it has no parent element; AngleSharp follows Selectors 3.
        ("html:first-child", Article, "0 html"),
        ("html:first-child", Quirks, "0 html"),
        ("html:first-child", Foreign, "0 html"),
        ("html:only-of-type", Article, "0 html"),
        ("html:only-of-type", Quirks, "0 html"),
        ("html:only-of-type", Foreign, "0 html"),
        (":root:last-child", Article, "0 html"),
        (":root:last-child", Quirks, "0 html"),
        (":root:last-child", Foreign, "0 html"),

        // Selectors 4 lets :not stand in :not; AngleSharp does not.
        (":not(:not(p))", Article, "19 p, 20 p, 21 p, 24 p, 28 p, 33 p, 63 p, 64 p, 69 p"),
        (":not(:not(p))", Quirks, "4 p, 5 p, 6 p, 7 p"),
        (":not(:not(p))", Foreign, "10 p, 14 p"),

        // All compounds of a relative selector have to match inside of the element that :has stands on (Selectors 4,
        // section 4.5); AngleSharp also takes the element itself and those around it for the left ones.
        ("div:has(div div)", Article, "34 div"),
        ("div:has(.box .deep)", Article, "34 div"),

        // AngleSharp does not relate the combinators of a list in :has to their selectors.
        ("p:has(+ figure, + h2)", Article, "21 p, 24 p"),

        // Only on HTML elements does the HTML standard ignore the case of some attributes' values; AngleSharp ignores
        // it on the svg element too.
        ("[type=a]", Foreign, "10 p, 14 p"),

        // On purpose: a name matches elements and attributes of SVG and MathML whatever their case, as it does in HTML.
        // The standard wants 'viewBox' there.
        ("[viewbox]", Foreign, "4 svg"),
    ];

    /// <summary>
    /// What a selector has to find on a page; <see langword="null"/> if that is what AngleSharp finds.
    /// </summary>
    /// <param name="selector">The selector.</param>
    /// <param name="page">The page's place among <see cref="SelectorPages.All"/>.</param>
    public static string? Find(string selector, int page) => All
        .Where(difference => difference.Page == page && difference.Selector == selector)
        .Select(difference => difference.Found)
        .SingleOrDefault();
}
