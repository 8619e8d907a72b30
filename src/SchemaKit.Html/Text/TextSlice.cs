namespace SchemaKit.Html;

/// <summary>Finds texts of nodes that stand in the source as they read.</summary>
internal static class TextSlice
{
    /// <summary>Finds the slice of the source that is a node's text.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="node">The node's row.</param>
    /// <param name="kind">What of the node is taken.</param>
    /// <param name="slice">The slice; empty where there is no text.</param>
    /// <returns>Whether there is one: no text, or text from one place that needs no change.</returns>
    public static bool TryFind(Tape tape, int node, TextKind kind, out SourceRange slice)
    {
        slice = default;
        int end = tape[node].SubtreeEnd;
        if (kind == TextKind.InnerHtml)
            return end == node + 1;

        ReadOnlySpan<byte> found = default;
        Cooking cooking = Cooking.RawText;
        for (int row = node; row < end; row = Next(tape, row, node, kind))
        {
            if (row != node && tape[row].Kind != NodeKind.Text)
                continue;
            if (!NodeData.TryGetSlice(tape, row, out ReadOnlySpan<byte> data, out Cooking dataCooking))
                return false;
            if (kind != TextKind.Raw)
                data = WhiteSpace.Trim(data);
            if (data.IsEmpty)
                continue;
            if (!found.IsEmpty)
                return false;
            found = data;
            cooking = dataCooking;
        }

        if (found.IsEmpty)
            return true;
        slice = SourceRange.Of(found, tape.SourceBytes);
        return Cooker.IsVerbatim(found, cooking) && (kind == TextKind.Raw || IsCollapsed(found));
    }

    /// <summary>The row that the text goes on at, as in <see cref="NodeText"/>.</summary>
    private static int Next(Tape tape, int row, int node, TextKind kind)
    {
        if (row == node)
            return row + 1;

        bool isPassedOver = kind switch
        {
            TextKind.Normalized => NodeText.IsLeftOut(tape[row]),
            TextKind.Own => true,
            TextKind.Raw => tape[row].Kind == NodeKind.TemplateContents,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return isPassedOver ? tape[row].SubtreeEnd : row + 1;
    }

    /// <summary>
    /// Whether the white space in a text without any at its ends is single U+0020: where it would be collapsed to.
    /// </summary>
    private static bool IsCollapsed(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            text = text[WhiteSpace.FindFirst(text)..];
            if (text.IsEmpty)
                return true;
            if (text[0] != ' ' || WhiteSpace.LengthAtStart(text[1..]) > 0)
                return false;
            text = text[1..];
        }
    }
}
