using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>
/// What reading a page allocates, against the size of what was read. (The pages have no character references: where the
/// compiler did not optimize, as in configuration Debug, looking one up allocates.)
/// </summary>
public sealed class AllocationTests
{
    private const string Lists =
        """
        [Schema] public sealed partial class Article
        {
            [Css("h1")] public required string Headline { get; init; }
            [Css("p")] public required IReadOnlyList<string> Paragraphs { get; init; }
            [Css("section")] public IReadOnlyList<Section> Sections { get; init; } = [];
        }

        [Schema] public sealed partial record Section
        {
            [Css("h2")] public required string Heading { get; init; }
            [Css("li")] public IReadOnlyList<Item> Items { get; init; } = [];
        }

        [Schema] public sealed partial class Item
        {
            [Css("a")] public required string Title { get; init; }
            [Css("a", Attribute = "id")] public string? Id { get; init; }
            [Css(":scope > i")] public IReadOnlyList<string> Numbers { get; init; } = [];
        }
        """;

    [Fact]
    public void Nested_lists_cost_what_they_are() => AssertCost(Lists, textsOf: "none");

    [Theory]
    [InlineData("""[Css("a")] public string[] Words { get; init; } = [];""")]
    [InlineData("""[Css("h2, em, a")] public required System.Collections.Immutable.ImmutableArray<string> Words { get; init; }""")]
    [InlineData("""[Css("a"), Meta("keywords")] public IReadOnlyList<string> Words { get; init; } = [];""")]
    public void Texts_cost_what_they_are(string field) => AssertCost(Article(field), textsOf: "none");

    [Theory]
    [InlineData("i", """[Css("i")] public int[] Numbers { get; init; } = [];""")]
    [InlineData("h2, i, em", """[Css("h2, i, em")] public IReadOnlyList<int> Numbers { get; init; } = [];""")]
    [InlineData("p", """[Css("p"), Split(",", ", t")] public IReadOnlyList<string> Words { get; init; } = [];""")]
    [InlineData("p", """[Css("p"), Trim("x")] public IReadOnlyList<string> Words { get; init; } = [];""")]
    [InlineData("time", """[Css("time")] public DateTimeOffset Time { get; init; }""")]
    public void Other_values_cost_the_text_that_they_are_made_of_besides(string textsOf, string field) =>
        AssertCost(Article(field), textsOf);

    private static string Article(string field) => $$"""[Schema] public sealed partial class Article { {{field}} }""";

    private static void AssertCost(string source, string textsOf)
    {
        Type type = GeneratorRun.Good(source).Load().GetType("Article", throwOnError: true)!;
        (long allocated, object value) = ((long, object))typeof(AllocationTests)
            .GetMethod(nameof(Measure), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(null, [])!;

        using Page page = Page.Parse(Html());
        long texts = 0;
        foreach (Node node in page.Select(textsOf))
            texts += SizeOf(node.GetText(), []);
        Assert.Equal(SizeOf(value, new HashSet<object>(ReferenceEqualityComparer.Instance)) + texts, allocated);
    }

    private static (long Allocated, object Value) Measure<T>() where T : class, ISchema<T>
    {
        using Page page = Page.Parse(Encoding.UTF8.GetBytes(Html()));
        long least = long.MaxValue;
        T? value = null;

        // The first times fill pools and make what is made once.
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(SchemaReader.TryParse<T>(page, out value));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (least, value!);
    }

    private static string Html()
    {
        StringBuilder html = new(
            """
            <meta name="keywords" content="tide, wind, sun, rain, snow"><time>2024-01-03T10:00:00Z</time>
            <h1>Tide <em>rises</em></h1><b>7</b>
            """);
        for (int i = 0; i < 40; i++)
            html.Append("<p>x One <b>two</b>, three and four.x</p>");
        for (int i = 0; i < 7; i++)
        {
            html.Append("<section><h2>Heading</h2><ul>");
            for (int j = 0; j < 21; j++)
                html.Append("<li><a id=a1>One</a><i>12</i><i>13</i><i>x</i><i>14</i></li>");
            html.Append("</ul></section>");
        }

        return html.ToString();
    }

    /// <summary>The bytes of an object and all that it holds; of each of these, those that one like it takes.</summary>
    private static long SizeOf(object? value, HashSet<object> seen)
    {
        if (value is null || value is Type || !seen.Add(value))
            return 0;

        Type type = value.GetType();
        if (value is string text)
            return Allocated(() => new string('x', text.Length));
        if (value is Array array)
        {
            // An empty array is one for all.
            long size = array.Length == 0 ? 0 : Allocated(() => Array.CreateInstance(type.GetElementType()!, array.Length));
            return size + (type.GetElementType()!.IsValueType ? 0 : array.Cast<object?>().Sum(item => SizeOf(item, seen)));
        }

        return Allocated(() => RuntimeHelpers.GetUninitializedObject(type)) + FieldsOf(type)
            .Sum(field => field.FieldType.IsValueType
                ? FieldsOf(field.FieldType).Where(inner => !inner.FieldType.IsValueType)
                    .Sum(inner => SizeOf(inner.GetValue(field.GetValue(value)), seen))
                : SizeOf(field.GetValue(value), seen));
    }

    private static IEnumerable<System.Reflection.FieldInfo> FieldsOf(Type type)
    {
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (System.Reflection.FieldInfo field in declaring.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static long Allocated(Func<object> make)
    {
        make();
        long before = GC.GetAllocatedBytesForCurrentThread();
        object made = make();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(made);
        return allocated;
    }
}
