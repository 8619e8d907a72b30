namespace SchemaKit.Html;

/// <summary>Reads the text of nodes off the tape, in one pass over their rows whatever the depth.</summary>
internal static class NodeText
{
    /// <summary>Adds the text inside a node as <see cref="TextKind.Normalized"/> has it.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="node">The node's row.</param>
    /// <param name="excluded">
    /// The rows inside of it that are left out, ascending. What stands on both sides of one is as far apart as it was.
    /// </param>
    /// <param name="text">What it is added to.</param>
    public static void AddNormalized(Tape tape, int node, ReadOnlySpan<int> excluded, scoped ref NormalizedText text)
    {
        int end = tape[node].SubtreeEnd;
        int open = node;
        for (int row = node; row < end;)
        {
            for (; open != node && tape[open].SubtreeEnd <= row; open = tape[open].Parent)
                AddEdge(tape[open], ref text);

            ref readonly TapeRow current = ref tape[row];
            if (row != node && IsLeftOut(current))
            {
                row = current.SubtreeEnd;
                continue;
            }

            if (!excluded.IsEmpty && ExcludedRows.StandsFirst(ref excluded, row))
            {
                AddEdge(current, ref text);
                row = current.SubtreeEnd;
                continue;
            }

            if (current.Kind == NodeKind.Element)
            {
                AddEdge(current, ref text);
                open = row;
            }
            else if (row == node || current.Kind == NodeKind.Text)
            {
                AddData(tape, row, ref text);
            }

            row++;
        }
    }

    /// <summary>Adds the text right in a node as <see cref="TextKind.Own"/> has it.</summary>
    public static void AddOwn(Tape tape, int node, scoped ref NormalizedText text)
    {
        AddData(tape, node, ref text);
        for (int row = node + 1; row < tape[node].SubtreeEnd; row = tape[row].SubtreeEnd)
        {
            if (tape[row].Kind == NodeKind.Text)
                AddData(tape, row, ref text);
            else if (tape[row].Kind == NodeKind.Element && tape[row].Tag == TagId.Br)
                text.BreakLine();
        }
    }

    /// <summary>
    /// Gives the text inside a node as <see cref="TextKind.Raw"/> has it, where it is all of a single text that reads
    /// in the source as it is, the node itself or the one that the node holds.
    /// </summary>
    public static bool TryGetRaw(Tape tape, int node, out ReadOnlySpan<byte> text)
    {
        text = default;
        ref readonly TapeRow row = ref tape[node];
        int data = row.Kind == NodeKind.Element && row.SubtreeEnd == node + 2 ? node + 1 : node;
        return tape[data].Kind == NodeKind.Text && NodeData.TryGetUnchanged(tape, data, out text);
    }

    /// <summary>Appends the text inside a node as <see cref="TextKind.Raw"/> has it.</summary>
    public static void AppendRaw(Tape tape, int node, ReadOnlySpan<int> excluded, scoped ref ByteBuffer output)
    {
        int end = tape[node].SubtreeEnd;
        NodeData.Append(tape, node, ref output);
        for (int row = node + 1; row < end;)
        {
            ref readonly TapeRow current = ref tape[row];
            if (current.Kind == NodeKind.Text)
                NodeData.Append(tape, row, ref output);
            bool isLeftOut = current.Kind == NodeKind.TemplateContents
                || (!excluded.IsEmpty && ExcludedRows.StandsFirst(ref excluded, row));
            row = isLeftOut ? current.SubtreeEnd : row + 1;
        }
    }

    /// <summary>Whether normalized text has nothing of a node, unless the node is asked itself.</summary>
    public static bool IsLeftOut(in TapeRow row) =>
        row.Kind == NodeKind.TemplateContents || (row.Kind == NodeKind.Element && TextLayout.IsHidden(row));

    /// <summary>Adds what separates an element's text from what stands beside it.</summary>
    public static void AddEdge(in TapeRow element, scoped ref NormalizedText text)
    {
        if (TextLayout.BreaksLine(element))
            text.BreakLine();
        else if (TextLayout.IsCell(element))
            text.AddSpace();
    }

    /// <summary>Adds the characters of a text.</summary>
    public static void AddData(Tape tape, int row, scoped ref NormalizedText text)
    {
        if (NodeData.TryGetUnchanged(tape, row, out ReadOnlySpan<byte> slice))
        {
            text.Add(slice);
            return;
        }

        ByteBuffer buffer = new(stackalloc byte[512]);
        try
        {
            NodeData.Append(tape, row, ref buffer);
            text.Add(buffer.Written);
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
