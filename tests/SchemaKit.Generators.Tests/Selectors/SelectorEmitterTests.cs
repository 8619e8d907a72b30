using SchemaKit.Html;
using SchemaKit.Selectors;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>What the emitted code looks like: it is written for people who step through it.</summary>
public sealed class SelectorEmitterTests
{
    [Fact]
    public void A_name_alone_keeps_no_masks() => Verify("h1");

    [Fact]
    public void Compounds_have_neighbouring_bits() => Verify("main nav > p ~ ul li", "h1, .a > my-widget + p");

    [Fact]
    public void Many_classes_are_looked_at_once() =>
        Verify(".a.b > p.lead", "#top .a, ul.on li:first-child", ".story p[data-x]:not(.ad).lead#top");

    [Fact]
    public void What_comes_later_is_found_by_a_walk_from_the_end() =>
        Verify("figure:has(> img, + p, .a b)", "li:not(:nth-last-child(2 of .on) ~ li)", ":has(:is(a b):has(~ c))");

    [Fact]
    public void Places_are_counted_on_the_way() =>
        Verify(":nth-child(2n+3 of .a, ul > .b)", "p:only-of-type, :nth-last-of-type(-n+3)", "b:nth-last-child(3n+4)");

    [Fact]
    public void More_bits_than_a_word_has_take_another_one() =>
        Verify(string.Join(" > ", Enumerable.Repeat("div", 63)) + " ~ p > b i", ":is(ul li, ol li) a");

    [Fact]
    public void Writes_what_comes_twice_once()
    {
        string code = EmittedSelectors.Emit("a:has(b), c:has(b) d:has( b ), a:has(b)");
        Assert.Equal(2, code.Split("facts.Add(").Length);
        Assert.Equal(2, code.Split("// a:has(b)\n").Length);
    }

    [Theory]
    [InlineData(
        "[type=a]",
        """("type"u8, AttributeMatch.Equals, "a"u8, ignoreCase: element.Namespace == ElementNamespace.Html)""")]
    [InlineData("[type=a s]", """("type"u8, AttributeMatch.Equals, "a"u8)""")]
    [InlineData("[type~=a i]", """("type"u8, AttributeMatch.Includes, "a"u8, ignoreCase: true)""")]
    [InlineData("[data-x|=a]", """("data-x"u8, AttributeMatch.DashMatch, "a"u8)""")]
    [InlineData("[data-x^=a i]", """("data-x"u8, AttributeMatch.Prefix, "a"u8, ignoreCase: true)""")]
    [InlineData("[data-x$='']", """("data-x"u8, AttributeMatch.Suffix, ""u8)""")]
    [InlineData("[DATA-X*=A]", """("data-x"u8, AttributeMatch.Substring, "A"u8)""")]
    public void Minds_the_case_of_values_as_the_html_standard_says(string selector, string arguments) =>
        Assert.Contains(
            $"!element.AttributeMatches{arguments})", EmittedSelectors.Emit(selector), StringComparison.Ordinal);

    [Fact]
    public void Knows_every_element_name_of_the_engine()
    {
        Type tagId = typeof(Node).Assembly.GetType("SchemaKit.Html.TagId", throwOnError: true)!;
        string[] names = [.. Enum.GetNames(tagId).Where(name => name != "Other")];
        string code = EmittedSelectors.Emit(
            string.Join(',', names.Select(name => name == "AnnotationXml" ? "annotation-xml" : name)));
        Assert.All(names, name => Assert.Contains($".Add(TagId.{name}, ", code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"; } //")]
    [InlineData("\\")]
    [InlineData("\\u0022")]
    [InlineData("a\nb\r\nc\u2028d\u2029e\u0085f")]
    [InlineData("\0\a\u001B\u007F\uFEFF\u202E")]
    [InlineData("日本語 é {0} {{")]
    [InlineData("😀\U000E0001")]
    [InlineData("*/ /* -->")]
    public void Lets_no_character_break_out_of_a_literal_or_comment(string value)
    {
        string text = CssText.String(value.Replace("\0", "\uFFFD", StringComparison.Ordinal));
        string name = CssText.Identifier(value.Replace("\0", "\uFFFD", StringComparison.Ordinal));
        string selector =
            $":text({text}):contains({text})[a={text}].{name}#{name} [{name}], {name}, .{name} b, .{name}:has(~ .{name})";
        string code = EmittedSelectors.Emit(selector);
        Assert.DoesNotContain(code, c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029');
        EmittedSelectors.Compile([selector]);
    }

    private static void Verify(
        string first,
        string? second = null,
        string? third = null,
        [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        string[] selectors = [.. new[] { first, second, third }.OfType<string>()];
        EmittedSelectors.Compile(selectors);
        Snapshot.Verify(EmittedSelectors.Emit(selectors), "cs", method: method);
    }
}
