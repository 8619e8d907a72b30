using System.Buffers.Text;
using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Reads the versions of a picture that an element offers.</summary>
internal static class VersionReader
{
    private const int MostPixels = 100_000;

    /// <summary>How much of a source set is said by a <c>srcset</c>.</summary>
    private enum SetContent
    {
        /// <summary>Nothing.</summary>
        Empty,

        /// <summary>Some, but none for a screen with one pixel for one of the page's: that is <c>src</c>.</summary>
        WithoutDefault,

        /// <summary>All.</summary>
        Whole,
    }

    /// <summary>
    /// Adds what an <c>img</c> or <c>source</c> offers. What a script is to put in the place of an attribute counts instead of it, and
    /// <c>src</c> beside a <c>srcset</c> only where that one leaves room for it:
    /// https://html.spec.whatwg.org/multipage/images.html#create-a-source-set.
    /// </summary>
    /// <param name="attributes">The attributes of the element.</param>
    /// <param name="page">The page.</param>
    /// <param name="picture">What it is added to.</param>
    public static void Read(in ImageAttributes attributes, Page page, Picture picture)
    {
        Details details = new(
            ReadPixels(attributes.Width), ReadPixels(attributes.Height), ReadText(attributes.Type), ReadText(attributes.Media));
        SetContent content = attributes.LazySet.IsEmpty ? SetContent.Empty : ReadSet(attributes.LazySet, page, details, picture);
        if (content == SetContent.Empty && !attributes.Set.IsEmpty)
            content = ReadSet(attributes.Set, page, details, picture);
        if (content == SetContent.Whole)
            return;
        bool isRead = !attributes.LazySource.IsEmpty && TryReadSource(attributes.LazySource, page, details, picture);
        if (!isRead && !attributes.Source.IsEmpty)
            TryReadSource(attributes.Source, page, details, picture);
    }

    private static SetContent ReadSet(ReadOnlySpan<byte> value, Page page, in Details details, Picture picture)
    {
        SetContent content = SetContent.Empty;
        ByteBuffer buffer = new(stackalloc byte[512]);
        try
        {
            SourceSet set = new(Decode(value, ref buffer));
            while (set.Read())
            {
                if (!ImageAddress.TryRead(set.Url, page, out Uri? url))
                    continue;

                bool isDefault = set.Density is double.NaN or 1;
                content = isDefault || content == SetContent.Whole ? SetContent.Whole : SetContent.WithoutDefault;
                picture.Add(ReadVersion(url, set, details));
            }
        }
        finally
        {
            buffer.Dispose();
        }

        return content;
    }

    private static ImageVersion ReadVersion(Uri url, in SourceSet set, in Details details)
    {
        (int width, int height) = (set.Width, set.Height);
        if (width == 0)
            (width, height) = AddressSize.Read(set.Url);
        if (width + height == 0)
        {
            // The attributes tell how large it is on the page: with two pixels for one of the page's it is twice that.
            double density = double.IsNaN(set.Density) ? 1 : Math.Min(set.Density, 10);
            (width, height) = ((int)(details.Width * density), (int)(details.Height * density));
        }

        double? known = double.IsNaN(set.Density) ? null : set.Density;
        return MakeVersion(url, width, height, details, known);
    }

    private static bool TryReadSource(ReadOnlySpan<byte> value, Page page, in Details details, Picture picture)
    {
        ByteBuffer buffer = new(stackalloc byte[512]);
        try
        {
            ReadOnlySpan<byte> address = Decode(value, ref buffer);
            if (!ImageAddress.TryRead(address, page, out Uri? url))
                return false;

            (int width, int height) = AddressSize.Read(address);
            if (width + height == 0)
                (width, height) = (details.Width, details.Height);
            picture.Add(MakeVersion(url, width, height, details));
            return true;
        }
        finally
        {
            buffer.Dispose();
        }
    }

    private static ImageVersion MakeVersion(Uri url, int width, int height, in Details details, double? density = null) => new(url)
    {
        Density = density,
        Width = width > 0 ? width : null,
        Height = height > 0 ? height : null,
        Type = details.Type,
        Media = details.Media,
    };

    private static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> value, ref ByteBuffer buffer)
    {
        if (!Cooker.Changes(value, Cooking.AttributeValue))
            return value;
        Cooker.Append(value, Cooking.AttributeValue, ref buffer);
        return buffer.Written;
    }

    private static string? ReadText(ReadOnlySpan<byte> value) =>
        !value.IsEmpty && Cooker.ToString(value, Cooking.AttributeValue).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Reads <c>width</c> or <c>height</c>; 0 for what is no number of pixels, such as <c>100%</c>.</summary>
    private static int ReadPixels(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out uint pixels, out int length)
        && pixels is > 1 and < MostPixels
        && (length == value.Length || value[length..].SequenceEqual("px"u8))
            ? (int)pixels
            : 0;

    /// <summary>What an element says of all that it offers.</summary>
    /// <param name="Width">How wide it is on the page; 0 where that is not said.</param>
    /// <param name="Height">How high it is on the page; 0 where that is not said.</param>
    /// <param name="Type">The media type.</param>
    /// <param name="Media">The media query.</param>
    private readonly record struct Details(int Width, int Height, string? Type, string? Media);
}
