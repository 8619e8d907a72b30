using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>A newer layout of a page as a type that derives from the older one.</summary>
public sealed class InheritanceTests
{
    private const string Page = "<h1>New</h1><h2>Old</h2><p>By Ann</p><time>3 Jan 2024 10:00</time><b>1,5</b>";

    private const string Older =
        """
        [Schema(Culture = "de-DE", TimeZone = "Europe/Berlin")]
        public partial record Older
        {
            [Css("h2")] public virtual string? Headline { get; init; }
            [Css("p"), Trim("By ")] public virtual string? Author { get; init; }
            [Css("b")] public virtual decimal? Number { get; init; }
            [Css("time"), Timestamp("d MMM yyyy HH:mm")] public DateTimeOffset? Time { get; init; }
        }

        """;

    [Theory]
    [InlineData("", "Old")]
    [InlineData("public override string? Headline { get; init; }", "Old")]
    [InlineData("public override string? Headline => base.Headline;", "Old")]
    [InlineData("[Css(\"h1\")] public override string? Headline { get; init; }", "New")]
    [InlineData("[Css(\"h1\")] public override string? Headline => base.Headline;", "New")]
    [InlineData("[Css(\"h1\")] public new string? Headline { get; init; }", "New")]
    [InlineData("public new string? Headline { get; init; } = \"none\";", "none")]
    [InlineData("[Css(\"h3\")] public override string? Headline { get; init; }", null)]
    [InlineData("[Css(\"h3\"), Inherited] public override string? Headline { get; init; }", "Old")]
    [InlineData("[Css(\"h1\"), Inherited] public override string? Headline { get; init; }", "New")]
    [InlineData("[Inherited, Css(\"h1\")] public override string? Headline { get; init; }", "Old")]
    [InlineData("[Css(\"h3\"), Inherited] public new string? Headline { get; init; }", "Old")]
    public void A_property_takes_the_place_of_the_one_that_it_overrides_or_hides(string property, string? value)
    {
        Reading article = Derived(property);
        Assert.Equal(value, article["Headline"]);
    }

    [Theory]
    [InlineData("public override string? Author { get; init; }", "Ann")]
    [InlineData("[Css(\"p\")] public override string? Author { get; init; }", "By Ann")]
    [InlineData("[Css(\"i\"), Inherited] public override string? Author { get; init; }", "Ann")]
    [InlineData("[Css(\"i\"), Inherited, Trim(\"Ann\")] public override string? Author { get; init; }", "By")]
    public void Readers_come_with_inherited_sources_unless_there_are_others(string property, string value)
    {
        Reading article = Derived(property);
        Assert.Equal(value, article["Author"]);
    }

    private static Reading Derived(string property) =>
        Reading.Html($"{Older}[Schema] public sealed partial record Article : Older {{ {property} }}", Page);

    [Fact]
    public void Sources_are_inherited_through_any_number_of_types()
    {
        Reading article = Reading.Html(
            Older +
            """
            public abstract partial record Middle : Older
            {
                [Css("h4"), Inherited] public override string? Headline { get; init; }
                public override string? Author { get; init; }
            }

            [Schema] public sealed partial record Article : Middle
            {
                [Css("h3"), Inherited] public override string? Headline { get; init; }
                public override string? Author { get; init; }
            }
            """,
            Page);
        Assert.Equal(("Old", "Ann"), (article["Headline"], article["Author"]));
        Origin headline = Assert.Single(article.Origins, origin => origin.Field == "Headline");
        Assert.Equal(("Css(\"h2\")", 2), (headline.Source, headline.SourceIndex));
    }

    [Fact]
    public void Culture_zone_and_kind_are_inherited_unless_set()
    {
        Reading article = Reading.Html($"{Older}[Schema] public partial record Article : Older;", Page);
        Assert.Equal(1.5m, article["Number"]);
        Assert.Equal(TimeSpan.FromHours(1), ((DateTimeOffset)article["Time"]!).Offset);

        article = Reading.Html(
            Older + "[Schema(Culture = \"en-US\", TimeZone = \"Asia/Tokyo\")] public partial record Article : Older;", Page);
        Assert.Null(article["Number"]);
        Assert.Equal(TimeSpan.FromHours(9), ((DateTimeOffset)article["Time"]!).Offset);

        string text =
            """
            [Schema(Kind = PageKind.Text)] public partial record Text { [Css("p")] public string? First { get; init; } }
            [Schema] public partial record Article : Text
            {
                public string Copy => Parse(System.Text.Encoding.UTF8.GetBytes("<b>")).First!;
            }
            """;
        Assert.Equal("<b>", Reading.Text(text, "a line")["Copy"]);
    }

    [Fact]
    public void An_abstract_base_needs_no_schema_of_its_own()
    {
        Reading article = Reading.Html(
            """
            public abstract partial class Base<T>
            {
                [Css("h1")] public abstract string Headline { get; init; }
                [Css("h2")] public required T? Second { get; init; }
            }

            [Schema] public partial class Article : Base<string>
            {
                public override string Headline { get; init; } = "";
            }
            """,
            Page);
        Assert.Equal(("New", "Old"), (article["Headline"], article["Second"]));
    }

    [Fact]
    public void A_member_that_a_base_has_already_is_hidden_without_a_warning() => GeneratorRun.Good(
        """
        public class Own
        {
            public static string Schema => "";
            public static Own Parse(Page page) => new();
            public static int Parse(int number) => number;
            protected static int Extract { get; }
            private static int TryParse { get; }
            public int Use() => TryParse + Extract;
        }

        [Schema] public partial class First : Own { [Css("a")] public string? A { get; init; } }
        [Schema] public partial class Second : First;
        public class Between : Second
        {
            public static bool TryParse(Page page, out Third value) { value = new(); return false; }
        }

        [Schema] public partial class Third : Between { public static string Make() => Parse(Array.Empty<byte>()).A ?? ""; }
        public class WithoutMembers { private static string Schema => ""; public override string ToString() => Schema; }
        [Schema] public partial class Fourth : WithoutMembers;
        """);

    [Fact]
    public void A_base_may_be_in_another_assembly()
    {
        CSharpCompilation library = GeneratorRun.Compile(
            """
            [Schema(Culture = "de-DE")]
            public partial record Older
            {
                [Css("h2")] public virtual string? Headline { get; init; }
                [Css("b")] public decimal Number { get; init; }
                [Css("h6")] public string Initialized { get; init; } = "";
            }
            """).WithAssemblyName("Library");
        GeneratorRun ofLibrary = GeneratorRun.Of(library);
        CSharpCompilation compilation = GeneratorRun.Compile(
            """
            [Schema] public partial record Article : Older
            {
                [Css("h1"), Inherited] public override string? Headline { get; init; }
            }
            """);
        GeneratorRun run = GeneratorRun.Of(compilation.AddReferences(ofLibrary.ToReference()));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        string file = run.FileOf();
        Assert.Contains("""new("Headline", false, "Css(\"h1\")", "Css(\"h2\")")""", file, StringComparison.Ordinal);
        Assert.Contains("CultureInfo.GetCultureInfo(\"de-DE\")", file, StringComparison.Ordinal);

        // Of an initializer in another assembly nothing is known, so that the property counts as having none.
        Assert.Contains("new(\"Initialized\", true, ", file, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_base_in_another_assembly_is_said_at_the_schema()
    {
        CSharpCompilation library = GeneratorRun.Compile(
            "public class Older { [Css(\"a:hover\")] public string? Headline { get; init; } }").WithAssemblyName("Library");
        GeneratorRun run = GeneratorRun.Of(
            GeneratorRun.Compile("[Schema] public partial class Article : Older;")
                .AddReferences(GeneratorRun.Of(library).ToReference()));
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("SK0004", 30), (diagnostic.Id, diagnostic.Location.SourceSpan.Start));
    }

    [Fact]
    public void Properties_of_interfaces_are_not_read()
    {
        GeneratorRun run = GeneratorRun.Good(
            """
            public interface IArticle { [Css("h1")] string? Headline { get; } }
            [Schema] public partial class Article : IArticle { public string? Headline { get; init; } }
            """);
        Assert.Contains("Fields = [],", run.FileOf(), StringComparison.Ordinal);
    }
}
