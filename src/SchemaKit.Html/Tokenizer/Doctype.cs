namespace SchemaKit.Html;

/// <summary>
/// What a <c>DOCTYPE</c> says. The tokenizer only finds where it ends, which is at the first <c>&gt;</c> in all its
/// states; the states themselves are here: https://html.spec.whatwg.org/multipage/parsing.html#doctype-state.
/// </summary>
internal readonly ref struct Doctype
{
    private const int KeywordLength = 9; // <!DOCTYPE

    private Doctype(
        ReadOnlySpan<byte> name, Identifier publicId, Identifier systemId, bool forceQuirks, bool hasName)
    {
        Name = name;
        HasName = hasName;
        PublicId = publicId;
        SystemId = systemId;
        ForceQuirks = forceQuirks;
    }

    /// <summary>The name as it stands in the source, in whatever case.</summary>
    public ReadOnlySpan<byte> Name { get; }

    public bool HasName { get; }

    public Identifier PublicId { get; }

    public Identifier SystemId { get; }

    public bool ForceQuirks { get; }

    /// <summary>Reads a <c>DOCTYPE</c>.</summary>
    /// <param name="slice">It, from &lt; to behind &gt; or to the end of the source.</param>
    public static Doctype Read(ReadOnlySpan<byte> slice)
    {
        bool isCut = slice[^1] != '>';
        ReadOnlySpan<byte> rest = isCut ? slice[KeywordLength..] : slice[KeywordLength..^1];

        rest = SkipWhiteSpace(rest);
        int length = 0;
        while (length < rest.Length && !Ascii.IsWhiteSpace(rest[length]))
            length++;
        ReadOnlySpan<byte> name = rest[..length];
        bool hasName = length > 0;
        rest = SkipWhiteSpace(rest[length..]);

        Identifier publicId = default;
        Identifier systemId = default;
        bool forceQuirks = isCut || !hasName;
        if (Ascii.StartsWithIgnoreCase(rest, "public"u8))
        {
            rest = SkipWhiteSpace(rest[6..]);
            publicId = ReadIdentifier(ref rest);
            forceQuirks |= !publicId.IsClosed;
            rest = SkipWhiteSpace(rest);
            if (publicId.IsClosed && !rest.IsEmpty)
            {
                systemId = ReadIdentifier(ref rest);
                forceQuirks |= !systemId.IsClosed;
            }
        }
        else if (Ascii.StartsWithIgnoreCase(rest, "system"u8))
        {
            rest = SkipWhiteSpace(rest[6..]);
            systemId = ReadIdentifier(ref rest);
            forceQuirks |= !systemId.IsClosed;
        }
        else
        {
            forceQuirks |= !rest.IsEmpty;
        }

        // Behind a system identifier all is skipped in the bogus DOCTYPE state, which the end of file does not hurt.
        if (systemId.IsClosed && !SkipWhiteSpace(rest).IsEmpty)
            forceQuirks = false;

        return new Doctype(name, publicId, systemId, forceQuirks, hasName);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#before-doctype-public-identifier-state, its like for system
    /// identifiers, and the states for what is in quotes.
    /// </summary>
    private static Identifier ReadIdentifier(scoped ref ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || rest[0] is not ((byte)'"' or (byte)'\''))
            return default;

        int length = rest[1..].IndexOf(rest[0]);
        bool isClosed = length >= 0;
        ReadOnlySpan<byte> value = isClosed ? rest.Slice(1, length) : rest[1..];
        rest = isClosed ? rest[(length + 2)..] : default;
        return new Identifier(value, isClosed);
    }

    private static ReadOnlySpan<byte> SkipWhiteSpace(ReadOnlySpan<byte> text)
    {
        int start = 0;
        while (start < text.Length && Ascii.IsWhiteSpace(text[start]))
            start++;
        return text[start..];
    }

    /// <summary>A public or system identifier; missing by default, which is something else than empty.</summary>
    internal readonly ref struct Identifier(ReadOnlySpan<byte> value, bool isClosed)
    {
        /// <summary>The identifier as it stands in the source, without quotes.</summary>
        public ReadOnlySpan<byte> Value { get; } = value;

        public bool IsMissing => !_isPresent;

        /// <summary>Whether its closing quote is there.</summary>
        public bool IsClosed { get; } = isClosed;

        private readonly bool _isPresent = true;

        public override string ToString() => Cooker.ToString(Value, Cooking.RawText);
    }
}
