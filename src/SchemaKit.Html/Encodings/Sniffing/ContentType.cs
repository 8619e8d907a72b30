using System.Text;

namespace SchemaKit.Html;

/// <summary>What a <c>Content-Type</c> header says of the encoding.</summary>
internal static class ContentType
{
    private const string WhiteSpace = "\t\n\r ";

    /// <summary>
    /// The encoding that the <c>charset</c> parameter of a MIME type names, as
    /// https://mimesniff.spec.whatwg.org/#parse-a-mime-type reads it.
    /// </summary>
    /// <param name="contentType">The header's value; one that is no MIME type says nothing.</param>
    public static HtmlEncoding? GetEncoding(string? contentType)
    {
        ReadOnlySpan<char> rest = contentType.AsSpan().Trim(WhiteSpace.AsSpan());
        ReadOnlySpan<char> essence = TakeUntil(ref rest, ";").TrimEnd(WhiteSpace.AsSpan());
        int slash = essence.IndexOf('/');
        if (slash < 0 || !IsToken(essence[..slash]) || !IsToken(essence[(slash + 1)..]))
            return null;

        while (!rest.IsEmpty)
        {
            rest = rest[1..].TrimStart(WhiteSpace.AsSpan());
            ReadOnlySpan<char> name = TakeUntil(ref rest, ";=");
            if (rest is not ['=', ..])
                continue;

            rest = rest[1..];
            bool isQuoted = rest is ['"', ..];
            string value = isQuoted ? TakeQuoted(ref rest) : "";
            ReadOnlySpan<char> unquoted = TakeUntil(ref rest, ";");
            if (!isQuoted)
                value = unquoted.TrimEnd(WhiteSpace.AsSpan()).ToString();

            // The first parameter of a name counts, unless it has no value at all.
            if ((isQuoted || value.Length > 0) && name.Equals("charset".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return HtmlEncoding.TryGet(value, out HtmlEncoding? encoding) ? encoding : null;
        }

        return null;
    }

    private static ReadOnlySpan<char> TakeUntil(ref ReadOnlySpan<char> rest, string ends)
    {
        int length = rest.IndexOfAny(ends.AsSpan());
        ReadOnlySpan<char> taken = length < 0 ? rest : rest[..length];
        rest = rest[taken.Length..];
        return taken;
    }

    /// <summary>https://fetch.spec.whatwg.org/#collect-an-http-quoted-string</summary>
    private static string TakeQuoted(ref ReadOnlySpan<char> rest)
    {
        StringBuilder value = new();
        rest = rest[1..];
        while (!rest.IsEmpty)
        {
            char next = rest[0];
            rest = rest[1..];
            if (next == '"')
                break;
            if (next == '\\' && !rest.IsEmpty)
            {
                next = rest[0];
                rest = rest[1..];
            }

            value.Append(next);
        }

        return value.ToString();
    }

    /// <summary>Whether it is characters of HTTP tokens alone, one at least.</summary>
    private static bool IsToken(ReadOnlySpan<char> text)
    {
        foreach (char value in text)
        {
            if (value > '\x7F' || !Ascii.IsAlphanumeric((byte)value) && "!#$%&'*+-.^_`|~".IndexOf(value) < 0)
                return false;
        }

        return !text.IsEmpty;
    }
}
