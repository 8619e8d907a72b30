namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The node's text.</summary>
    /// <param name="kind">What of the node is taken.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string GetText(TextKind kind = TextKind.Normalized)
    {
        if (!Exists)
            return "";

        switch (kind)
        {
            case TextKind.Normalized or TextKind.Own:
                NormalizedText text = new(stackalloc char[256]);
                try
                {
                    AddText(kind, ref text);
                    return text.ToString();
                }
                finally
                {
                    text.Dispose();
                }

            case TextKind.Raw when NodeText.TryGetRaw(Page.Tape, _index, out ReadOnlySpan<byte> slice):
                return Utf8.GetString(slice);

            case TextKind.Raw or TextKind.InnerHtml:
                ByteBuffer output = new(stackalloc byte[512]);
                try
                {
                    AppendText(kind, ref output);
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
            AddText(TextKind.Normalized, ref own);
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
            AddText(TextKind.Normalized, ref own);
            return own.Written.IndexOf(text) >= 0;
        }
        finally
        {
            own.Dispose();
        }
    }

    private void AppendText(TextKind kind, scoped ref ByteBuffer output)
    {
        if (kind == TextKind.Raw)
            NodeText.AppendRaw(Page.Tape, _index, ref output);
        else
            FragmentSerializer.AppendInnerHtml(this, ref output);
    }

    private void AddText(TextKind kind, scoped ref NormalizedText text)
    {
        if (!Exists)
            return;
        if (kind == TextKind.Own)
            NodeText.AddOwn(Page.Tape, _index, ref text);
        else
            NodeText.AddNormalized(Page.Tape, _index, ref text);
    }
}
