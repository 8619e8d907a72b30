namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What kinds of types are schemas, and by which constructor their values are made.</summary>
public sealed class ShapeTests
{
    private const string Page =
        """
        <h1>Tide</h1><b>7</b><i>1</i><i>2</i>
        <ul><li><h2>One</h2></li><li><h2>Two</h2></li></ul>
        """;

    [Theory]
    [InlineData("partial class Article { ")]
    [InlineData("sealed partial class Article { ")]
    [InlineData("partial record Article { ")]
    [InlineData("partial struct Article { ")]
    [InlineData("partial record struct Article { ")]
    [InlineData("internal partial class Article { ")]
    public void Every_kind_of_type_is_one(string declaration)
    {
        Reading article = Reading.Html(
            $$"""
            [Schema] {{declaration}}
                [Css("h1")] public required string Headline { get; init; }
                [Css("b")] public int Count { get; private set; }
                [Css("i")] public required IReadOnlyList<int> Numbers { get; set; } }
            """,
            Page);
        Assert.Equal(("Tide", 7), (article["Headline"], article["Count"]));
        Assert.Equal([1, 2], (IReadOnlyList<int>)article["Numbers"]!);
    }

    [Theory]
    [InlineData("partial class Article(string headline, int? count) { ")]
    [InlineData("partial struct Article(string headline, int? count) { ")]
    [InlineData("partial class Article { private Article(string HEADLINE, int? Count) : this(HEADLINE, Count, 0) { } " +
        "[SchemaConstructor] public Article(string headline, int? count, int unread = 3) { } ", "0")]
    public void A_primary_constructor_takes_values(string declaration, string headline = "headline")
    {
        bool isMarked = headline == "0";
        Reading article = Reading.Html(
            $$"""
            [Schema] {{declaration}}
                [Css("h1")] public string Headline { get; } {{(isMarked ? "= \"marked\";" : "= headline + \"!\";")}}
                [Css("b")] public int? Count { get; } {{(isMarked ? "= 1;" : "= count * 2;")}} }
            """,
            Page);
        Assert.Equal(isMarked ? ("marked", 1) : ("Tide!", (object)14), (article["Headline"], article["Count"]));
    }

    [Fact]
    public void The_only_constructor_takes_values_by_name_and_the_rest_is_set()
    {
        Reading article = Reading.Html(
            """
            [Schema]
            public sealed partial class Article
            {
                public Article(string headline, params IEnumerable<int> numbers)
                {
                    Headline = headline;
                    Numbers = [.. numbers, 3];
                }

                [Css("h1")] public string Headline { get; }
                [Css("i")] public IReadOnlyList<int> Numbers { get; }
                [Css("b")] public required int Count { get; init; }
            }
            """,
            Page);
        Assert.Equal(("Tide", 7), (article["Headline"], article["Count"]));
        Assert.Equal([1, 2, 3], (IReadOnlyList<int>)article["Numbers"]!);
    }

    [Fact]
    public void A_constructor_without_parameters_goes_before_others()
    {
        Reading article = Reading.Html(
            """
            [Schema]
            public partial class Article
            {
                public Article() { }
                public Article(string headline) => Headline = headline + "!";
                [Css("h1")] public string? Headline { get; set; }
            }
            """,
            Page);
        Assert.Equal("Tide", article["Headline"]);
    }

    [Fact]
    public void The_only_constructor_of_a_struct_is_used_where_it_can_be()
    {
        const string Struct =
            """
            [Schema]
            public readonly partial struct Article
            {
                public Article(string PARAMETER) => Headline = "made";
                [Css("h1")] public string? Headline { get; init; }
            }
            """;
        Assert.Equal("Tide", Reading.Html(Struct.Replace("PARAMETER", "other", StringComparison.Ordinal), Page)["Headline"]);
        Assert.Equal(
            "made",
            Reading.Html(Struct.Replace("string PARAMETER", "string? headline", StringComparison.Ordinal), Page)["Headline"]);
    }

    [Fact]
    public void Required_members_are_set_beside_a_constructor_unless_it_sets_them()
    {
        const string Class =
            """
            using System.Diagnostics.CodeAnalysis;

            [Schema]
            public partial class Article
            {
                ATTRIBUTE public Article(string headline) => Headline = headline + "!";
                [Css("h1")] public required string Headline { get; init; }
                public required int Visits { get; init; }
            }
            """;
        Reading article = Reading.Html(
            Class.Replace("ATTRIBUTE", "[SetsRequiredMembers]", StringComparison.Ordinal), Page);
        Assert.Equal("Tide!", article["Headline"]);

        article = Reading.Html(
            Class.Replace("ATTRIBUTE", "", StringComparison.Ordinal)
                .Replace("public required int Visits", "public int Visits", StringComparison.Ordinal),
            Page);
        Assert.Equal("Tide", article["Headline"]);
    }

    [Fact]
    public void An_optional_parameter_keeps_its_value_where_the_page_has_none()
    {
        Reading article = Reading.Html(
            """
            [Schema]
            public partial class Article(string headline, int count = 5)
            {
                [Css("h1")] public string Headline { get; } = headline;
                [Css("em")] public int Count { get; } = count;
            }
            """,
            Page);
        Assert.Equal(5, article["Count"]);
    }

    [Fact]
    public void A_positional_record_may_hand_its_values_on_to_its_base()
    {
        Reading article = Reading.Html(
            """
            public record Base([Css("h1")] string Headline, [Css("b")] int Count);
            [Schema] public partial record Article([Css("h2")] string Headline, int Count, [Css("i")] int[] Numbers)
                : Base(Headline, Count);
            """,
            Page);
        Assert.Equal(("One", 7), (article["Headline"], article["Count"]));
        Assert.Equal([1, 2], (int[])article["Numbers"]!);
    }

    [Fact]
    public void A_schema_may_be_nested_in_a_generic_type()
    {
        Reading article = Reading.Html(
            """
            public static partial class Outer<T> where T : struct, ISpanParsable<T>
            {
                public partial interface IInner<TRecorder>
                {
                    [Schema] public sealed partial record Part
                    {
                        [Css("h2")] public required string Title { get; init; }
                    }

                    [Schema] public sealed partial record Whole
                    {
                        [Css("b")] public T Count { get; init; }
                        [Css("i")] public IReadOnlyList<T> Numbers { get; init; } = [];
                        [Css("li")] public IReadOnlyList<Part> Parts { get; init; } = [];
                    }
                }
            }

            [Schema] public partial class Article
            {
                [Css(":root")] public Outer<int>.IInner<string>.Whole? Whole { get; init; }
                [Css(":root")] public Outer<double>.IInner<string>.Whole? Second { get; init; }
                public int Parts => Whole!.Parts.Count;
            }
            """,
            Page);
        Assert.Equal((7, 7.0, 2), (article["Whole.Count"], article["Second.Count"], article["Parts"]));
        Assert.Equal([1, 2], (IReadOnlyList<int>)article["Whole.Numbers"]!);
    }

    [Fact]
    public void A_schema_may_be_generic()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial record Listing<TItem, TNumber>
                where TItem : class, ISchema<TItem>
                where TNumber : class, ISpanParsable<TNumber>
            {
                [Css("li")] public IReadOnlyList<TItem> Items { get; init; } = [];
                [Css("b")] public TNumber? Count { get; init; }
            }

            [Schema] public partial record Item { [Css("h2")] public required string Title { get; init; } }

            [Schema] public partial class Article
            {
                [Css(":root")] public required Listing<Item, System.Net.IPAddress> Listing { get; init; }
                public string Last => Listing.Items[^1].Title;
            }
            """,
            Page.Replace("7", "1.2.3.4", StringComparison.Ordinal));
        Assert.Equal(("Two", System.Net.IPAddress.Parse("1.2.3.4")), (article["Last"], article["Listing.Count"]));
    }
}
