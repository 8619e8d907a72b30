namespace SchemaKit.Html;

/// <summary>A token: a slice of the source, and what the tree builder has to know of it at once.</summary>
internal struct Token
{
    public TokenKind Kind;

    /// <summary>Tags: the number of the name.</summary>
    public TagId Tag;

    /// <summary>
    /// Tags: the number of the name; where that has no <see cref="TagId"/>, its number in <see cref="UnknownNames"/>.
    /// </summary>
    public int Name;

    /// <summary>Start tags: as <see cref="TapeRow.Class"/>.</summary>
    public int Class;

    /// <summary>Start tags: whether it ended in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing;

    /// <summary>Characters: whether character references are no such thing in them.</summary>
    public bool IsRaw;

    /// <summary>The first byte.</summary>
    public int Start;

    /// <summary>The byte behind the last one.</summary>
    public int End;

    /// <summary>Tags: the first byte of the name.</summary>
    public int NameStart;

    /// <summary>Tags: the byte behind the name.</summary>
    public int NameEnd;
}
