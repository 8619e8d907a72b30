namespace SchemaKit.Benchmarks.Peers;

/// <summary>
/// The job: what an extractor of articles typically asks a page for. All results are strings of their own that outlive
/// the page, with the text as <c>textContent</c> has it.
/// </summary>
internal sealed class JobResult
{
    /// <summary>The first <c>h1</c>.</summary>
    public string? Headline { get; set; }

    /// <summary>The content of the first <c>meta[property="og:title"]</c>.</summary>
    public string? OpenGraphTitle { get; set; }

    /// <summary>The address of the first <c>link[rel="canonical"]</c>, as written.</summary>
    public string? Canonical { get; set; }

    /// <summary>Every <c>article p</c>.</summary>
    public List<string> Paragraphs { get; } = [];

    /// <summary>Every <c>li a[href]</c>: its address as written, and its text.</summary>
    public List<(string Href, string Text)> Links { get; } = [];

    /// <summary>Every <c>script[type="application/ld+json"]</c>.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>The first thing in which two results differ; <see langword="null"/> where they are the same.</summary>
    public string? DifferenceTo(JobResult other)
    {
        if (Headline != other.Headline)
            return "h1";
        if (OpenGraphTitle != other.OpenGraphTitle)
            return "og:title";
        if (Canonical != other.Canonical)
            return "canonical";
        if (!Paragraphs.SequenceEqual(other.Paragraphs))
            return "article p";
        if (!Links.SequenceEqual(other.Links))
            return "li a[href]";
        return JsonLd.SequenceEqual(other.JsonLd) ? null : "ld+json";
    }
}
