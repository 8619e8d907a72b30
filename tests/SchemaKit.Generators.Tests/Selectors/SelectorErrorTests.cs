using SchemaKit.Selectors;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// Each error at its place: the characters at fault stand between « and ». Beside it, what would have been right.
/// </summary>
public sealed class SelectorErrorTests
{
    private const string Namespaces = "Namespaces are not supported; write the name without one.";
    private const string NoPosition = "This is no position; write a number, 'odd', 'even' or a formula such as '2n+1'.";
    private const string Missing = "A selector is missing here.";

    public static TheoryData<string, string, string> Errors => new()
    {
        // The list and its combinators.
        { "««", "The selector is empty.", "a" },
        { "«  »", "The selector is empty.", " a " },
        { "a«,»", Missing, "a, b" },
        { "a«,» ", Missing, "a, b" },
        { "a,«,»b", Missing, "a,b" },
        { "«,»a", Missing, "a" },
        { ":is(«)»", Missing, ":is(a)" },
        { ":is(a«,» ", Missing, ":is(a, b)" },
        { "«>» a", "There is nothing left of the combinator '>'.", "* > a" },
        { "a «+»", "There is nothing right of the combinator '+'.", "a + b" },
        { "a «>» > b", "There is nothing right of the combinator '>'.", "a > b" },
        { "a «~», b", "There is nothing right of the combinator '~'.", "a ~ b, b" },
        { ":has(«>»)", "There is nothing right of the combinator '>'.", ":has(> a)" },
        { "a «||» b", "The column combinator '||' is not supported.", "a b" },
        { "a«)»", "There is nothing that this ')' closes.", ":is(a)" },
        { "a «]»", "There is nothing that this ']' closes.", "[a]" },
        { "«&» a", "The nesting selector '&' has no meaning outside of a style sheet; ':scope' may be meant.", ":scope a" },
        { "a «{» }", "'{' is part of a style sheet, not of a selector.", "a" },
        { "a «\"b\"»", "A string can stand only in brackets or parentheses.", "a[b=\"b\"]" },
        { "a «@»b", "'@' cannot stand here.", "a b" },
        { "a«\\»", "A backslash must be followed by the character that it escapes.", "a\\." },
        { "a «/* b", "The comment has no end.", "a /* b */" },

        // Names.
        { "«.»", "The name of a class is missing.", ".a" },
        { "«.»>a", "The name of a class is missing.", ".b>a" },
        { "«#» a", "The name of an id is missing.", "#b a" },
        { "a«.1b»", "The name of a class cannot begin like this; write '.\\31 b'.", "a.\\31 b" },
        { "«#2024»", "The name of an id cannot begin like this; write '#\\32 024'.", "#\\32 024" },
        { "«.-»", "The name of a class cannot begin like this; write '.\\-'.", ".\\-" },
        { "«1»a", "A name cannot begin like this; escape its first character: '1' is written '\\31 '.", "\\31 a" },
        { ".a«*»", "'*' can stand only at the beginning of a compound selector.", "*.a" },
        { "[a]«bc»", "An element's name ('bc') can stand only at the beginning of a compound selector.", "bc[a]" },
        { "«svg|»a", Namespaces, "svg a" },
        { "«*|»a", Namespaces, "a" },
        { "«|»a", Namespaces, "a" },

        // Attributes.
        { "[«xlink|»href]", Namespaces, "[href]" },
        { "[«*|»href]", Namespaces, "[href]" },
        { "[«|»href]", Namespaces, "[href]" },
        { "«[]»", "The name of the attribute is missing.", "[a]" },
        { "«[=»b]", "The name of the attribute is missing.", "[a=b]" },
        { "«[a", "The bracket is not closed.", "[a]" },
        { "b«[a=", "The bracket is not closed.", "b[a=b]" },
        { "«[a=b", "The bracket is not closed.", "[a=b]" },
        { "«[a=b i", "The bracket is not closed.", "[a=b i]" },
        { "[a«!=»b]", "'!=' is not part of CSS; write ':not([…=…])'.", ":not([a=b])" },
        { "[a«~»b]", "Here should stand ']' or one of = ~= |= ^= $= *=.", "[a~=b]" },
        { "[a «b»]", "Here should stand ']' or one of = ~= |= ^= $= *=.", "[a][b]" },
        { "[a=«]»", "The value of the attribute is missing.", "[a='']" },
        { "[width=«100»]", "A value that is no CSS identifier must stand in quotes.", "[width='100']" },
        { "[href^=«/news/2»]", "A value that is no CSS identifier must stand in quotes.", "[href^='/news/2']" },
        { "[a=b «x»]", "Behind the value can stand only 'i' (case is ignored) or 's' (it is not).", "[a=b i]" },
        { "[a='b' i «,»]", "The attribute selector should end here, with ']'.", "[a='b' i]" },
        { "[a=«\"b]", "The string has no closing quote in its line.", "[a=\"b\"]" },
        { "[a=«'b»\n']", "The string has no closing quote in its line.", "[a='b\\\n']" },
        { "[a=«'b\\", "The string has no closing quote in its line.", "[a='b\\\\']" },

        // Pseudo-classes.
        { "a«:»", "The name of the pseudo-class is missing.", "a:root" },
        { "a«::»", "The name of the pseudo-class is missing.", "a:root" },
        { "a«::before»", "'::before' is a pseudo-element: it comes from style sheets and is no element of the page.", "a" },
        { "a«:After» b", "'::after' is a pseudo-element: it comes from style sheets and is no element of the page.", "a b" },
        { "a«:hover»", "':hover' depends on a browser and its user; there is only the page's markup here.", "a" },
        { "a«:visited» b", "':visited' depends on a browser and its user; there is only the page's markup here.", "a b" },
        { "a«:link»", "':link' is not supported; write '[href]' or the like.", "a[href]" },
        { "«:lang»(en)", "':lang' is not supported; write '[lang|=\"…\"]' or the like.", "[lang|=en]" },
        { "a«:frist-child»", "There is no pseudo-class ':frist-child'.", "a:first-child" },
        { "a:root«(»)", "':root' takes no argument.", "a:root" },
        { "a«:not» b", "':not' needs an argument: ':not(…)'.", "a:not(b)" },
        { "a«:not» (b)", "':not' needs an argument: ':not(…)'.", "a:not(b)" },
        { "«:is(»a", "The parenthesis of ':is' is not closed.", ":is(a)" },
        { ":not(«:is(»a", "The parenthesis of ':is' is not closed.", ":not(:is(a))" },
        { ":not(a «/* b)", "The comment has no end.", ":not(a /* b */)" },
        { ":not(«:hover», a)", "':hover' depends on a browser and its user; there is only the page's markup here.", ":not(a)" },
        { ":text(«Most read»)", "The text of ':text' must stand in quotes: ':text(\"…\")'.", ":text('Most read')" },
        { ":contains(«)»", "The text of ':contains' must stand in quotes: ':contains(\"…\")'.", ":contains('')" },
        { ":text(«\"a)", "The string has no closing quote in its line.", ":text(\"a\")" },
        { ":text('a' «'b'»)", "A string can stand only in brackets or parentheses.", ":text('ab')" },

        // Positions.
        { ":nth-child(«)»", NoPosition, ":nth-child(1)" },
        { ":nth-child( «x» )", NoPosition, ":nth-child( 1 )" },
        { ":nth-child(2 «n»)", "Behind the position can stand only 'of' and a selector.", ":nth-child(2n)" },
        { ":nth-child(«2.5»)", NoPosition, ":nth-child(2)" },
        { ":nth-child(«2n+»)", NoPosition, ":nth-child(2n+1)" },
        { ":nth-child(«2n+-1»)", NoPosition, ":nth-child(2n-1)" },
        { ":nth-child(«2n+1of a»)", NoPosition, ":nth-child(2n+1 of a)" },
        { ":nth-child(«- 1»)", NoPosition, ":nth-child(-1)" },
        { ":nth-child(«+ n»)", NoPosition, ":nth-child(+n)" },
        { ":nth-child(«+even»)", NoPosition, ":nth-child(even)" },
        { ":nth-child(«1000000001»)", "The number is too large: no page has so many elements.", ":nth-child(1000000000)" },
        { ":nth-child(«99999999999n-1»)", "The number is too large: no page has so many elements.", ":nth-child(9n-1)" },
        { ":nth-child(2 of«)»", Missing, ":nth-child(2 of a)" },
        { ":nth-of-type(2 «of» a)", "Only ':nth-child' and ':nth-last-child' can have 'of'.", ":nth-of-type(2)" },
        { "«:nth-child(»2", "The parenthesis of ':nth-child' is not closed.", ":nth-child(2)" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Says_what_is_wrong_and_where(string marked, string message, string right)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        string text = marked.Replace("«", "", StringComparison.Ordinal);
        int end = text.IndexOf('»', StringComparison.Ordinal);
        text = text.Replace("»", "", StringComparison.Ordinal);

        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.Null(result.Selector);
        int length = (end < 0 ? text.Length : end) - start;
        Assert.Equal(new SelectorError(message, start, length), Assert.Single(result.Errors));
        Assert.Empty(SelectorParser.Parse(right).Errors);
    }

    [Fact]
    public void Goes_on_behind_the_comma()
    {
        SelectorParseResult result = SelectorParser.Parse("a:hover, :is(b, [c='),('], d, e::after, f|g");
        Assert.Null(result.Selector);
        Assert.Equal([1, 31], result.Errors.Select(error => error.Start));

        result = SelectorParser.Parse(@"a:hover, :not(b, [c='),(']:x), d\,, /*,*/ e::after, f|g, h");
        Assert.Equal([1, 26, 43, 52], result.Errors.Select(error => error.Start));
    }
}
