namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The node's text.</summary>
    /// <param name="kind">What of the node is taken.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string GetText(TextKind kind = TextKind.Normalized) => GetTextWithout(excluded: [], kind);

    /// <summary>The node's text without what some nodes inside of it hold.</summary>
    /// <param name="excluded">The rows of the nodes that are left out, ascending; none is the node itself.</param>
    /// <param name="kind">What of the node is taken.</param>
    internal string GetTextWithout(ReadOnlySpan<int> excluded, TextKind kind)
    {
        if (!Exists)
            return "";

        switch (kind)
        {
            case TextKind.Normalized or TextKind.Own:
                NormalizedText text = new(stackalloc char[256]);
                try
                {
                    AddText(kind, excluded, ref text);
                    return text.ToString();
                }
                finally
                {
                    text.Dispose();
                }

            case TextKind.Raw when excluded.IsEmpty && NodeText.TryGetRaw(Page.Tape, _index, out ReadOnlySpan<byte> slice):
                return Utf8.GetString(slice);

            case TextKind.Raw or TextKind.InnerHtml:
                ByteBuffer output = new(stackalloc byte[512]);
                try
                {
                    AppendText(kind, excluded, ref output);
                    return output.ToString();
                }
                finally
                {
                    output.Dispose();
                }

            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    /// <summary>Whether the node's normalized text is a given one, as <c>:text("…")</c> asks.</summary>
    /// <param name="text">The text.</param>
    public bool TextIs(ReadOnlySpan<char> text)
    {
        NormalizedText own = new(stackalloc char[256]);
        try
        {
            AddText(TextKind.Normalized, excluded: [], ref own);
            return own.Written.SequenceEqual(text);
        }
        finally
        {
            own.Dispose();
        }
    }

    /// <summary>Whether the node's normalized text contains a given one, as <c>:contains("…")</c> asks.</summary>
    /// <param name="text">The text; an empty one is in every node.</param>
    public bool TextContains(ReadOnlySpan<char> text)
    {
        NormalizedText own = new(stackalloc char[256]);
        try
        {
            AddText(TextKind.Normalized, excluded: [], ref own);
            return own.Written.IndexOf(text) >= 0;
        }
        finally
        {
            own.Dispose();
        }
    }

    private void AppendText(TextKind kind, ReadOnlySpan<int> excluded, scoped ref ByteBuffer output)
    {
        if (kind == TextKind.Raw)
            NodeText.AppendRaw(Page.Tape, _index, excluded, ref output);
        else
            FragmentSerializer.AppendInnerHtml(this, excluded, ref output);
    }

    private void AddText(TextKind kind, ReadOnlySpan<int> excluded, scoped ref NormalizedText text)
    {
        if (!Exists)
            return;
        if (kind == TextKind.Own)
            NodeText.AddOwn(Page.Tape, _index, ref text);
        else
            NodeText.AddNormalized(Page.Tape, _index, excluded, ref text);
    }
}
