using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Readers;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords.Images;

/// <summary>The picture that the head of a page names for those who link to it: https://ogp.me/#structured.</summary>
internal static class MetaImages
{
    /// <summary>Reads the first picture, with what the elements behind it say of it.</summary>
    /// <param name="metas">The <c>meta</c> elements of the page.</param>
    /// <returns>The picture; the default where none is named.</returns>
    public static FoundImage Read(in NodeList metas)
    {
        FoundImage card = default;
        for (int i = 0; i < metas.Count; i++)
        {
            if (IsNamed(metas[i], "og:image"u8) || IsNamed(metas[i], "og:image:url"u8))
            {
                if (TryRead(metas, i, out FoundImage found))
                    return found;
            }
            else if (!card.Node.Exists && (IsNamed(metas[i], "twitter:image"u8) || IsNamed(metas[i], "twitter:image:src"u8)))
            {
                TryRead(metas, i, out card);
            }
        }

        return card;
    }

    private static bool TryRead(in NodeList metas, int place, out FoundImage found)
    {
        found = default;
        if (!TryReadAddress(metas[place], out Uri? address))
            return false;

        (int? width, int? height, string? alt) = (null, null, null);
        for (int i = place + 1; i < metas.Count && !IsNamed(metas[i], "og:image"u8); i++)
        {
            if (IsNamed(metas[i], "og:image:width"u8))
                width ??= ReadPixels(metas[i]);
            else if (IsNamed(metas[i], "og:image:height"u8))
                height ??= ReadPixels(metas[i]);
            else if (IsNamed(metas[i], "og:image:alt"u8))
                alt ??= ValueReader.TryReadAttribute(metas[i], "content"u8, out string? text) ? text : null;
        }

        Picture picture = new(metas[place].Index) { Description = alt };
        picture.Add(new ImageVersion(address) { Width = width, Height = height });
        found = new FoundImage(metas[place], ArticleSources.Meta, picture.ToImage(isCover: true, position: 0));
        return true;
    }

    private static bool TryReadAddress(Node meta, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return ValueReader.TryReadAttribute(meta, "content"u8, out string? text) && ValueReader.TryReadUri(text, meta.Page, out address);
    }

    private static int? ReadPixels(Node meta) =>
        ValueReader.TryReadAttribute(meta, "content"u8, out string? text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels)
        && pixels > 0 ? pixels : null;

    private static bool IsNamed(Node meta, ReadOnlySpan<byte> name) =>
        meta.AttributeMatches("property"u8, AttributeMatch.Equals, name, ignoreCase: true)
        || meta.AttributeMatches("name"u8, AttributeMatch.Equals, name, ignoreCase: true);
}
