using SchemaKit.Generators.Patterns;

namespace SchemaKit.Generators.Tests.Patterns;

public sealed class PatternParserTests
{
    private const string Adjacent =
        "A literal must stand between two holes, or nothing tells where the first one ends.";
    private const string NoEnd =
        "At the beginning of a text a literal must stand behind each hole, or nothing tells where it ends.";

    [Theory]
    [InlineData("{Place}", "{Place}")]
    [InlineData("By {Authors}[ / {*}]", "By {Authors}[ / {*}]")]
    [InlineData("a[ b[ c]]", "a[ b[ c]]")]
    [InlineData("{A}[{{]", "{A}[{{]")]
    [InlineData("{{}}[[]]", "{{}}[[]]")]
    [InlineData("{{A}}", "{{A}}")]
    [InlineData("{A}}}", "{A}}}")]
    [InlineData("{{{A}}}", "{{{A}}}")]
    [InlineData("a]]b", "a]]b")]
    [InlineData("a]]", "a]]")]
    [InlineData("a[ b]]]", "a[ b]]]")]
    [InlineData("a[ [[b]]]", "a[ [[b]]]")]
    [InlineData("a[ b[ c]]]]", "a[ b[ c]]]]")]
    [InlineData("  a \t\r\n b\u00A0", " a b ")]
    [InlineData("{A}, {*}, {*}", "{A}, {*}, {*}")]
    [InlineData("【{Place}＝{Reporter}】", "【{Place}＝{Reporter}】")]
    [InlineData("{_a1}{{", "{_a1}{{")]
    [InlineData("[a]", "[a]")]
    public void Reads_literals_holes_and_groups(string text, string expected)
    {
        Pattern? pattern = Parse(text).Pattern;
        Assert.NotNull(pattern);
        Assert.Equal(expected, pattern.ToString());
        Assert.Equal(pattern.ToString(), Parse(expected).Pattern!.ToString());
    }

    [Fact]
    public void Tells_the_holes_and_where_they_stand()
    {
        Pattern pattern = Parse("By {Authors}, {*}[ / {Agency}]").Pattern!;
        Assert.Equal(["Authors", "Agency"], pattern.Holes);
        Assert.Equal([(3, 9), (21, 8)], pattern.NamedHoles.Select(hole => (hole.Start, hole.Length)));
        Assert.Equal(pattern, Parse("By {Authors}, {*}[ / {Agency}]").Pattern);
        Assert.NotEqual(pattern, Parse("By {Authors}, {*}[ - {Agency}]").Pattern);
    }

    // What is wrong stands between « and »; the third text is right.
    [Theory]
    [InlineData("««", "The template is empty.", "a")]
    [InlineData("By «{Authors", "The hole is not closed; the character '{' itself is written '{{'.", "By {Authors}")]
    [InlineData("By «{}»", "The hole has no name; one whose text is passed over is written '{*}'.", "By {*}")]
    [InlineData("{«A: list»}", "'A: list' is no name that a property could have.", "{A}")]
    [InlineData("{«1»}", "'1' is no name that a property could have.", "{_1}")]
    [InlineData("{«A{B»}", "'A{B' is no name that a property could have.", "{A}{{B")]
    [InlineData("{A}«{B}»", Adjacent, "{A} {B}")]
    [InlineData("{*}«{*}»", Adjacent, "{*} {*}")]
    [InlineData("{A}[«{B}» c]", Adjacent, "{A}[ {B} c]")]
    [InlineData("{A} «{A}»", "There is another hole of the name 'A'.", "{A} {B}")]
    [InlineData("{A}[ «{a}»]", "There is another hole of the name 'a'.", "{A}[ {b}]")]
    [InlineData("a«}» b", "There is nothing that this '}' closes; the character itself is written '}}'.", "a}} b")]
    [InlineData("a«]» b", "There is nothing that this ']' closes; the character itself is written ']]'.", "a]] b")]
    [InlineData("a«]»", "There is nothing that this ']' closes; the character itself is written ']]'.", "a]]")]
    [InlineData("a[ b]«]»", "There is nothing that this ']' closes; the character itself is written ']]'.", "a[ b]]]")]
    [InlineData("a«[ b", "The group is not closed; the character '[' itself is written '[['.", "a[[ b")]
    [InlineData("a«[ b[ c]", "The group is not closed; the character '[' itself is written '[['.", "a[ b[ c]]")]
    [InlineData("a«[]»", "The group is empty.", "a[ ]")]
    [InlineData("a[ b«[]»]", "The group is empty.", "a[ b]")]
    [InlineData("a[ b]« c»", "Only the end of a template can be optional: nothing can stand behind the group.", "a[ b c]")]
    [InlineData("a[ b]«[ c]»", "Only the end of a template can be optional: nothing can stand behind the group.", "a[ b[ c]]")]
    [InlineData("a[ b[ c]« d]»", "Only the end of a template can be optional: nothing can stand behind the group.", "a[ b[ c d]]")]
    public void Says_what_is_wrong_and_where(string marked, string message, string right) =>
        AssertFails(marked, message, right, PatternFit.Whole);

    [Theory]
    [InlineData("«{Place}»", NoEnd, "{Place}:")]
    [InlineData("{Place} («{Agency}»", NoEnd, "{Place} ({Agency})")]
    [InlineData("«{Place}»[ -]", NoEnd, "{Place} [-]")]
    [InlineData("{Place} -[ «{Agency}»]", NoEnd, "{Place} -[ {Agency}:]")]
    public void Wants_an_end_for_each_hole_at_the_beginning_of_a_text(string marked, string message, string right) =>
        AssertFails(marked, message, right, PatternFit.Prefix);

    [Fact]
    public void Reports_all_that_is_wrong() => Assert.Equal(
        [(1, 1), (3, 2), (5, 3), (6, 1), (9, 2)],
        Parse("a} {}{-} [b").Errors.Select(error => (error.Start, error.Length)));

    [Fact]
    public void Has_a_limit()
    {
        string most = string.Concat(Enumerable.Repeat("{*} ", PatternParser.MaxParts));
        Assert.Empty(Parse(most).Errors);
        PatternError error = Assert.Single(Parse(most + "[a]").Errors);
        Assert.Equal(new PatternError("A template can have 32 holes and groups, no more.", most.Length, 1), error);

        string deep = string.Concat(Enumerable.Repeat("a[", 10_000)) + "a" + new string(']', 10_000);
        Assert.Equal(error with { Start = 65 }, Assert.Single(Parse(deep).Errors));
    }

    [Fact]
    public void Never_throws_whatever_the_text()
    {
        const string Alphabet = "ab {}[]*{}[]\0\uD83D";
        Random random = new(4711);
        for (int i = 0; i < 20_000; i++)
        {
            string text = "";
            for (int length = random.Next(1, 14); length > 0; length--)
                text += Alphabet[random.Next(Alphabet.Length)];

            PatternParseResult result = Parse(text);

            Assert.Equal(result.Errors.Count == 0, result.Pattern is not null);
            Assert.All(result.Errors, error =>
                Assert.True(error.Start >= 0 && error.Length > 0 && error.Start + error.Length <= text.Length, text));
            if (result.Pattern is { } pattern)
                Assert.Equal(pattern.ToString(), Parse(pattern.ToString()).Pattern?.ToString());
        }
    }

    private static PatternParseResult Parse(string text) => PatternParser.Parse(text);

    private static void AssertFails(string marked, string message, string right, PatternFit fit)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        string text = marked.Replace("«", "", StringComparison.Ordinal);
        int end = text.IndexOf('»', StringComparison.Ordinal);
        text = text.Replace("»", "", StringComparison.Ordinal);

        PatternParseResult result = PatternParser.Parse(text, fit);

        Assert.Null(result.Pattern);
        int length = (end < 0 ? text.Length : end) - start;
        Assert.Equal(new PatternError(message, start, length), Assert.Single(result.Errors));
        Assert.Empty(PatternParser.Parse(right, fit).Errors);
    }
}
