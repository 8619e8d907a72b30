using SchemaKit.Selectors;

namespace SchemaKit.Generators.Tests.Selectors;

public sealed class SelectorParserTests
{
    // What is written, and its canonical form.
    [Theory]
    [InlineData("p", "p")]
    [InlineData("  P\t", "p")]
    [InlineData("linearGradient", "lineargradient")]
    [InlineData("my-widget", "my-widget")]
    [InlineData("*", "*")]
    [InlineData("*.a", "*.a")]
    [InlineData(".lead", ".lead")]
    [InlineData("#main", "#main")]
    [InlineData("p.lead#main.a", "p.lead#main.a")]
    [InlineData(".--x", ".--x")]
    [InlineData(".-a", ".-a")]
    [InlineData("._", "._")]
    [InlineData(".日本", ".日本")]
    [InlineData(".😀", ".😀")]
    [InlineData("a,b", "a, b")]
    [InlineData(" a , b\n,\r\nc ", "a, b, c")]
    [InlineData("a b", "a b")]
    [InlineData("a \n\t b", "a b")]
    [InlineData("a>b", "a > b")]
    [InlineData("a > b + c ~ d e", "a > b + c ~ d e")]
    [InlineData("a >b+ c~d", "a > b + c ~ d")]
    public void Reads_names_and_combinators(string text, string expected) => AssertParses(text, expected);

    [Theory]
    [InlineData(@".\31 a", @".\31 a")]
    [InlineData(@".\31a", ".\u031A")]
    [InlineData(@".\000031a", @".\31 a")]
    [InlineData(".\\31\r\na", @".\31 a")]
    [InlineData(@".\.b", @".\.b")]
    [InlineData(@".a\:b", @".a\:b")]
    [InlineData(@".\\", @".\\")]
    [InlineData(@".\-", @".\-")]
    [InlineData(@".-\31 ", @".-\31 ")]
    [InlineData(@"\70", "p")]
    [InlineData(@".\1F600 x", ".😀x")]
    [InlineData(@".\😀", ".😀")]
    [InlineData(@".\0", ".\uFFFD")]
    [InlineData(@".\D800", ".\uFFFD")]
    [InlineData(@".\110000 x", ".\uFFFDx")]
    [InlineData(".\0", ".\uFFFD")]
    [InlineData(".a\uFFFDb", ".a\uFFFDb")]
    [InlineData(@".\a ", @".\a ")]
    [InlineData(@".\2028 ", @".\2028 ")]
    public void Reads_escapes(string text, string expected) => AssertParses(text, expected);

    [Fact]
    public void Takes_half_a_surrogate_pair_for_the_replacement_character()
    {
        AssertParses(".\uD83Dx", ".\uFFFDx");
        AssertParses(".x\uDE00", ".x\uFFFD");
        AssertParses("[a='\uDE00\uD83D']", "[a=\"\uFFFD\uFFFD\"]");
    }

    [Theory]
    [InlineData("[href]", "[href]")]
    [InlineData("[ HREF ]", "[href]")]
    [InlineData("[a=b]", "[a=\"b\"]")]
    [InlineData("[a = 'b']", "[a=\"b\"]")]
    [InlineData("[a~=\"b\"]", "[a~=\"b\"]")]
    [InlineData("[a|=b]", "[a|=\"b\"]")]
    [InlineData("[a^=b]", "[a^=\"b\"]")]
    [InlineData("[a$=b]", "[a$=\"b\"]")]
    [InlineData("[a*=b]", "[a*=\"b\"]")]
    [InlineData("[a=b i]", "[a=\"b\" i]")]
    [InlineData("[a=\"b\"I]", "[a=\"b\" i]")]
    [InlineData("[a='b' s ]", "[a=\"b\" s]")]
    [InlineData("[a=b/**/S]", "[a=\"b\" s]")]
    [InlineData("[a='']", "[a=\"\"]")]
    [InlineData("[a='\"']", "[a=\"\\\"\"]")]
    [InlineData(@"[a='\'\\']", @"[a=""'\\""]")]
    [InlineData("[a='x\\\ny']", "[a=\"xy\"]")]
    [InlineData("[a='x\\\r\ny']", "[a=\"xy\"]")]
    [InlineData("[a='\\a y']", "[a=\"\\a y\"]")]
    [InlineData("[a='\u2028\u0085\u202E']", "[a=\"\\2028 \\85 \\202e \"]")]
    [InlineData(@"[data\:x]", @"[data\:x]")]
    [InlineData("[a=--b]", "[a=\"--b\"]")]
    public void Reads_attributes(string text, string expected) => AssertParses(text, expected);

    [Theory]
    [InlineData(":root", ":root")]
    [InlineData(":ROOT", ":root")]
    [InlineData("p:empty:scope", "p:empty:scope")]
    [InlineData(":only-child:only-of-type", ":only-child:only-of-type")]
    [InlineData(":first-child:last-child", ":first-child:last-child")]
    [InlineData(":first-of-type:last-of-type", ":first-of-type:last-of-type")]
    [InlineData(":is(a, .b)", ":is(a, .b)")]
    [InlineData(":WHERE( a>b )", ":where(a > b)")]
    [InlineData("p:not([class])", "p:not([class])")]
    [InlineData(":not(a b,c)", ":not(a b, c)")]
    [InlineData(":has(a)", ":has(a)")]
    [InlineData(":has(> a, + b c, ~ d)", ":has(> a, + b c, ~ d)")]
    [InlineData(":has(>a>b)", ":has(> a > b)")]
    [InlineData(":has(:has( ~ :not(:has(b))))", ":has(:has(~ :not(:has(b))))")]
    [InlineData(":not(:has(:is(a, :not(b))))", ":not(:has(:is(a, :not(b))))")]
    [InlineData(":text(\"Most read\")", ":text(\"Most read\")")]
    [InlineData(":contains( '\"x\"' )", ":contains(\"\\\"x\\\"\")")]
    [InlineData(":text('')", ":text(\"\")")]
    public void Reads_pseudo_classes(string text, string expected) => AssertParses(text, expected);

    [Theory]
    [InlineData("1", "first-child")]
    [InlineData("+1", "first-child")]
    [InlineData("0n+1", "first-child")]
    [InlineData("3", "nth-child(3)")]
    [InlineData("-3", "nth-child(-3)")]
    [InlineData("007", "nth-child(7)")]
    [InlineData("even", "nth-child(2n)")]
    [InlineData(" ODD ", "nth-child(2n+1)")]
    [InlineData("n", "nth-child(n)")]
    [InlineData("-n", "nth-child(-n)")]
    [InlineData("+n", "nth-child(n)")]
    [InlineData("2N", "nth-child(2n)")]
    [InlineData("2n+1", "nth-child(2n+1)")]
    [InlineData("2n + 1", "nth-child(2n+1)")]
    [InlineData("2n +1", "nth-child(2n+1)")]
    [InlineData("2n+ 1", "nth-child(2n+1)")]
    [InlineData("2n- 1", "nth-child(2n-1)")]
    [InlineData("-2n-1", "nth-child(-2n-1)")]
    [InlineData("2n/**/+/**/1", "nth-child(2n+1)")]
    [InlineData("-n+3", "nth-child(-n+3)")]
    [InlineData("n+0", "nth-child(n)")]
    [InlineData("2 of a", "nth-child(2 of a)")]
    [InlineData("1 OF a,b c", "nth-child(1 of a, b c)")]
    [InlineData("even of.a", "nth-child(2n of .a)")]
    [InlineData("2n + 1 of :not(a)", "nth-child(2n+1 of :not(a))")]
    [InlineData("1000000000", "nth-child(1000000000)")]
    public void Reads_positions(string argument, string expected) =>
        AssertParses($":nth-child({argument})", ":" + expected);

    [Theory]
    [InlineData(":nth-last-child(2)", ":nth-last-child(2)")]
    [InlineData(":nth-of-type(2)", ":nth-of-type(2)")]
    [InlineData(":nth-last-of-type(odd)", ":nth-last-of-type(2n+1)")]
    [InlineData(":nth-last-child(1)", ":last-child")]
    [InlineData(":nth-of-type(1)", ":first-of-type")]
    [InlineData(":nth-last-of-type(1)", ":last-of-type")]
    public void Reads_the_kin_of_nth_child(string text, string expected) => AssertParses(text, expected);

    [Theory]
    [InlineData("/* x */ a /* y */", "a")]
    [InlineData(".a/**/.b", ".a.b")]
    [InlineData("./**/a", ".a")]
    [InlineData("a /**/ b", "a b")]
    [InlineData("a/**/ b", "a b")]
    [InlineData("a/**/>/**/b", "a > b")]
    [InlineData(":not(/**/a/**/)", ":not(a)")]
    [InlineData("[/**/a/**/=/**/b/**/]", "[a=\"b\"]")]
    public void Passes_over_comments(string text, string expected) => AssertParses(text, expected);

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void Nests_as_deep_as_allowed(int depth) =>
        Assert.Empty(SelectorParser.Parse(Nested(depth)).Errors);

    [Theory]
    [InlineData(33)]
    [InlineData(100_000)]
    public void Nests_no_deeper(int depth)
    {
        SelectorError error = Assert.Single(SelectorParser.Parse(Nested(depth)).Errors);
        Assert.Equal("Selectors can nest 32 levels deep, no deeper.", error.Message);
        Assert.Equal((32 * ":not(".Length, ":not".Length), (error.Start, error.Length));
    }

    [Fact]
    public void Gives_equal_trees_for_selectors_that_say_the_same()
    {
        SelectorList? first = SelectorParser.Parse("A>b:nth-child( odd )[c='d']").Selector;
        SelectorList? second = SelectorParser.Parse("a > b:nth-child(2n+1)[C=d]").Selector;
        Assert.NotNull(first);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second!.GetHashCode());
        Assert.NotEqual(first, SelectorParser.Parse("a b:nth-child(2n+1)[c=d]").Selector);
        Assert.NotEqual(first, SelectorParser.Parse("a > b:nth-child(2n+1)[c=e]").Selector);
    }

    [Fact]
    public void Never_throws_whatever_the_text()
    {
        const string Alphabet = "ab*.#[]()=\"'\\ ,>+~:|&n1-/\0\n\uD83D\uDE00";
        string[] words =
        [
            ":not(", ":has(", ":nth-child(", "/*", "*/", " of ", "::", "[a=", ":is(", "2n+1", "\\31 ", ":text(\"",
        ];
        Random random = new(4711);
        for (int i = 0; i < 20_000; i++)
        {
            string text = "";
            for (int parts = random.Next(1, 12); parts > 0; parts--)
                text += random.Next(3) == 0 ? words[random.Next(words.Length)] : Alphabet[random.Next(Alphabet.Length)];

            SelectorParseResult result = SelectorParser.Parse(text);

            Assert.Equal(result.Errors.Count == 0, result.Selector is not null);
            Assert.All(result.Errors, error =>
                Assert.True(error.Start >= 0 && error.Length > 0 && error.Start + error.Length <= text.Length, text));
            if (result.Selector is { } selector)
                AssertParses(selector.ToString(), selector.ToString());
        }
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat(":not(", depth)) + "a" + new string(')', depth);

    private static void AssertParses(string text, string expected)
    {
        SelectorParseResult result = SelectorParser.Parse(text);
        Assert.Empty(result.Errors);
        Assert.NotNull(result.Selector);
        Assert.Equal(expected, result.Selector.ToString());
        Assert.Equal(result.Selector, SelectorParser.Parse(expected).Selector);
    }
}
