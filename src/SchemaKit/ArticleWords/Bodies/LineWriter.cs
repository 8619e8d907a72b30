using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Writes the text of lines.</summary>
internal static class LineWriter
{
    /// <summary>Adds the text of a line, without what is in elements of which the class says that it is no part of the text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The line.</param>
    /// <param name="readsNoScript">Whether what is for browsers without scripts is read as well.</param>
    /// <param name="text">What it is added to; it must be empty.</param>
    /// <returns>The row of the first text of it; -1 where there is none.</returns>
    public static int Add(Page page, in TextLine line, bool readsNoScript, scoped ref NormalizedText text)
    {
        Tape tape = page.Tape;
        int first = -1;
        for (int row = line.First; row < line.End;)
        {
            ref readonly TapeRow current = ref tape[row];
            if (current.Kind == NodeKind.Text)
            {
                NodeText.AddData(tape, row, ref text);
                if (first < 0 && !text.Written.IsEmpty)
                    first = row;
            }
            else if (current.Kind == NodeKind.TemplateContents
                || (current.Kind == NodeKind.Element && IsPassedOver(page, current, row, readsNoScript)))
            {
                row = current.SubtreeEnd;
                continue;
            }
            else if (current.Kind == NodeKind.Element)
            {
                NodeText.AddEdge(current, ref text);
            }

            row++;
        }

        return first;
    }

    private static bool IsPassedOver(Page page, in TapeRow element, int row, bool readsNoScript)
    {
        bool isUnread = (TextTags.Of(element.Tag) & TextTraits.Unread) != 0 && !(readsNoScript && element.Tag == TagId.NoScript);
        return isUnread || PartReader.IsBeside(page.Tape, page[row]);
    }
}
