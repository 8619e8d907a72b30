using SchemaKit.Html;
using SchemaKit.Readers;
using SchemaKit.Runtime;
using SchemaKit.StructuredData;

namespace SchemaKit;

/// <summary>The date that a page gives for itself.</summary>
internal static class PublicationDate
{
    private static readonly TimestampFormats Formats = new(culture: "", timeZone: "UTC");
    private static readonly ThingPath Path = new("datePublished");

    /// <summary>
    /// The page's <c>article:published_time</c>, or else the first <c>datePublished</c> of its JSON-LD;
    /// <see langword="null"/> where it has neither as a point in time.
    /// </summary>
    public static DateTimeOffset? Find(Page page)
    {
        NodeList scripts = default;
        try
        {
            foreach (Node element in page.Document.DescendantElements)
            {
                if (IsPublishedTime(element) && TryRead(element.GetAttribute("content"u8), out DateTimeOffset published))
                    return published;
                if (IsJsonLd(element))
                    scripts.Add(element);
            }

            return scripts.Count == 0 ? null : ReadJsonLd(scripts);
        }
        finally
        {
            scripts.Dispose();
        }
    }

    private static bool IsPublishedTime(Node element) =>
        element.Tag == TagId.Meta
        && (Is(element, "property"u8, "article:published_time"u8) || Is(element, "name"u8, "article:published_time"u8));

    private static bool IsJsonLd(Node element) =>
        element.Tag == TagId.Script && Is(element, "type"u8, "application/ld+json"u8);

    private static bool Is(Node element, ReadOnlySpan<byte> attribute, ReadOnlySpan<byte> value) =>
        element.AttributeMatches(attribute, AttributeMatch.Equals, value, ignoreCase: true);

    private static DateTimeOffset? ReadJsonLd(in NodeList scripts)
    {
        SilentRecorder nobody = default;
        using MatchStore store = MatchStore.Rent();
        foreach (JsonLdValue value in store.JsonLd(scripts, ref nobody).Find(Path))
        {
            if (value.TryReadText(out string? text) && TryRead(text, out DateTimeOffset published))
                return published;
        }

        return null;
    }

    private static bool TryRead(string? text, out DateTimeOffset date)
    {
        date = default;
        return text is not null && ValueReader.TryReadTimestamp(text, Formats, out date);
    }
}
