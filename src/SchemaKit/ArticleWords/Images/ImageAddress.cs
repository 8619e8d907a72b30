using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;
using SchemaKit.Readers;
using Ascii = SchemaKit.Html.Ascii;
using Utf8 = SchemaKit.Html.Utf8;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Addresses of pictures, as elements have them.</summary>
internal static class ImageAddress
{
    /// <summary>The names that files have which hold a place until a script puts the picture there.</summary>
    private static readonly byte[][] PlaceholderNames =
    [
        "blank"u8.ToArray(), "spacer"u8.ToArray(), "pixel"u8.ToArray(), "transparent"u8.ToArray(), "transp"u8.ToArray(),
        "placeholder"u8.ToArray(),
        "1x1"u8.ToArray(), "empty"u8.ToArray(), "loading"u8.ToArray(), "loader"u8.ToArray(), "lazy"u8.ToArray(),
        "lazyload"u8.ToArray(), "clear"u8.ToArray(), "trans"u8.ToArray(), "grey"u8.ToArray(), "gray"u8.ToArray(), "dot"u8.ToArray(),
    ];

    // The length of the longest one; a longer one may have the word for it inside.
    private const int LongestName = 11;

    /// <summary>Makes an address absolute.</summary>
    /// <param name="address">The address as written, decoded.</param>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="url">The address; a relative one where that of the page is not known.</param>
    /// <returns>Whether it is that of a picture, and not of what holds its place.</returns>
    public static bool TryRead(ReadOnlySpan<byte> address, Page page, [NotNullWhen(true)] out Uri? url)
    {
        url = null;
        address = Ascii.Trim(address);
        return !address.IsEmpty
            && !IsOfOtherScheme(address)
            && !IsTemplate(address)
            && !IsPlaceholder(address)
            && ValueReader.TryReadUri(Utf8.GetString(address), page, out url);
    }

    /// <summary>Whether a value reads as an address: attributes that scripts read hold many things.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> value) =>
        value.StartsWith("http"u8) || value.StartsWith((byte)'/') || (value.Contains((byte)'/') && value.Contains((byte)'.'));

    /// <summary>Whether it is <c>data:</c>, <c>blob:</c>, <c>about:</c>, <c>javascript:</c>.</summary>
    private static bool IsOfOtherScheme(ReadOnlySpan<byte> address)
    {
        int end = address.IndexOfAny(":/?#"u8);
        return end > 0
            && address[end] == ':'
            && !Ascii.EqualsIgnoreCase(address[..end], "https"u8)
            && !Ascii.EqualsIgnoreCase(address[..end], "http"u8);
    }

    /// <summary>Whether a script has yet to write something into it: <c>/{width}/a.jpg</c>.</summary>
    private static bool IsTemplate(ReadOnlySpan<byte> address) => address.Contains((byte)'{');

    private static bool IsPlaceholder(ReadOnlySpan<byte> address)
    {
        int query = address.IndexOfAny("?#"u8);
        ReadOnlySpan<byte> name = query < 0 ? address : address[..query];
        name = name[(name.LastIndexOf((byte)'/') + 1)..];
        int dot = name.LastIndexOf((byte)'.');
        if (dot <= 0)
            return false;

        name = name[..dot];
        if (name.Length > LongestName)
            return name.IndexOf("placeholder"u8) >= 0;
        foreach (byte[] known in PlaceholderNames)
        {
            if (Ascii.EqualsIgnoreCase(name, known))
                return true;
        }

        return false;
    }
}
