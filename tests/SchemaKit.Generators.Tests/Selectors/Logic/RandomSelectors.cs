namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>Makes selectors and pages of few names, so that conditions meet, exclude and repeat one another.</summary>
internal sealed class RandomSelectors(int seed)
{
    private static readonly string[] Names = ["p", "a", "b", "ul", "li", "br", "img", "html", "body"];

    private static readonly string[] Simple =
    [
        ".x", ".y", ".X", ".x\\ y", "#i", "#j", "#I", "[id]", "[id=i]", "[id=i i]", "[class]", "[class=x]",
        "[class='x y']", "[class~=x]", "[class~=x s]", "[class^=x]", "[class~='']", "[class~='x y']", "[href=ab]",
        "[href=a]", "[href^=a]", "[href^=b]", "[href$=b]", "[href*=ab]", "[href*='']", "[href|=a]", "[href=AB i]",
        "[lang=en]", "[lang=EN]", "[lang=en s]", "[lang|=en]", "[lang^=d]", "[href]", "[title=a][title=b]",
        ":root", ":empty", ":first-child", ":last-child", ":only-child", ":first-of-type", ":last-of-type",
        ":only-of-type", ":nth-child(2)", ":nth-child(2n)", ":nth-child(2n+1)", ":nth-child(n+2)", ":nth-child(n)",
        ":nth-child(-n+1)", ":nth-child(0)", ":nth-child(-n)", ":nth-last-child(2)", ":nth-last-child(n)",
        ":nth-of-type(2)", ":nth-of-type(3n+1)", ":nth-last-of-type(2n)", ":text('a')", ":text('b')", ":text('')",
        ":text(' a')", ":contains('a')", ":contains('b')", ":contains('')", ":contains('a b')", ":contains('a  b')",
        ":scope",
    ];

    private static readonly string[] Markup =
    [
        "class=x", "class='x y'", "class='y'", "class=X", "id=i", "id=j", "id=I", "href=ab", "href=a", "href=AB",
        "href='a-b'", "lang=en", "lang=EN", "lang=en-GB", "lang=de", "title=a",
    ];

    private static readonly string[] Texts = ["a", "b", "a b", " ", "", "ab"];

    private readonly Random _random = new(seed);

    /// <summary>The next selector list.</summary>
    public string Next() => List(depth: 0, isRelative: false);

    /// <summary>The next page.</summary>
    public string NextPage()
    {
        string body = string.Concat(Enumerable.Range(0, 3 + _random.Next(4)).Select(_ => Element(depth: 0)));
        return (_random.Next(2) == 0 ? "<!DOCTYPE html>" : "") + body;
    }

    private string List(int depth, bool isRelative) =>
        string.Join(", ", Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Chain(depth, isRelative)));

    private string Chain(int depth, bool isRelative)
    {
        string chain = (isRelative && _random.Next(2) == 0 ? Combinator() : "") + Compound(depth);
        while (_random.Next(3) == 0)
            chain += Combinator() + Compound(depth);
        return chain;
    }

    private string Combinator() => Pick([" ", " > ", " + ", " ~ "]);

    private string Compound(int depth)
    {
        string compound = _random.Next(2) == 0 ? Pick(Names) : _random.Next(6) == 0 ? "*" : "";
        int conditions = _random.Next(compound.Length == 0 ? 1 : 0, 4);
        for (int i = 0; i < conditions; i++)
            compound += Condition(depth);
        return compound;
    }

    private string Condition(int depth)
    {
        if (depth == 2 || _random.Next(3) > 0)
            return Pick(Simple);
        return Pick([":is(", ":where(", ":not(", ":has(", ":nth-child(2 of ", ":nth-last-child(n of "]) switch
        {
            ":has(" => $":has({List(depth + 1, isRelative: true)})",
            string open => $"{open}{List(depth + 1, isRelative: false)})",
        };
    }

    private string Element(int depth)
    {
        string name = Pick(["p", "a", "b", "ul", "li", "br", "img", "div"]);
        string tag = $"<{name} {string.Join(' ', Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(Markup)))}>";
        if (name is "br" or "img")
            return tag;

        int inner = depth == 3 ? 0 : _random.Next(4);
        string content = string.Concat(Enumerable.Range(0, inner).Select(_ => Pick(Texts) + Element(depth + 1)));
        return $"{tag}{content}{Pick(Texts)}</{name}>";
    }

    private string Pick(string[] items) => items[_random.Next(items.Length)];
}
