using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>
/// Code as it is while somebody types it. That nothing is thrown is what <see cref="GeneratorRun.Of(string[])"/>
/// asserts; what the compiler says of such code is not of interest.
/// </summary>
public sealed class HostileInputTests
{
    // hostile input
    [Theory]
    [InlineData("[Schema] partial class")]
    [InlineData("[Schema] partial class Page { [Css(\"h1\")] public string")]
    [InlineData("[Schema(null)] partial class Page;")]
    [InlineData("[Schema(\"a\", null, 3, Culture = null, TimeZone = 7, Kind = (PageKind)9)] partial class Page;")]
    [InlineData("[Schema(Culture = \"a-\\ud800\", TimeZone = \"\\0/\\0\")] partial class Page;")]
    [InlineData("[Schema] partial class Page; [Schema] partial class Page;")]
    [InlineData(
        "[Schema] partial class Page; [Schema] partial struct Page; " +
        "namespace Page { [Schema] partial class Page; }")]
    [InlineData("[Schema] enum Page { A } ")]
    [InlineData("[Schema] interface IPage { } [Schema] delegate void Page();")]
    [InlineData("[Schema] partial class Page : Page;")]
    [InlineData(
        "[Schema] partial class A { [Css(\"a\")] public B? B { get; init; } } " +
        "[Schema] partial class B { [Css(\"a\")] public A[]? A { get; init; } }")]
    [InlineData("[Schema] partial record Page([Css(\"a\")] string A, [Css(\"b\")] string A, string);")]
    [InlineData(
        "[Schema] partial record struct Page([property: Css(\"a\")] in string A, params int[] B) { " +
        "[Css(\"c\")] string A { get; } }")]
    [InlineData("namespace SchemaKit { [Schema] partial class SchemaAttribute : System.Attribute; }")]
    [InlineData("public interface IOuter<out T> { [Schema] partial class Page; }")]
    [InlineData(
        "void Local() { } [Schema] partial class @class { [Css(\"a\")] " +
        "public string @namespace { get; init; } }")]
    public void Is_survived(string source) => Assert.NotNull(GeneratorRun.Of(source).Driver);

    // hostile input
    [Theory]
    [InlineData("[Css(] public string? A { get; init; }")]
    [InlineData("[Css()] public string? A { get; init; }")]
    [InlineData("[Css(null)] public string? A { get; init; }")]
    [InlineData("[Css(1)] public string? A { get; init; }")]
    [InlineData("[Css(Unknown)] public string? A { get; init; }")]
    [InlineData("[Css(\"h1\", \"h2\")] public string? A { get; init; }")]
    [InlineData("[Css(\"h1\", Text = (TextKind)99)] public string? A { get; init; }")]
    [InlineData("[Css(\"h1\", Text = 1, Nothing = 2)] public string? A { get; init; }")]
    [InlineData("[Css(\"h1\", Attribute = null)] public string? A { get; init; }")]
    [InlineData("[Css(\"a:hover)] public string? A { get; init; }")]
    [InlineData("[Css(\"\"\"a:hover)] public string? A { get; init; }")]
    [InlineData("[Css(\"\"\"\n   a:hover\n  \"\"\")] public string? A { get; init; }")]
    [InlineData("[Css($\"a:{1}hover\")] public string? A { get; init; }")]
    [InlineData("[Css(\"\\ud800:hover\"), Meta(\"\\udc00\")] public string? A { get; init; }")]
    [InlineData("[Css(\"a\"), Trim(null), Split(null), Pattern(null)] public string[] A { get; init; }")]
    [InlineData(
        "[Css(\"a\"), Trim((string)null), Split(new string[] { null, \"\" })] " +
        "public string[] A { get; init; }")]
    [InlineData("[Css(\"a\"), Timestamp(null, \"\", \"%\")] public DateTimeOffset A { get; init; }")]
    [InlineData("[Css(\"a\")] public Missing A { get; init; } [Css(\"a\")] public List<Missing> B { get; init; }")]
    [InlineData("[Css(\"a\")] public List<> A { get; init; } [Css(\"a\")] public int[,] B { get; init; }")]
    [InlineData("[Css(\"a\")] public unsafe int* A { get; init; } [Css(\"a\")] public dynamic B { get; init; }")]
    [InlineData(
        "[Css(\"a\")] public string this[int i] { get => \"\"; init { } } " +
        "[Css(\"a\")] public static string A { get; set; }")]
    [InlineData("[Css(\"a\")] public string A { get; init; } [Css(\"a\")] public string A { get; init; }")]
    [InlineData("[Dateline] public Dateline A { get; init; } [Dateline(From = null)] public Dateline B { get; init; }")]
    [InlineData(
        "[Dateline(From = \"A\")] public Dateline A { get; init; } " +
        "[Without(\"B\")] public string B { get; init; }")]
    [InlineData(
        "[Dateline(From = \"B\", Families = (DatelineFamilies)), Dateline(Families = \"x\", From = \"B\"), Dateline(From = \"A\")] " +
        "public Dateline A { get; init; } [Without(\"A\", From = null), Without(\"A\", From = \"A\")] public string B { get; init; }")]
    [InlineData(
        "[Dateline(From = \"B\", Families = (DatelineFamilies)int.MinValue), Dateline(\"{\", From = \"B\")] " +
        "public Dateline A { get; init; } [Css(\"p\")] public string B { get; init; }")]
    [InlineData(
        "[Without(null), Between(null)] public string A { get; init; } " +
        "[Between(\"C\"), Css(\"a\")] public List<Subhead> C { get; init; }")]
    [InlineData(
        "[Css(\"h2\"), Between(\"B\")] public List<Subhead> A { get; init; } " +
        "[Css(\"h2\"), Between(\"A\")] public List<Subhead> B { get; init; }")]
    [InlineData("[Without(\"Line\n\\\"\")] public string A { get; init; }")]
    public void Any_member_is_survived(string member) =>
        Assert.NotNull(GeneratorRun.Of($"[Schema] partial class Page {{ {member} }}").Driver);

    // hostile input
    [Fact]
    public void Every_beginning_of_a_schema_is_survived()
    {
        const string Schema =
            """"
            [Schema("a.example", Culture = "en-US")]
            public partial record Page([property: Css("h1 > a:hover")] string Title, [Link("x")] Uri? Url = null)
            {
                [Css(@"p ""x"""), Trim("By "), Pattern("{A}[ / {*}]"), Split(",")]
                public required IReadOnlyList<string> A { get; init; }
                [Dateline("{Place} — ", From = nameof(A))] public Dateline? B { get; init; }
                [Without(nameof(B))] public string[] C { get; init; } = [];
            }
            """";
        for (int length = 0; length < Schema.Length; length += 7)
            Assert.NotNull(GeneratorRun.Of(Schema[..length]).Driver);
    }

    // hostile input
    [Fact]
    public void Missing_references_are_survived()
    {
        const string Schema =
            "[SchemaKit.Schema] partial class Page { [SchemaKit.Css(\"a\")] public string? A { get; init; } }";
        CSharpCompilation whole = GeneratorRun.Compile(Schema);
        string[] names = ["SchemaKit", "System.Runtime"];
        foreach (MetadataReference reference in whole.References.Where(
            reference => names.Any(name => reference.Display?.Contains(name, StringComparison.Ordinal) == true)))
        {
            Assert.NotNull(GeneratorRun.Of(whole.RemoveReferences(reference)).Driver);
        }

        Assert.NotNull(GeneratorRun.Of(whole.RemoveAllReferences()).Driver);
    }

    [Fact]
    public void Names_of_the_user_do_not_change_what_the_emitted_code_means() => GeneratorRun.Good(
        """
        global using Node = System.Int32;
        global using System.Linq;

        namespace Harbour
        {
            public class Page; public class Uri; public class List<T>;
            public class NodeList; public class Range; public class Dateline;
            public class ISchema<T>; public class SchemaInfo; public class ArticleReader; public class ArticleMatches;

            [Schema]
            public partial class Article
            {
                [Css("a")] public string? Node { get; init; }
                [Css("b")] public string? Page { get; init; }
                [Css("c")] public string? Schema { get; init; }
                [Css("d")] public string? Extract { get; init; }
                [Css("e")] public string? Parse { get; init; }
                [Css("f")] public string? TryParse { get; init; }
                [Css("g")] public string? value { get; init; }
                [Css("h")] public string? Value { get; init; }
                [Css("i")] public string? Scope { get; init; }
                [Css(":scope")] public string? Matches { get; init; }
                [Css("j")] public string? IsNode { get; init; }
                [Css("k")] public string? @event { get; init; }
                [Css("l")] public string? ArticleMatches { get; init; }
                [Css("m"), Pattern("{_m_1}")] public string? _m_1 { get; init; }
                [Css("n"), Pattern("{M}")] public string? M { get; init; }
                [Css("o")] public System.Collections.Generic.List<global::System.Uri>? Find { get; init; }
                [Obsolete, Css("p")] public string? Old { get; init; }
                [Meta("!")] public string? Meta { get; init; }
                [Meta("日本")] public string? Meta2 { get; init; }
            }
        }

        public class Node2;
        namespace System.Harbour { public class Article; }
        """);
}
