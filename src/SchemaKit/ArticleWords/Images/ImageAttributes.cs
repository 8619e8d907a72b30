using SchemaKit.Html;
using Ascii = SchemaKit.Html.Ascii;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// What the attributes of an <c>img</c> or <c>source</c> say of the picture, found in one walk over them, as they stand in the source.
/// </summary>
internal ref struct ImageAttributes
{
    /// <summary>Reads the attributes of an element.</summary>
    public ImageAttributes(Node element)
    {
        AttributeWalk walk = new(element.Page.Tape, element.Index);
        while (walk.Read())
        {
            // Most attributes are others: the last letter tells that.
            ReadOnlySpan<byte> name = walk.Name;
            switch (name[^1] | 0x20)
            {
                case 'c' when EndsWith(name, "src"u8):
                    Note(walk.Value, isLazy: name.Length > 3, ref _source, ref _lazySource, name);
                    break;

                case 't' when EndsWith(name, "srcset"u8) || Ascii.EqualsIgnoreCase(name, "data-original-set"u8):
                    Note(walk.Value, isLazy: name.Length > 6, ref _set, ref _lazySet, name);
                    break;

                case 'l' when Ascii.EqualsIgnoreCase(name, "data-original"u8):
                case 'y' when Ascii.EqualsIgnoreCase(name, "data-lazy"u8):
                    Note(walk.Value, isLazy: true, ref _source, ref _lazySource, name);
                    break;

                case 't' when Ascii.EqualsIgnoreCase(name, "alt"u8):
                    Alt = _hasAlt ? Alt : walk.Value;
                    _hasAlt = true;
                    break;

                case 't' when Ascii.EqualsIgnoreCase(name, "height"u8):
                    Height = walk.Value;
                    break;

                case 'h' when Ascii.EqualsIgnoreCase(name, "width"u8):
                    Width = walk.Value;
                    break;

                case 'e' when Ascii.EqualsIgnoreCase(name, "type"u8):
                    Type = walk.Value;
                    break;

                case 'a' when Ascii.EqualsIgnoreCase(name, "media"u8):
                    Media = walk.Value;
                    break;
            }
        }
    }

    private ReadOnlySpan<byte> _source;
    private ReadOnlySpan<byte> _lazySource;
    private ReadOnlySpan<byte> _set;
    private ReadOnlySpan<byte> _lazySet;
    private bool _hasAlt;

    /// <summary><c>src</c>.</summary>
    public readonly ReadOnlySpan<byte> Source => _source;

    /// <summary>What a script puts in the place of <c>src</c>.</summary>
    public readonly ReadOnlySpan<byte> LazySource => _lazySource;

    /// <summary><c>srcset</c>.</summary>
    public readonly ReadOnlySpan<byte> Set => _set;

    /// <summary>What a script puts in the place of <c>srcset</c>.</summary>
    public readonly ReadOnlySpan<byte> LazySet => _lazySet;

    /// <summary><c>type</c>.</summary>
    public ReadOnlySpan<byte> Type { get; private set; }

    /// <summary><c>media</c>.</summary>
    public ReadOnlySpan<byte> Media { get; private set; }

    /// <summary><c>width</c>.</summary>
    public ReadOnlySpan<byte> Width { get; private set; }

    /// <summary><c>height</c>.</summary>
    public ReadOnlySpan<byte> Height { get; private set; }

    /// <summary><c>alt</c>.</summary>
    public ReadOnlySpan<byte> Alt { get; private set; }

    /// <summary>Keeps a value; of several that scripts read, the longest, which has the most to choose from.</summary>
    private static void Note(
        ReadOnlySpan<byte> value, bool isLazy, ref ReadOnlySpan<byte> plain, ref ReadOnlySpan<byte> lazy, ReadOnlySpan<byte> name)
    {
        if (!isLazy)
            plain = plain.IsEmpty ? value : plain;
        else if (value.Length > lazy.Length && ImageAddress.IsLikely(value) && !IsOfOther(name))
            lazy = value;
    }

    /// <summary>
    /// Whether an attribute is for what is shown before the picture, in its place, or when somebody wants to see it on a page of its own.
    /// </summary>
    private static bool IsOfOther(ReadOnlySpan<byte> name) =>
        name.IndexOf("full"u8) >= 0
        || name.IndexOf("zoom"u8) >= 0
        || name.IndexOf("low"u8) >= 0
        || name.IndexOf("placeholder"u8) >= 0
        || name.IndexOf("fallback"u8) >= 0
        || name.IndexOf("thumb"u8) >= 0
        || name.IndexOf("error"u8) >= 0;

    private static bool EndsWith(ReadOnlySpan<byte> name, ReadOnlySpan<byte> end) =>
        name.Length >= end.Length && Ascii.EqualsIgnoreCase(name[^end.Length..], end);
}
