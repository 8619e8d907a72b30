namespace SchemaKit.Html;

/// <summary>
/// The data of a node: the characters of a text, what a comment or processing instruction says. Other nodes have none.
/// </summary>
internal static class NodeData
{
    /// <summary>Gives a node's data as a slice of the source, where it reads there as it is.</summary>
    public static bool TryGetUnchanged(Tape tape, int row, out ReadOnlySpan<byte> data) =>
        TryGetSlice(tape, row, out data, out Cooking cooking) && !Cooker.Changes(data, cooking);

    /// <summary>Gives a node's data as a slice of the source, not decoded, if it comes from one place.</summary>
    public static bool TryGetSlice(Tape tape, int row, out ReadOnlySpan<byte> data, out Cooking cooking)
    {
        bool isSpilled = tape[row].Kind == NodeKind.Text && (tape[row].Flags & RowFlags.Spilled) != 0;
        cooking = Cooking.RawText;
        data = isSpilled ? default : Find(tape, row, out cooking);
        return !isSpilled;
    }

    /// <summary>Appends a node's data, decoded.</summary>
    public static void Append(Tape tape, int row, scoped ref ByteBuffer output)
    {
        ref readonly TapeRow node = ref tape[row];
        if (node.Kind == NodeKind.Text && (node.Flags & RowFlags.Spilled) != 0)
        {
            AppendSegments(tape, node.Extra, ref output);
            return;
        }

        ReadOnlySpan<byte> data = Find(tape, row, out Cooking cooking);
        Cooker.AppendWellFormed(data, cooking, ref output);
    }

    private static ReadOnlySpan<byte> Find(Tape tape, int row, out Cooking cooking)
    {
        ref readonly TapeRow node = ref tape[row];
        ReadOnlySpan<byte> slice = tape.SourceBytes[node.Start..node.End];
        switch (node.Kind)
        {
            case NodeKind.Text:
                cooking = (node.Flags & RowFlags.RawText) != 0 ? Cooking.RawText : Cooking.Text;
                return slice;
            case NodeKind.Comment:
                cooking = Cooking.RawText;
                return Comment.ReadData(slice);
            case NodeKind.ProcessingInstruction:
                cooking = Cooking.ProcessingInstruction;
                return ProcessingInstruction.Read(slice).Data;
            default:
                cooking = Cooking.RawText;
                return default;
        }
    }

    private static void AppendSegments(Tape tape, int first, scoped ref ByteBuffer output)
    {
        ReadOnlySpan<byte> source = tape.SourceBytes;
        for (int place = first; ; place++)
        {
            TextSegment segment = tape.Segments[place];
            Cooking cooking = segment.IsRaw ? Cooking.RawText : Cooking.Text;
            Cooker.AppendWellFormed(source[segment.Start..segment.End], cooking, ref output);
            if (segment.IsLast)
                return;
        }
    }
}
