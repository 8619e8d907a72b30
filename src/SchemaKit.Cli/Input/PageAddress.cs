using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;

namespace SchemaKit.Cli.Input;

/// <summary>The address that a page gives for itself.</summary>
internal static class PageAddress
{
    /// <summary>
    /// The page's canonical link, or else its <c>og:url</c>; <see langword="null"/> where it has neither as an absolute
    /// web address.
    /// </summary>
    public static Uri? Find(Page page)
    {
        Uri? openGraph = null;
        foreach (Node element in page.Document.DescendantElements)
        {
            if (IsCanonical(element) && TryParse(element.GetAttribute("href"u8), out Uri? canonical))
                return canonical;
            if (IsOpenGraph(element) && TryParse(element.GetAttribute("content"u8), out Uri? address))
                openGraph ??= address;
        }

        return openGraph;
    }

    /// <summary>Reads an absolute address of the web.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static bool IsCanonical(Node element) =>
        element.Tag == TagId.Link
        && element.AttributeMatches("rel"u8, AttributeMatch.Includes, "canonical"u8, ignoreCase: true);

    private static bool IsOpenGraph(Node element) =>
        element.Tag == TagId.Meta
        && element.AttributeMatches("property"u8, AttributeMatch.Equals, "og:url"u8, ignoreCase: true);
}
