using SchemaKit.Selectors;
using SchemaKit.Html;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>What the emitted code looks like: it is written for people who step through it.</summary>
public sealed class SelectorEmitterTests
{
    [Fact]
    public void Tests_what_is_cheap_first() => AssertEmits(
        "p:first-child[data-x]:not(.ad).lead#top",
        """
        // p:first-child[data-x]:not(.ad).lead#top
        private static bool Matches(Node element, Node scope)
        {
            return element.Tag == TagId.P
                && element.HasId("top"u8)
                && !element.HasClass("ad"u8)
                && element.HasClass("lead"u8)
                && element.HasAttribute("data-x"u8)
                && !element.PreviousElementSibling.Exists;
        }

        """);

    [Fact]
    public void Writes_an_alternative_after_the_other() => AssertEmits(
        "h1, .a > my-widget",
        """
        // h1, .a > my-widget
        private static bool Matches(Node element, Node scope)
        {
            // h1
            if (element.Tag == TagId.H1)
                return true;

            // .a > my-widget
            if (Matches_1(element, scope))
                return true;

            return false;
        }

        // .a > my-widget
        private static bool Matches_1(Node element, Node scope)
        {
            // my-widget
            if (!element.HasName("my-widget"u8))
                return false;

            // child of: .a
            element = element.ParentElement;
            if (!element.Exists || !element.HasClass("a"u8))
                return false;

            return true;
        }

        """);

    [Fact]
    public void Searches_what_several_compounds_fix_in_a_method_of_its_own() => AssertEmits(
        "main nav > p ~ ul li",
        """
        // main nav > p ~ ul li
        private static bool Matches(Node element, Node scope)
        {
            // li
            if (element.Tag != TagId.Li)
                return false;

            // inside of: nav > p ~ ul
            element = Matches_1(element, scope);
            if (!element.Exists)
                return false;

            // inside of: main
            element = element.ParentElement;
            while (element.Exists && element.Tag != TagId.Main)
                element = element.ParentElement;
            if (!element.Exists)
                return false;

            return true;
        }

        // The nearest match of: nav > p ~ ul
        // Gives the element that its first part matches; no node if there is none.
        private static Node Matches_1(Node element, Node scope)
        {
            for (Node ancestor = element.ParentElement; ancestor.Exists; ancestor = ancestor.ParentElement)
            {
                Node node = ancestor;

                // ul
                if (node.Tag != TagId.Ul)
                    continue;

                // behind: p
                node = node.PreviousElementSibling;
                while (node.Exists && node.Tag != TagId.P)
                    node = node.PreviousElementSibling;
                if (!node.Exists)
                    continue;

                // child of: nav
                node = node.ParentElement;
                if (!node.Exists || node.Tag != TagId.Nav)
                    continue;

                return node;
            }

            return default;
        }

        """);

    [Fact]
    public void Walks_the_candidates_of_has() => AssertEmits(
        "figure:has(> img, + p, .a b)",
        """
        // figure:has(> img, + p, .a b)
        private static bool Matches(Node element, Node scope)
        {
            return element.Tag == TagId.Figure && Matches_1(element, scope);
        }

        // :has(> img, + p, .a b)
        private static bool Matches_1(Node element, Node scope)
        {
            // > img
            for (Node child = element.FirstElementChild; child.Exists; child = child.NextElementSibling)
            {
                if (child.Tag == TagId.Img)
                    return true;
            }

            // + p
            Node next2 = element.NextElementSibling;
            if (next2.Exists && next2.Tag == TagId.P)
                return true;

            // .a b
            foreach (Node descendant in element.DescendantElements)
            {
                if (Matches_2(descendant, element, scope))
                    return true;
            }

            return false;
        }

        // (anchor) .a b
        private static bool Matches_2(Node element, Node anchor, Node scope)
        {
            // b
            if (element.Tag != TagId.B)
                return false;

            // inside of: .a
            element = element.ParentElement;
            while (element.Exists && !element.HasClass("a"u8))
                element = element.ParentElement;
            if (!element.Exists)
                return false;

            // inside of: (anchor)
            if (!element.IsInside(anchor))
                return false;

            return true;
        }

        """);

    [Fact]
    public void Counts_the_siblings_that_nth_child_means() => AssertEmits(
        ":nth-child(2n+3 of .a, .b)",
        """
        // :nth-child(2n+3 of .a, .b)
        private static bool Matches(Node element, Node scope)
        {
            return Matches_1(element, scope);
        }

        // :nth-child(2n+3 of .a, .b)
        private static bool Matches_1(Node element, Node scope)
        {
            if (!element.HasClass("a"u8) && !element.HasClass("b"u8))
                return false;

            int position = 1;
            for (Node sibling = element.Parent.FirstElementChild; sibling != element; sibling = sibling.NextElementSibling)
            {
                if (sibling.HasClass("a"u8) || sibling.HasClass("b"u8))
                    position++;
            }

            return position >= 3 && (position - 3) % 2 == 0;
        }

        """);

    [Fact]
    public void Writes_what_comes_twice_once()
    {
        string code = EmittedSelectors.Emit("a:has(b), c:has(b) d:has( b )");
        Assert.Equal(2, code.Split("// :has(b)").Length);
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
            $"return element.AttributeMatches{arguments};", EmittedSelectors.Emit(selector), StringComparison.Ordinal);

    [Fact]
    public void Knows_every_element_name_of_the_engine()
    {
        Type tagId = typeof(Node).Assembly.GetType("SchemaKit.Html.TagId", throwOnError: true)!;
        string[] names = [.. Enum.GetNames(tagId).Where(name => name != "Other")];
        string code = EmittedSelectors.Emit(
            string.Join(',', names.Select(name => name == "AnnotationXml" ? "annotation-xml" : name)));
        Assert.All(names, name => Assert.Contains($"(element.Tag == TagId.{name})", code, StringComparison.Ordinal));
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
        string code = EmittedSelectors.Emit($":text({text}):contains({text})[a={text}].{name}#{name} [{name}], {name}");
        Assert.DoesNotContain(code, c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029');
        EmittedSelectors.Compile([$":text({text}):contains({text})[a={text}].{name}#{name} [{name}], {name}"]);
    }

    private static void AssertEmits(string selector, string expected) =>
        Assert.Equal(expected, EmittedSelectors.Emit(selector), ignoreLineEndingDifferences: true);
}
