using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>
/// Names of the user that are those of types in the emitted code, at every place where the compiler looks before it
/// comes to what that code imports.
/// </summary>
public sealed class HostileNamesTests
{
    private const string Members =
        """
        [Css("h1")] public required string Headline { get; init; }
        [Css("a", Attribute = "href")] public global::System.Uri? Link { get; init; }
        [Css("time")] public global::System.DateTimeOffset? Time { get; init; }
        [Css("b")] public global::System.Collections.Generic.IReadOnlyList<int> Numbers { get; init; } = [];
        [Css("i"), global::SchemaKit.Trim("x")] public Guid? Id { get; init; }
        [Css("ul")] public global::System.Collections.Generic.IReadOnlyList<global::SchemaKit.Articles.Ranking>
            Rankings { get; init; } = [];
        """;

    public static TheoryData<string> Names => [.. Model.ImportedName.All.Select(name => name.Name), "ArticleMatches"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_of_the_namespace(string name) => GeneratorRun.Good(
        $$"""
        namespace Harbour;
        public class {{name}}; public class {{name}}<T>; public class {{name}}Attribute;
        [Schema] public partial class Article { {{Members}} }
        """);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_of_the_global_namespace(string name) => GeneratorRun.Good(
        $$"""
        public class {{name}}; public class {{name}}<T>; public class {{name}}Attribute;
        [global::SchemaKit.Schema] public partial class Article { {{Members}} }
        namespace Harbour { [global::SchemaKit.Schema] public partial class Article { {{Members}} } }
        """);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_that_the_project_imports_everywhere(string name)
    {
        GeneratorRun.Good(
            $"global using {name} = System.Version;",
            $$"""[Schema] public partial class Article { {{Members}} }""");
        GeneratorRun.Good(
            "global using static Other;",
            $$"""public static class Other { public class {{name}}; public class {{name}}<T>; public class {{name}}Attribute; }""",
            $$"""[global::SchemaKit.Schema] public partial class Article { {{Members}} }""");
        GeneratorRun.Good(
            "global using Other;",
            $$"""namespace Other { public class {{name}}; public class {{name}}<T>; public class {{name}}Attribute; }""",
            $$"""[global::SchemaKit.Schema] public partial class Article { {{Members}} }""");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_of_the_type_its_base_or_the_type_around(string name) => GeneratorRun.Good(
        $$"""
        namespace Harbour;
        public class Base { public class {{name}}; protected static int {{name}}_; }
        public class Other { public int {{name}} { get; init; } }
        public partial class Outer : Base
        {
            [Schema] public partial class Article { {{Members}} }
        }
        [Schema] public partial class ArticleOfOther : Other { {{Members}} }
        [Schema] public partial record Article(string {{name}} = "") { {{Members}} public class {{name}}2; }
        public partial class OfParameter
        {
            [Schema] public partial class Article(string {{name}} = "")
            {
                {{Members}}
                public int Length => {{name}}.Length;
            }
        }
        """);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_parameter_of_the_type_around(string name) => GeneratorRun.Good(
        $$"""
        namespace Harbour;
        public partial class Outer<{{name}}> { [Schema] public partial class Article { {{Members}} } }
        """);

    [Theory]
    [InlineData("Acme.System.Harbour")]
    [InlineData("Acme.SchemaKit.Html")]
    [InlineData("SchemaKit.SchemaKit")]
    [InlineData("SchemaKit.Harbour")]
    [InlineData("SchemaKit.Html.Extras")]
    [InlineData("System.Harbour")]
    [InlineData("SchemaKit.System")]
    public void A_namespace(string name) => GeneratorRun.Good(
        $$"""
        namespace {{name}} { public class Level; [global::SchemaKit.Schema] public partial class Article { {{Members}} } }
        namespace Acme.Harbour { [global::SchemaKit.Schema] public partial class Article { {{Members}} } }
        """);

    [Fact]
    public void A_type_that_is_put_into_an_imported_namespace() => GeneratorRun.Good(
        $$"""
        namespace System { public class Node; public class Page; public class ISchema<T>; }
        namespace SchemaKit.Html { public class Uri; public class ValueReader; }
        namespace Harbour { [global::SchemaKit.Schema] public partial class Article { {{Members}} } }
        """);

    [Theory]
    [InlineData("Value")]
    [InlineData("Ranking")]
    [InlineData("Dateline")]
    [InlineData("Schema")]
    [InlineData("JsonLd")]
    [InlineData("Pattern")]
    [InlineData("NodeList")]
    [InlineData("ValueReader")]
    [InlineData("Node")]
    [InlineData("Page")]
    [InlineData("Uri")]
    [InlineData("Issue")]
    [InlineData("TRecorder")]
    [InlineData("List")]
    [InlineData("System")]
    [InlineData("SchemaKit")]
    public void A_schema(string name) => GeneratorRun.Good(
        $$"""
        namespace Harbour;
        [Schema] public partial class {{name}}
        {
            {{Members}}
            [Css("p"), Pattern("x {Text}")] public string? Text { get; init; }
        }

        [Schema] public partial class Holder { [Css("p")] public {{name}}? Value { get; init; } }
        """);

    [Fact]
    public void Values_of_the_users_types() => GeneratorRun.Good(
        $$"""
        namespace Harbour.Types
        {
            {{Level("Level")}} {{Level("Guid")}} {{Level("TRecorder")}} {{Level("Node")}}
        }

        namespace SchemaKit.Extras { {{Level("Level")}} }

        namespace Harbour
        {
            public class Guid; public class Types2;
            [Schema] public partial class Article
            {
                [Css("a")] public Types.Level? A { get; init; }
                [Css("b")] public Types.Guid? B { get; init; }
                [Css("c")] public global::System.Guid? C { get; init; }
                [Css("d")] public Types.TRecorder? D { get; init; }
                [Css("e")] public Types.Node? E { get; init; }
                [Css("f")] public global::SchemaKit.Extras.Level? F { get; init; }
                [Css("g")] public global::Level? G { get; init; }
                [Css("h")] public global::System.Net.IPAddress? H { get; init; }
                [Css("i")] private Hidden? I { get; init; }
                [Css("j")] private List<Part> J { get; init; } = [];
                {{Level("Hidden", "private")}}
                [Schema] private partial class Part { [Css("a")] public string? Name { get; init; } }
            }
        }

        {{Level("Level")}}
        """);

    [Fact]
    public void A_property_that_has_the_name_of_what_is_found() => GeneratorRun.Good(
        """
        [Schema] public partial class page { [Css("p")] public string? PageMatches { get; init; } }
        """);

    [Fact]
    public void A_name_is_qualified_from_the_moment_on_that_something_else_has_it()
    {
        const string Schema =
            "namespace Harbour; [Schema] public partial class Article { [Css(\"a\")] public string? A { get; init; } }";
        const string Signature = "public static Article Parse(Page page) =>";
        CSharpCompilation compilation = GeneratorRun.Compile(Schema);
        GeneratorRun run = GeneratorRun.Of(compilation);
        Assert.Contains(Signature, run.FileOf(), StringComparison.Ordinal);

        SyntaxTree other = GeneratorRun.Parse("namespace Harbour; public class Page;", "Other.cs");
        GeneratorDriver driver = run.Driver.RunGenerators(
            compilation.AddSyntaxTrees(other), TestContext.Current.CancellationToken);
        string file = Assert.Single(driver.GetRunResult().GeneratedTrees).ToString();
        string qualified = Signature.Replace("(Page", "(global::SchemaKit.Html.Page", StringComparison.Ordinal);
        Assert.Contains(qualified, file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_emitted_code_needs_no_warning_silenced_that_a_project_may_turn_on()
    {
        CSharpCompilation compilation = GeneratorRun.Compile(
            $$"""
            namespace Harbour;
            public partial class Outer<T> { [Schema] public partial class Article { {{Members}} } }
            [Schema] public partial record Newer : Older { [Css("h2"), Split(",")] public string[] Text { get; init; } = []; }
            [Schema(TimeZone = "UTC")] public partial record Older { {{Members}} }
            """);
        compilation = compilation.WithOptions(compilation.Options
            .WithWarningLevel(9999)
            .WithSpecificDiagnosticOptions([]));
        GeneratorRun run = GeneratorRun.Of(compilation);
        Assert.DoesNotContain(
            run.CompilerDiagnostics,
            diagnostic => diagnostic.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
        Assert.Contains(run.CompilerDiagnostics, diagnostic => diagnostic.Id == "CS1591");
    }

    [Fact]
    public void No_type_that_the_reader_imports_ends_like_one_of_its_own()
    {
        string[] ends = ["Matches", "Fields", "PageSelectors", "ScopeSelectors"];
        Assert.DoesNotContain(
            typeof(SchemaAttribute).Assembly.GetExportedTypes().Concat(typeof(Html.Node).Assembly.GetExportedTypes()),
            type => ends.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)));
    }

    /// <summary>A type that can be parsed.</summary>
    private static string Level(string name, string access = "public") =>
        $$"""
        {{access}} readonly struct {{name}} : ISpanParsable<{{name}}>
        {
            public static {{name}} Parse(string s, IFormatProvider? provider) => default;
            public static {{name}} Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => default;
            public static bool TryParse(string? s, IFormatProvider? provider, out {{name}} result)
            {
                result = default;
                return true;
            }

            public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{name}} result)
            {
                result = default;
                return true;
            }
        }
        """;
}
