using System.Reflection;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What generated code, compiled and loaded, made of a page.</summary>
internal sealed class Reading
{
    private readonly object? _value;

    private Reading(object? value, IReadOnlyList<Issue> issues, IReadOnlyList<Origin> origins)
    {
        _value = value;
        Issues = issues;
        Origins = origins;
    }

    public IReadOnlyList<Issue> Issues { get; }

    public IReadOnlyList<Origin> Origins { get; }

    public bool IsComplete => _value is not null;

    /// <summary>The value of a property; of a path of them, <c>Picture.Url</c>.</summary>
    public object? this[string path] =>
        path.Split('.').Aggregate(_value, (value, name) => value!.GetType().GetProperty(name)!.GetValue(value));

    /// <summary>Reads a page by the type <c>Article</c> of a source.</summary>
    public static Reading Html(string source, string html, string? url = null) =>
        Html(source, html, new PageOptions { Url = url is null ? null : new Uri(url) });

    /// <summary>Reads a page by the type <c>Article</c> of a source.</summary>
    public static Reading Html(string source, string html, PageOptions options) =>
        Of(source, SchemaKit.Html.Page.Parse(html, options));

    /// <summary>Reads a text by the type <c>Article</c> of a source.</summary>
    public static Reading Text(string source, string text) => Of(source, SchemaKit.Html.Page.FromText(text));

    private static Reading Of(string source, Page page)
    {
        Assembly assembly = GeneratorRun.Good(source).Load();
        return (Reading)typeof(Reading)
            .GetMethod(nameof(Extract), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(assembly.GetType("Article", throwOnError: true)!)
            .Invoke(null, [page])!;
    }

    private static Reading Extract<T>(Page page) where T : ISchema<T>
    {
        Extraction<T> extraction = SchemaReader.Extract<T>(page);
        Assert.Equal(extraction.IsComplete, SchemaReader.TryParse<T>(page, out _));
        return new Reading(extraction.IsComplete ? extraction.Value : null, extraction.Issues, extraction.Origins);
    }
}
