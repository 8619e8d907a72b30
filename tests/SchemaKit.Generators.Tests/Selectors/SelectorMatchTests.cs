using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.Html;
using Node = SchemaKit.Html.Node;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// What emitted code and the run time find, which has to be the same, against what AngleSharp's <c>QuerySelectorAll</c>
/// finds.
/// </summary>
public sealed class SelectorMatchTests
{
    private static readonly string[] Selectors =
    [
        // Names, classes, ids.
        "*", "p", "P", "li", "my-widget", "MY-WIDGET", "my-part", "no-such", "html", "body", ".story", ".lead.story",
        "p.note", "p.story-note", ".Story", "#a1", "#A1", "#last-p", "article#a2.story", "p#a1", ".on", "*.on", ".日本",
        @".a\:b", @".\31 st", @".-x", "h1, h2, h3", "h1,h1,.story", "p, p.byline, article",

        // Attributes.
        "[class]", "p[class]", "[class='']", "[class=story]", "[class~=story]", "[class~='']", "[class~='a b']",
        "[lang|=en]", "[lang=EN]", "[lang|=EN]", "[lang|='']", "[class^=story]", "[class^='']", "[class$=lead]",
        "[class$='']", "[class*=ot]", "[class*='']", "[data-kind=report]", "[data-kind=REPORT]",
        "[data-kind=REPORT i]", "[data-kind=report s]", "[DATA-KIND]", "[data-x='a b  c']", "[data-x~=b]",
        "[title=\"it's\"]", "[href$='.pdf']", "[href^=https]", "[href*='/news']", "[alt='']", "[kind=one]",
        "[kind=one i]", "[kind^=O]", "[rel=canonical]", "[rel=canonical s]", "[rel=Canonical s]", "[charset=UTF-8]",
        "[property='og:title'][content]", "input[type=text]", "[type=text s]", "[method=post]", "[name=q]",
        "[name=Q]", "[disabled]", "[checked]", "[selected]", "[colspan='3']", "link[rel~=stylesheet][href]",

        // Combinators.
        "article p", "article > p", "body p", "body > p", "html > body > main > article", "main article p a",
        "h1 + p", "h1 ~ p", "h2 + p", "p + p", "p ~ p", "p + p + p", "h1 + p + p + p", "h1 ~ p + h2 ~ p",
        "figure ~ p", "figure + p", "li + li", "li.on + li", "li.on ~ li", "li.on ~ li.on", "ul li > a", "nav * a",
        "div div", "div > div > div", ".box .box", ".box > .box", ".box .deep span", ".box .box .box",
        "main > article ~ article h2 + p", "article > div .deep > span ~ span", "article ~ aside ol > li.on + li",
        "* > *", "* * * * * *", "body * span", "html p", ":root p", "p p", "span + span", "b + i", "b ~ i + i",
        "article, aside > h3", "table tr td + td", "table > tr", "tbody > tr > td:first-child", "main li ~ .on",

        // Places among siblings.
        "p:first-child", "p:last-child", "li:first-child", "li:last-child", "li:only-child", "span:only-child",
        "em:only-child", "a:only-child", "body :only-child", "p:first-of-type", "p:last-of-type", "h2:only-of-type",
        "html:only-of-type", "body :only-of-type", "my-part:only-of-type", "i:first-of-type",
        "li:nth-child(1)", "li:nth-child(2)",
        "li:nth-child(odd)", "li:nth-child(even)", "li:nth-child(2n+1)", "li:nth-child(3n)", "li:nth-child(3n+2)",
        "li:nth-child(n+3)", "li:nth-child(-n+3)", "li:nth-child(n)", "li:nth-child(0)", "li:nth-child(-1)",
        "li:nth-child(2n-1)", "li:nth-child(-2n+6)", "li:nth-child(n+2):nth-child(-n+4)", "li:nth-child(10n+4)",
        "li:nth-last-child(1)", "li:nth-last-child(2)", "li:nth-last-child(odd)", "li:nth-last-child(-n+2)",
        "p:nth-of-type(2)", "p:nth-of-type(2n)", "p:nth-last-of-type(1)", "p:nth-last-of-type(2n+1)",
        "td:nth-of-type(3)", "li:nth-child(1 of .on)", "li:nth-child(2 of .on)", "li:nth-child(2n of .on)",
        ":nth-child(2 of p, h2)", "p:nth-child(3 of p)", ":nth-last-child(1 of .on)", "li:nth-last-child(2 of .on)",
        ":nth-child(1 of article > p)", "html:first-child", ":root:last-child", "p:nth-child(2):nth-last-child(8)",

        // Logic.
        ":is(h1, h2)", ":is(h1, h2) + p", "article :is(h1, h2, h3, h4, h5)", ":where(.lead) > p", "p:not([class])",
        "p:not(.byline)", "p:not(.byline, .note)", "li:not(.on)", "li:not(.on):not(:first-child)", ":not(*)",
        "p:not(article p)", "p:not(article > p, .a)", ":not(:not(p))", ":is(article, aside) > :is(h2, h3)",
        ":is(article p, li).on, :is(.menu > li)", "body :not(main *)", ":not(:is(body *))", "a:not([href^=http])",
        ":is(:not(p):not(li)) > a", ":where(:is(ol li:nth-child(2n)):not(.x))", "span:not(:is(.deep > .on))",
        ":not(p, li, a, div, span)", ":not(p):not(.on)",

        // Has.
        "article:has(figure)", "article:has(> figure)", "article:has(> img)", "article:has(img)", "p:has(a)",
        "p:has(+ h2)", "h2:has(+ p)", "p:has(~ h2)", "p:has(~ figure)", "p:has(+ p)", "li:has(> a[href='/'])",
        "article:has(h2 + p)", "article:has(> h2 + p)", "article:has(div div)",
        "div:has(div div)", "div:has(> div > div)",
        "div:has(.box .deep)", "article:has(.box .box)", ":has(> .on)", "li:has(+ .on)", "li:has(~ .on)",
        "p:has(+ figure, + h2)", "p:has(+ figure > img)", "p:has(~ figure img)", "p:has(~ p + figure)",
        "article:not(:has(figure))", "body:has(main article)", "body:has(article:not(.lead))", "main:has(p):has(li)",
        "div:has(span:nth-child(2))", "article:has(:is(.box, .none) span)", "h1:has(em):has(+ .byline)",
        ":has(article, aside)", "nav:has(li + li)", "p:not(:has(*))", "*:has(> *:only-child)",
        "figure:has(img + figcaption)",

        // Root, forms of text, foreign elements.
        ":root", ":root > body", "body:root", ":scope", ":scope > body", ":scope main", "svg", "svg a", "svg > title",
        "title", "lineargradient", "linearGradient", "foreignobject p", "foreignObject > p", "math mi", "mi:last-child",
        "mi:nth-of-type(2)", "[viewbox]", "[viewBox]", "svg [href]", "a.on", "[type=a]", "[type=A]",
        "[type=a i]", "text",
        "a:only-of-type", "title:only-of-type", "#Main", "#main", "#MAIN > .lead", "[title=lead]", ".story.X", "p.X",

        // Empty.
        ":empty", "p:empty", "i:not(:empty)", "p:empty + b", ":has(> :empty)", "mi:empty",
    ];

    private static readonly string[] Scopes = ["#a1", "#a2", ".deep", "ol", "ul", "form", "body", "html"];

    private static readonly string[] ScopedSelectors =
    [
        ":scope", ":scope > p", ":scope p", ":scope > *", ":scope > * > *", ":scope :first-child", "main p", "body li",
        ":scope li ~ li", ":scope > li.on", ":scope ~ p", "article > p", ":not(:scope *)", ".box span", "* + *",
    ];

    private static readonly Lazy<Dictionary<string, EmittedFinder>> Finders = new(() =>
    {
        string[] all = [.. Selectors.Concat(ScopedSelectors).Distinct()];
        return all.Zip(EmittedSelectors.Compile(all)).ToDictionary(pair => pair.First, pair => pair.Second);
    });

    private static readonly Lazy<(Page Page, IDocument Document)[]> Pages = new(() =>
        [.. SelectorPages.All.Select(html => (Page.Parse(html), (IDocument)new HtmlParser().ParseDocument(html)))]);

    public static TheoryData<string> Compared => [.. Selectors];

    public static TheoryData<string> ComparedInScopes => [.. ScopedSelectors];

    [Theory]
    [MemberData(nameof(Compared))]
    public void Finds_what_AngleSharp_finds(string selector)
    {
        for (int i = 0; i < SelectorPages.All.Count; i++)
        {
            (Page page, IDocument document) = Pages.Value[i];
            List<string> found = Find(selector, page.Document);
            if (SelectorDifferences.Find(selector, i) is not { } difference)
            {
                Assert.Equal(Describe(document, document.QuerySelectorAll(selector)), found);
                continue;
            }

            // The table is to shrink when AngleSharp grows.
            Assert.Equal(difference, string.Join(", ", found));
            Assert.NotEqual(difference, DescribeOrExplain(document, selector));
        }
    }

    [Theory]
    [MemberData(nameof(ComparedInScopes))]
    public void Finds_in_a_scope_what_AngleSharp_finds(string selector)
    {
        (Page page, IDocument document) = Pages.Value[0];
        foreach (string scope in Scopes)
        {
            IElement element = document.QuerySelector(scope)!;
            Node node = ElementAt(page, document.All.TakeWhile(other => other != element).Count());
            List<string> found = Find(selector, node);
            Assert.Equal(Describe(document, element.QuerySelectorAll(selector)), found);
        }
    }

    // AngleSharp knows no :scope in chains inside of :is and :not.
    [Theory]
    [InlineData(":is(:scope > h2, h1)", "17 h1, 23 h2")]
    [InlineData(":not(:scope > *)", "18 em, 22 a, 26 img, 27 figcaption, 30 my-part")]
    [InlineData("p:not(main > :scope p)", "")]
    [InlineData(":is(main > :scope, #a2) > figure", "25 figure")]
    [InlineData(":has(:scope)", "")]
    [InlineData("h1:not(:has(:scope)) ~ figure", "25 figure")]
    public void Knows_the_scope_inside_of_other_pseudo_classes(string selector, string expected)
    {
        Page page = Pages.Value[0].Page;
        Assert.Equal(expected, string.Join(", ", Find(selector, ElementAt(page, 16))));
    }

    [Theory]
    [InlineData(":text('Most read')", "h3")]
    [InlineData("h2:text('Later')", "h2")]
    [InlineData(":text('Late')", "")]
    [InlineData("h1:text('Harbour opens')", "h1")]
    [InlineData("h1:text('harbour opens')", "")]
    [InlineData("td:text('2'), li:text('2')", "li, td")]
    [InlineData("p:text('')", "p, p")]
    [InlineData("h1:contains('our op')", "h1")]
    [InlineData("p:contains('By')", "p")]
    [InlineData("article:contains('A boat'):not(:contains('Only'))", "article")]
    [InlineData("aside:has(> h3:text('Most read')) li:nth-child(-n+2)", "li, li")]
    [InlineData("h3:text('Most read') + ol > .on", "li, li, li")]
    public void Tests_texts(string selector, string expected)
    {
        Page page = Pages.Value[0].Page;
        List<string> found = Find(selector, page.Document);
        Assert.Equal(expected, string.Join(", ", found.Select(element => element.Split(' ')[1])));
    }

    [Fact]
    public void Finds_no_element_with_white_space_empty()
    {
        // As browsers do, and Selectors 3 had it; Selectors 4 would pass over white space.
        Page page = Page.Parse("<p></p><p> \n\t</p><p><!-- x --></p><p>&nbsp;</p><p>x</p><p><br></p><p><b></b></p>");
        Assert.Equal(["3 p", "5 p"], Find("p:empty", page.Document));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void A_selector_may_have_more_compounds_than_a_word_has_bits(int length)
    {
        Page page = Page.Parse(string.Concat(Enumerable.Repeat("<div>", 140)) + "<b></b><i></i>");
        string chain = string.Concat(Enumerable.Repeat("div > ", length));

        // html, head, body and 140 div elements come before b; the chain leaves no choice but at its upper end.
        Assert.Equal(["143 b"], Find(chain + "b", page.Document));
        Assert.Equal(["144 i"], Find(chain + "div > b ~ i", page.Document));
        Assert.Equal(140 - length, Find(chain + "div", page.Document).Count);
        Assert.Empty(Find($"body > {chain}b", page.Document));
        Assert.Equal(["2 body", $"{142 - length} div"], Find($"div:has(> {chain}b), body:has(> {chain}div)", page.Document));
    }

    private static List<string> Find(string selector, Node scope)
    {
        if (!Finders.Value.TryGetValue(selector, out EmittedFinder? find))
            find = Assert.Single(EmittedSelectors.Compile([selector]));
        IReadOnlyList<Node> found = find(scope);
        Assert.Equal(scope.Select(selector), found);

        Dictionary<Node, int> places = [];
        foreach (Node element in scope.Page.Document.DescendantElements)
            places.Add(element, places.Count);
        return [.. found.Select(element => $"{places[element]} {element.Name}")];
    }

    private static Node ElementAt(Page page, int place)
    {
        foreach (Node element in page.Document.DescendantElements)
        {
            if (place-- == 0)
                return element;
        }

        return default;
    }

    private static string DescribeOrExplain(IDocument document, string selector)
    {
        try
        {
            return string.Join(", ", Describe(document, document.QuerySelectorAll(selector)));
        }
        catch (DomException exception)
        {
            return exception.Message;
        }
    }

    private static List<string> Describe(IDocument document, IEnumerable<IElement> elements)
    {
        Dictionary<IElement, int> places = document.All.Select((element, place) => (element, place)).ToDictionary();
        return [.. elements.Select(element => $"{places[element]} {element.LocalName}")];
    }
}
