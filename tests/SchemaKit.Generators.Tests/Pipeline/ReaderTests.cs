namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What stands between a source and its value: readers, converters, and the types that need none.</summary>
public sealed class ReaderTests
{
    private const string Shop =
        """
        <!DOCTYPE html>
        <meta name="rating" content="4.5">
        <script type="application/ld+json">{ "price": 1234.5, "free": "http://schema.org/False" }</script>
        <h1>Breaking: The Tide Rises (updated)</h1>
        <p class="price">€ 1.234,50</p>
        <p class="access">nur für Abonnenten</p>
        <div class="text"><p>One<span class="ad">Buy!</span> day</p><p>Advertisement</p><p>Read more: Boats</p><p>Two<b>x</b></p></div>
        <i>1.234</i><i>12,5</i><i>1.23</i>
        <a href=" /a&amp;b  c ">Link ä</a>
        """;

    [Fact]
    public void A_text_is_replaced_wherever_it_stands()
    {
        Reading article = Html("[Css(\"h1\"), Replace(\"Breaking: \", \"\"), Replace(\"Tide\", \"Sea\")] public string? Value { get; init; }");
        Assert.Equal("The Sea Rises (updated)", article["Value"]);
    }

    [Fact]
    public void A_text_that_is_all_replaced_by_nothing_is_no_value()
    {
        Reading article = Html("[Css(\"i\"), Replace(\"1.234\", \"\")] public string? Value { get; init; }");
        Assert.Equal("12,5", article["Value"]);
    }

    [Fact]
    public void Texts_that_a_template_of_Skip_fits_are_passed_over()
    {
        Reading article = Html(
            "[Css(\".text > p\"), Skip(\"Advertisement\", \"Read more: {*}\")] public string[] Value { get; init; } = [];");
        Assert.Equal(["OneBuy! day", "Twox"], (string[])article["Value"]!);
    }

    [Theory]
    [InlineData("RegexOf(@\"(?<Value>Tide|Sea) (\\w+)\")", "Tide")]
    [InlineData("RegexOf(@\"Tide (\\w+)\")", "Rises")]
    [InlineData("RegexOf(@\"T\\w+ T\\w+\")", "The Tide")]
    [InlineData("RegexOf(\"Moon\")", null)]
    public void A_regular_expression_takes_its_named_group_else_its_first_else_all(string regex, string? expected)
    {
        Reading article = Html(
            $$"""
            [Css("h1"), Regex(nameof(Expression))] public string? Value { get; init; }
            private static System.Text.RegularExpressions.Regex Expression() => {{regex}};
            private static System.Text.RegularExpressions.Regex RegexOf(string pattern) => new(pattern);
            """);
        Assert.Equal(expected, article["Value"]);
    }

    [Fact]
    public void A_regular_expression_with_a_replacement_replaces_each_match()
    {
        Reading article = Html(
            """
            [Css("h1"), Regex(nameof(Vowels), Replacement = "<$0>"), Regex(nameof(Rest))] public string? Value { get; init; }
            private static readonly System.Text.RegularExpressions.Regex Vowels = new("[aeiou]");
            private static System.Text.RegularExpressions.Regex Rest { get; } = new("Th.*");
            """);
        Assert.Equal("Th<e> T<i>d<e> R<i>s<e>s (<u>pd<a>t<e>d)", article["Value"]);
    }

    [Theory]
    [InlineData("static Money? Make(string text) => text.Length < 9 ? null : new Money(text[2..]);")]
    [InlineData("static Money Make(string text) => new Money(text[2..]);")]
    [InlineData("static bool Make(string text, out Money? value) { value = new Money(text[2..]); return true; }")]
    [InlineData("static bool Make(ReadOnlySpan<char> text, out Money value) { value = new Money(text[2..].ToString()); return true; }")]
    public void A_method_of_the_schema_makes_the_value(string method)
    {
        Reading article = Html(
            $$"""
            [Css(".price"), Convert(nameof(Make))] public Money? Value { get; init; }
            private {{method}}
            public sealed record Money(string Amount);
            """);
        Assert.Equal("1.234,50", article["Value.Amount"]);
    }

    [Theory]
    [InlineData("int? Length(string text) => text == \"12,5\" ? null : text.Length")]
    [InlineData("int Length(ReadOnlySpan<char> text) => text.Length")]
    [InlineData("bool Length(string text, out int value) => (value = text.Length) > 0")]
    public void A_method_makes_values_of_structs(string method)
    {
        Reading article = Html(
            $$"""
            [Css("i"), Convert(nameof(Length))] public required int Value { get; init; }
            private static {{method}};
            """);
        Assert.Equal(5, article["Value"]);
    }

    [Fact]
    public void A_method_can_be_another_types()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article
            {
                [Css("i"), Convert(nameof(Lengths.Of), Type = typeof(Lengths))] public List<int> Value { get; init; } = [];
            }
            internal static class Lengths { public static int? Of(string text) => text.Length < 5 ? text.Length : null; }
            """,
            Shop);
        Assert.Equal([4, 4], (List<int>)article["Value"]!);
    }

    [Fact]
    public void A_text_that_a_method_cannot_read_is_an_issue()
    {
        Reading article = Html(
            """
            [Css(".price"), Convert(nameof(Make))] public Version? Value { get; init; }
            private static bool Make(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Version? value) =>
                Version.TryParse(text, out value);
            """);
        Assert.Null(article["Value"]);
        Issue issue = Assert.Single(article.Issues);
        Assert.Equal((IssueKind.Unreadable, "€ 1.234,50"), (issue.Kind, issue.Text));
    }

    [Fact]
    public void A_method_reads_what_the_steps_before_it_left()
    {
        Reading article = Html(
            """
            [Css(".price"), Trim("€"), Convert(nameof(Make))] public Uri? Value { get; init; }
            private static Uri? Make(string text) => new("https://price.example/" + text);
            """);
        Assert.Equal(new Uri("https://price.example/1.234,50"), article["Value"]);
    }

    [Theory]
    [InlineData("[Css(\".access\")]", "Subscribers")]
    [InlineData("[Css(\"h1\"), Regex(nameof(Word))]", "Breaking")]
    [InlineData("[Css(\"h1\"), Trim(\"Breaking: The \"), Replace(\" Rises (updated)\", \"\")]", "High")]
    public void A_member_of_an_enum_is_read_by_its_texts_and_its_name(string attributes, string expected)
    {
        Reading article = Html(
            $$"""
            {{attributes}} public required Kind Value { get; init; }
            private static System.Text.RegularExpressions.Regex Word() => new("BREAKING", System.Text.RegularExpressions.RegexOptions.IgnoreCase);
            public enum Kind
            {
                [Texts("Nur für Abonnenten", "Plus")] Subscribers,
                [System.Runtime.Serialization.EnumMember(Value = "tide")] High,
                Breaking,
            }
            """);
        Assert.Equal(expected, article["Value"]!.ToString());
    }

    [Fact]
    public void A_text_that_no_member_of_an_enum_has_is_an_issue()
    {
        Reading article = Html("[Css(\"i\")] public DayOfWeek? Value { get; init; }");
        Assert.Null(article["Value"]);
        Assert.Equal(IssueKind.Unreadable, Assert.Single(article.Issues).Kind);
    }

    [Fact]
    public void A_number_is_read_in_the_schemas_culture()
    {
        Reading article = Html(
            """
            [Css(".price"), Trim("€")] public decimal Price { get; init; }
            [Css("i")] public double[] Numbers { get; init; } = [];
            [Css("i")] public int[] Counts { get; init; } = [];
            """,
            "(Culture = \"de-DE\")");
        Assert.Equal(1234.5m, article["Price"]);
        Assert.Equal([1234, 12.5], (double[])article["Numbers"]!);
        Assert.Equal([1234], (int[])article["Counts"]!);
    }

    [Fact]
    public void A_number_of_json_is_read_as_json_writes_it()
    {
        Reading article = Html("[JsonLd(\"price\")] public decimal Value { get; init; }", "(Culture = \"de-DE\")");
        Assert.Equal(1234.5m, article["Value"]);
    }

    [Fact]
    public void A_truth_can_be_an_address_of_schema_org()
    {
        Reading article = Html("[JsonLd(\"free\")] public bool? Value { get; init; }");
        Assert.Equal(false, article["Value"]);
    }

    [Fact]
    public void A_text_comes_as_utf_8_without_a_string()
    {
        Reading article = Html(
            """
            [Css("a")] public ReadOnlyMemory<byte> Text { get; init; }
            [Css("a", Attribute = "href")] public ReadOnlyMemory<byte>? Link { get; init; }
            [Css(".text > p", Exclude = "span")] public ReadOnlyMemory<byte>[] Texts { get; init; } = [];
            [Css("h1"), Trim("Breaking: ")] public ReadOnlyMemory<byte> Trimmed { get; init; }
            [Css("b > i")] public ReadOnlyMemory<byte>? None { get; init; }
            """);
        Assert.Equal("Link ä", Utf8(article["Text"]));
        Assert.Equal("/a&b c", Utf8(article["Link"]));
        Assert.Equal(["One day", "Advertisement", "Read more: Boats", "Twox"], ((ReadOnlyMemory<byte>[])article["Texts"]!).Select(text => Utf8(text)));
        Assert.Equal("The Tide Rises (updated)", Utf8(article["Trimmed"]));
        Assert.Null(article["None"]);
    }

    private static string Utf8(object? value) => System.Text.Encoding.UTF8.GetString(((ReadOnlyMemory<byte>)value!).Span);

    private static Reading Html(string members, string schema = "") =>
        Reading.Html($"[Schema{schema}] public partial class Article\n{{\n{members}\n}}", Shop);
}
