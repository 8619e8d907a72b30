namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#changing-the-encoding-while-parsing</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>
    /// Takes what a <c>meta</c> element says of the encoding. If the source would be another one in that encoding, the
    /// parser stops: all that it has read may have been something else.
    /// </summary>
    private void ReadMetaEncoding()
    {
        if (DeclaredEncoding() is not { } declared)
            return;

        _encoding = EncodingSniffer.Change(_encoding, declared);
        _hasStopped = !_pageSource.IsDecodedFrom(_encoding.Encoding);
    }

    private readonly HtmlEncoding? DeclaredEncoding()
    {
        ByteBuffer value = new(stackalloc byte[128]);
        try
        {
            if (ReadAttribute("charset"u8, ref value) && HtmlEncoding.FromLabel(value.Written) is { } named)
                return named;
            if (ReadAttribute("http-equiv"u8, ref value) && Ascii.EqualsIgnoreCase(value.Written, "content-type"u8) &&
                ReadAttribute("content"u8, ref value))
            {
                return MetaCharset.Extract(value.Written);
            }

            return null;
        }
        finally
        {
            value.Dispose();
        }
    }

    /// <summary>Reads an attribute of the token.</summary>
    /// <returns>Whether it has it.</returns>
    private readonly bool ReadAttribute(ReadOnlySpan<byte> lowerCaseName, scoped ref ByteBuffer value)
    {
        if (!StartTags.TryFindAttribute(_source, _token.Start, lowerCaseName, out ReadOnlySpan<byte> slice))
            return false;

        value.Clear();
        Cooker.Append(slice, Cooking.AttributeValue, ref value);
        return true;
    }
}
