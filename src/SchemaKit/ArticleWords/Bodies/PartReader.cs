using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Reads what elements say of themselves in their attributes.</summary>
internal static class PartReader
{
    // <p id=x>: no shorter tag has an attribute that says anything.
    private const int ShortestWithAttribute = 8;

    /// <summary>Reads the attributes of a box, unless that was done.</summary>
    public static void Read(Tape tape, ref TextBox box)
    {
        if (box.Is(BoxFlags.IsRead))
            return;

        box.Flags |= BoxFlags.IsRead;
        ref readonly TapeRow element = ref tape[box.Row];
        if (element.End - element.Start < ShortestWithAttribute && (element.Flags & RowFlags.MergedAttributes) == 0)
            return;

        AttributeWalk attributes = new(tape, box.Row);
        while (attributes.Read())
            box.Flags |= FlagsOf(attributes.Name, attributes.Value);
    }

    /// <summary>Whether the class of an element in a line says that it is no part of the text.</summary>
    public static bool IsBeside(Tape tape, Node element) =>
        tape[element.Index].Class != 0 && (PartWords.Read(element.FindClass()) & PartKinds.Beside) != 0;

    private static BoxFlags FlagsOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 2 when SourceName.Is(name, "id"u8):
            case 5 when SourceName.Is(name, "class"u8):
                return FlagsOf(PartWords.Read(value));

            case 5 when SourceName.Is(name, "style"u8):
                return value.IndexOf("display:none"u8) >= 0 || value.IndexOf("display: none"u8) >= 0 ? BoxFlags.Hidden : BoxFlags.None;

            case 6 when SourceName.Is(name, "hidden"u8):
                return BoxFlags.Hidden;

            case 8 when SourceName.Is(name, "itemprop"u8):
            case 8 when SourceName.Is(name, "property"u8):
                return value.IndexOf("articleBody"u8) >= 0 ? BoxFlags.Marked : BoxFlags.None;

            case 11 when SourceName.Is(name, "aria-hidden"u8):
                return value.SequenceEqual("true"u8) ? BoxFlags.Hidden : BoxFlags.None;

            default:
                return BoxFlags.None;
        }
    }

    private static BoxFlags FlagsOf(PartKinds kinds) =>
        ((kinds & PartKinds.Text) != 0 ? BoxFlags.NamedText : BoxFlags.None)
        | ((kinds & PartKinds.Summary) != 0 ? BoxFlags.NamedSummary : BoxFlags.None)
        | ((kinds & PartKinds.Beside) != 0 ? BoxFlags.NamedBeside : BoxFlags.None)
        | ((kinds & PartKinds.Foreign) != 0 ? BoxFlags.NamedForeign : BoxFlags.None);
}
