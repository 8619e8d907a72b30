using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Readers;
using SchemaKit.StructuredData;
using WhiteSpace = SchemaKit.Readers.WhiteSpace;

namespace SchemaKit.ArticleWords.Images;

/// <summary>What the JSON-LD of a page says of pictures: https://schema.org/ImageObject.</summary>
internal static class ImageObjects
{
    private static readonly ThingPath OfArticle = new("Article.image");

    /// <summary>Completes pictures that nothing is written of: caption and credit.</summary>
    /// <param name="graph">The JSON-LD.</param>
    /// <param name="page">The page.</param>
    /// <param name="pictures">The pictures.</param>
    public static void Complete(JsonLdGraph graph, Page page, PictureList pictures)
    {
        foreach (JsonLdValue value in graph.Find(OfArticle))
        {
            if (!TryReadAddress(graph, value.Row, page, out Uri? address) || pictures.Find(address) is not { } picture)
                continue;

            if (!picture.IsBare)
                continue;
            picture.Caption = Read(graph, value.Row, "caption"u8);
            picture.Credit = ReadCredit(graph, value.Row);
        }
    }

    /// <summary>The picture that is said to be the article's: what is said of it in several ratios or sizes is one.</summary>
    /// <param name="graph">The JSON-LD.</param>
    /// <param name="page">The page.</param>
    /// <returns>The picture; the default where none is said.</returns>
    public static FoundImage Read(JsonLdGraph graph, Page page)
    {
        Picture picture = new(row: 0);
        Node script = default;
        foreach (JsonLdValue value in graph.Find(OfArticle))
        {
            if (!TryReadAddress(graph, value.Row, page, out Uri? address))
                continue;

            script = script.Exists ? script : value.Script;
            picture.Add(new ImageVersion(address)
            {
                Width = ReadPixels(graph, value.Row, "width"u8),
                Height = ReadPixels(graph, value.Row, "height"u8),
            });
            picture.Caption ??= Read(graph, value.Row, "caption"u8);
            picture.Description ??= Read(graph, value.Row, "description"u8);
            picture.Credit ??= ReadCredit(graph, value.Row);
        }

        return script.Exists
            ? new FoundImage(script, ArticleSources.JsonLd, picture.ToImage(isCover: true, position: 0))
            : default;
    }

    private static bool TryReadAddress(JsonLdGraph graph, int row, Page page, [NotNullWhen(true)] out Uri? address)
    {
        // Where there is no object but the address itself, it has no members.
        string? text = graph.IsObject(row)
            ? Read(graph, row, "url"u8) ?? Read(graph, row, "contentUrl"u8) ?? Read(graph, row, "@id"u8)
            : graph.TextOf(row).Trim();
        address = null;
        return text is { Length: > 0 } && !text.StartsWith('#') && ValueReader.TryReadUri(text, page, out address);
    }

    private static string? ReadCredit(JsonLdGraph graph, int row)
    {
        string? credit = Read(graph, row, "creditText"u8)
            ?? Read(graph, row, "author"u8)
            ?? Read(graph, row, "creator"u8)
            ?? Read(graph, row, "copyrightHolder"u8)
            ?? Read(graph, row, "copyrightNotice"u8);
        return credit is null ? null : CreditText.WithoutLabel(credit);
    }

    private static string? Read(JsonLdGraph graph, int row, ReadOnlySpan<byte> member)
    {
        if (!graph.IsObject(row) || graph.MemberOf(row, member) is not (>= 0 and int value))
            return null;
        string text = WhiteSpace.Collapse(graph.TextOf(value));
        return text.Length > 0 ? text : null;
    }

    private static int? ReadPixels(JsonLdGraph graph, int row, ReadOnlySpan<byte> member) =>
        Read(graph, row, member) is { } text
        && int.TryParse(text.AsSpan().TrimEnd(" px"), NumberStyles.None, CultureInfo.InvariantCulture, out int pixels)
        && pixels > 0 ? pixels : null;
}
