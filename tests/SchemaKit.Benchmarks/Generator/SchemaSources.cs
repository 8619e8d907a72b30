using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Benchmarks.Generator;

/// <summary>A project of many schemas, a file each, with a registry and a file of other code.</summary>
internal static class SchemaSources
{
    public const int Schemas = 200;

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using SchemaKit;
        global using SchemaKit.Articles;
        global using SchemaKit.Html;
        """;

    private const string Registry =
        "public static partial class Publishers " +
        "{ [SchemaRegistry] public static partial SchemaRegistry Registry { get; } }";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    /// <summary>Compiles the project, with trees of its own: nothing is shared with an earlier one.</summary>
    /// <param name="hasRegistry">Whether there is a registry, which does not compile without the generator.</param>
    public static CSharpCompilation Compile(bool hasRegistry = true) => CSharpCompilation.Create(
        "Schemas",
        [
            Parse(Usings, "Usings.cs"),
            Parse(hasRegistry ? Registry : "", "Publishers.cs"),
            Parse(Elsewhere(0), "Elsewhere.cs"),
            .. Enumerable.Range(0, Schemas).Select(number => Parse(Schema(number, selector: "h1"), PathOf(number))),
        ],
        [
            .. Net100.References.All,
            MetadataReference.CreateFromFile(typeof(Html.Node).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(SchemaAttribute).Assembly.Location),
        ],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Debug,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Makes what runs a generator on the project, as the compiler and editors do.</summary>
    public static GeneratorDriver Drive(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Options);

    /// <summary>The project after an edit of one file, as an editor makes it: all other trees are the same.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation, string path, string text) =>
        compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees.Single(tree => tree.FilePath == path), Parse(text, path));

    /// <summary>The path of a schema's file.</summary>
    public static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Publisher{number}.cs");

    /// <summary>Code that has nothing to do with schemas, with a number in the body of a method.</summary>
    public static string Elsewhere(int number) => string.Create(
        CultureInfo.InvariantCulture, $"internal static class Elsewhere {{ public static int Number() => {number}; }}");

    /// <summary>A schema of 15 properties, of the kinds that schemas of real sites have.</summary>
    public static string Schema(int number, string selector)
    {
        StringBuilder source = new(
            """
            namespace Publishers@;

            [Schema("www.publisher@.example", "*.publisher@.example", Culture = "en-US", TimeZone = "Europe/London")]
            public sealed partial record Article@
            {
                [Css("main $.title"), Meta("og:title")] public required string Headline { get; init; }
                [Css("p.byline-@"), Trim("By ")] public string? Byline { get; init; }
                [Css("time.published", Attribute = "datetime"), Timestamp("d MMMM yyyy HH:mm")]
                [Meta("article:published_time")]
                public DateTimeOffset PublishedAt { get; init; }
                [JsonLd("dateModified")] public DateTimeOffset? ModifiedAt { get; init; }
                [Link("canonical"), Meta("og:url")] public Uri? Url { get; init; }
                [Css("article.a@ > div.body > p:not([class]), article.a@ > div.body > blockquote")]
                public required IReadOnlyList<string> Paragraphs { get; init; }
                [Dateline("{Place} — ", From = nameof(Paragraphs))] public Dateline? Dateline { get; init; }
                [Without(nameof(Dateline))] public IReadOnlyList<string> Text { get; init; } = [];
                [Css("article.a@ > div.body > h2"), Between(nameof(Paragraphs))]
                public IReadOnlyList<Subhead> Subheads { get; init; } = [];
                [Css("nav.breadcrumb li > a")] public IReadOnlyList<string> Sections { get; init; } = [];
                [JsonLd("author.name"), Split(", ")] public IReadOnlyList<string> Authors { get; init; } = [];
                [Css("figure:first-of-type img", Attribute = "src"), Meta("og:image")] public Uri? Image { get; init; }
                [Css("figure:first-of-type figcaption")] public string? Caption { get; init; }
                [Css(".ranking, aside ul.popular")] public IReadOnlyList<Ranking> Rankings { get; init; } = [];
                [Css("span.comments"), Pattern("{Comments} comments")] public int? Comments { get; init; }
            }
            """);
        return source
            .Replace("@", number.ToString(CultureInfo.InvariantCulture))
            .Replace("$", selector)
            .ToString();
    }

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, Options, path, Encoding.UTF8);
}
