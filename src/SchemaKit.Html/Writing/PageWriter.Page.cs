namespace SchemaKit.Html;

public sealed partial class PageWriter
{
    /// <summary>Makes the page of what was written. The writer is done with then.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public Page ToPage()
    {
        PooledBuffer source = Source;
        if (_open.Count > 0)
            throw new InvalidOperationException($"{_open.Count} elements or template contents are still open.");

        Page page = Page.FromWritten(source, BuildTape(source.WrittenMemory), _options);
        _source = null;
        return page;
    }

    private Tape BuildTape(ReadOnlyMemory<byte> source)
    {
        TapeBuilder tape = new();
        tape.Start(source);
        List<int> open = [TapeBuilder.Document];
        foreach (Step step in _steps)
        {
            int parent = open[^1];
            switch (step.Kind)
            {
                case StepKind.StartElement:
                    int element = tape.CreateElement(step.Tag, step.Namespace, step.Start, step.End, isImplied: false, step.Class);
                    tape.Append(parent, element);
                    open.Add(element);
                    break;
                case StepKind.StartTemplateContents:
                    int contents = tape.Create(NodeKind.TemplateContents, step.Start, step.Start);
                    tape.Append(parent, contents);
                    open.Add(contents);
                    break;
                case StepKind.EndElement:
                    tape.Close(parent, step.End);
                    open.RemoveAt(open.Count - 1);
                    break;
                case StepKind.EndTemplateContents:
                    open.RemoveAt(open.Count - 1);
                    break;
                case StepKind.RawText:
                    tape.InsertText(parent, TapeBuilder.None, step.Start, step.End, isRaw: true);
                    break;
                default:
                    // Not inserted as a text: that would lengthen the one before it.
                    tape.Append(parent, tape.Create(KindOf(step.Kind), step.Start, step.End));
                    break;
            }
        }

        return tape.Write(IsQuirks);
    }

    private static NodeKind KindOf(StepKind step) => step switch
    {
        StepKind.Text => NodeKind.Text,
        StepKind.Comment => NodeKind.Comment,
        StepKind.ProcessingInstruction => NodeKind.ProcessingInstruction,
        _ => NodeKind.DocumentType,
    };
}
