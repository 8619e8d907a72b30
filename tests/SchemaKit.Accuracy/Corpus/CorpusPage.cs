using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using SchemaKit.Html;

namespace SchemaKit.Accuracy.Corpus;

/// <summary>A page of the corpus, and what is expected of it.</summary>
internal sealed record CorpusPage
{
    // Not all sets say where their pages are from, or they have a name there; those who score them make up an address as well.
    private static readonly Uri Nowhere = new("http://page.invalid/article.html");

    /// <summary>The set and the page's name in it: <c>aeb/1234</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where the page is from.</summary>
    public required Uri Url { get; init; }

    /// <summary>When it was loaded, as far as anybody knows.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>What is expected, in the shape of the set.</summary>
    public required JsonElement Expected { get; init; }

    /// <summary>The page's bytes.</summary>
    public required byte[] Html { get; init; }

    /// <summary>Reads a page.</summary>
    /// <param name="path">The file of its expectation; the page's own lies beside it.</param>
    /// <param name="set">The set.</param>
    public static CorpusPage Load(string path, string set)
    {
        JsonElement envelope = JsonElement.Parse(File.ReadAllBytes(path));
        return new CorpusPage
        {
            Id = $"{set}/{Path.GetFileNameWithoutExtension(path)}",
            Url = envelope.TextOf("url") is { } url && url.StartsWith("http", StringComparison.Ordinal) ? new Uri(url) : Nowhere,
            RetrievedAt = envelope.TextOf("crawledAt") is { } time
                ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                : null,
            Expected = envelope.GetProperty("expected"),
            Html = Decompress(Path.ChangeExtension(path, ".html.gz")),
        };
    }

    /// <summary>Parses the page.</summary>
    /// <param name="encoding">The encoding of its bytes, whatever it says itself; <see langword="null"/> where it can be believed.</param>
    public Page Parse(HtmlEncoding? encoding) =>
        Page.Parse(Html, new PageOptions { Url = Url, RetrievedAt = RetrievedAt, Encoding = encoding });

    private static byte[] Decompress(string path)
    {
        using FileStream file = File.OpenRead(path);
        using GZipStream content = new(file, CompressionMode.Decompress);
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
