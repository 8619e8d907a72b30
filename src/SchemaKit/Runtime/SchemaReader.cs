using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>What the generated <c>Parse</c>, <c>TryParse</c> and <c>Extract</c> of every schema do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaReader
{
    /// <summary>Parses HTML, or text for a schema of <see cref="PageKind.Text"/>, and reads a value from it.</summary>
    /// <param name="content">The page's bytes.</param>
    /// <param name="url">The address that it was loaded from, if known.</param>
    /// <exception cref="ExtractionException">A required field is missing.</exception>
    public static T Parse<T>(ReadOnlyMemory<byte> content, Uri? url) where T : ISchema<T>
    {
        PageOptions options = url is null ? PageOptions.Default : new PageOptions { Url = url };
        using Page page = T.Schema.Kind == PageKind.Text ? Page.FromText(content, options) : Page.Parse(content, options);
        return Parse<T>(page);
    }

    /// <summary>Reads a value from a page.</summary>
    /// <param name="page">The page.</param>
    /// <exception cref="ExtractionException">A required field is missing.</exception>
    public static T Parse<T>(Page page) where T : ISchema<T>
    {
        if (TryParse<T>(page, out T? value))
            return value;

        // Only a page that failed is read a second time, so that a good one pays nothing for the message.
        IEnumerable<Issue> issues = Extract<T>(page).Issues.Where(issue => issue.Kind != IssueKind.FallbackUsed);
        throw new ExtractionException(T.Schema.Name, [.. issues]);
    }

    /// <summary>Reads a value from a page, if all required fields are there.</summary>
    /// <param name="page">The page.</param>
    /// <param name="value">The value, or the default where a required field is missing.</param>
    public static bool TryParse<T>(Page page, [MaybeNullWhen(false)] out T value) where T : ISchema<T>
    {
        ArgumentNullException.ThrowIfNull(page);
        SilentRecorder nobody = default;
        using MatchStore store = MatchStore.Rent();
        return T.TryRead(page.Document, store, ref nobody, out value);
    }

    /// <summary>Reads a value from a page, with its issues and origins.</summary>
    /// <param name="page">The page.</param>
    public static Extraction<T> Extract<T>(Page page) where T : ISchema<T>
    {
        ArgumentNullException.ThrowIfNull(page);
        ExtractionRecorder recorder = new(T.Schema);
        using MatchStore store = MatchStore.Rent();
        bool isComplete = T.TryRead(page.Document, store, ref recorder, out T? value);
        recorder.Reached(page.LimitsReached);
        return new Extraction<T>(value, isComplete, recorder.Issues, recorder.Origins);
    }
}
