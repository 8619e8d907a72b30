namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#html-fragment-serialisation-algorithm</summary>
internal static class FragmentSerializer
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#serializes-as-void</summary>
    internal static readonly TagSet Voids = new(
        TagId.Area, TagId.Base, TagId.BaseFont, TagId.BgSound, TagId.Br, TagId.Col, TagId.Embed, TagId.Frame, TagId.Hr,
        TagId.Img, TagId.Input, TagId.KeyGen, TagId.Link, TagId.Meta, TagId.Param, TagId.Source, TagId.Track,
        TagId.Wbr);

    /// <summary>The elements whose text is written as it is; with scripting, <c>noscript</c> is one more.</summary>
    internal static readonly TagSet RawTexts = new(
        TagId.Style, TagId.Script, TagId.Xmp, TagId.IFrame, TagId.NoEmbed, TagId.NoFrames, TagId.PlainText);

    /// <summary>Appends the markup of all that is inside a node.</summary>
    /// <param name="root">The node.</param>
    /// <param name="excluded">The rows inside of it that are left out, ascending.</param>
    /// <param name="output">What it is appended to.</param>
    public static void AppendInnerHtml(Node root, ReadOnlySpan<int> excluded, scoped ref ByteBuffer output)
    {
        if (IsHtml(root, Voids))
            return;

        Tape tape = root.Page.Tape;
        int end = tape[root.Index].SubtreeEnd;
        int open = root.Index;
        for (int row = root.Index + 1; row <= end; row++)
        {
            for (; open != root.Index && tape[open].SubtreeEnd <= row; open = tape[open].Parent)
                AppendEndTag(new Node(root.Page, open), ref output);
            if (row == end)
                return;

            if (!excluded.IsEmpty && ExcludedRows.StandsFirst(ref excluded, row))
            {
                row = tape[row].SubtreeEnd - 1;
                continue;
            }

            Node node = new(root.Page, row);
            AppendNode(node, ref output);
            if (node.FirstChild.Exists || node.IsElement)
                open = row;
        }
    }

    /// <summary>Appends the markup of a node and of all that is inside.</summary>
    public static void AppendOuterHtml(Node node, scoped ref ByteBuffer output)
    {
        AppendNode(node, ref output);
        AppendInnerHtml(node, excluded: [], ref output);
        AppendEndTag(node, ref output);
    }

    private static void AppendNode(Node node, scoped ref ByteBuffer output)
    {
        switch (node.Kind)
        {
            case NodeKind.Element:
                AppendStartTag(node, ref output);
                break;
            case NodeKind.Text:
                AppendText(node, ref output);
                break;
            case NodeKind.Comment:
                output.Append("<!--"u8);
                NodeData.Append(node.Page.Tape, node.Index, ref output);
                output.Append("-->"u8);
                break;
            case NodeKind.ProcessingInstruction:
                output.Append("<?"u8);
                output.Append(node.Name);
                output.Append((byte)' ');
                NodeData.Append(node.Page.Tape, node.Index, ref output);
                output.Append("?>"u8);
                break;
            case NodeKind.DocumentType:
                output.Append("<!DOCTYPE "u8);
                output.Append(node.Name);
                output.Append((byte)'>');
                break;
            default:
                break; // a template's contents: they are written as if they were its children
        }
    }

    private static void AppendStartTag(Node element, scoped ref ByteBuffer output)
    {
        output.Append((byte)'<');
        output.Append(element.Name);
        foreach (NodeAttribute attribute in element.Attributes)
            AppendAttribute(attribute, ref output);
        output.Append((byte)'>');
    }

    private static void AppendAttribute(NodeAttribute attribute, scoped ref ByteBuffer output)
    {
        output.Append((byte)' ');
        output.Append(attribute.Name);
        output.Append("=\""u8);
        ByteBuffer value = new(stackalloc byte[256]);
        value.Append(attribute.Value);
        AppendEscaped(value.Written, isAttribute: true, ref output);
        value.Dispose();
        output.Append((byte)'"');
    }

    private static void AppendEndTag(Node element, scoped ref ByteBuffer output)
    {
        if (!element.IsElement || IsHtml(element, Voids))
            return; // nothing is written for a template's contents
        output.Append("</"u8);
        output.Append(element.Name);
        output.Append((byte)'>');
    }

    private static void AppendText(Node text, scoped ref ByteBuffer output)
    {
        Tape tape = text.Page.Tape;
        Node parent = text.Parent;
        if (IsHtml(parent, RawTexts) || (tape.Scripting && parent.Tag == TagId.NoScript))
        {
            NodeData.Append(tape, text.Index, ref output);
            return;
        }

        ByteBuffer data = new(stackalloc byte[256]);
        NodeData.Append(tape, text.Index, ref data);
        AppendEscaped(data.Written, isAttribute: false, ref output);
        data.Dispose();
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#escapingString</summary>
    private static void AppendEscaped(scoped ReadOnlySpan<byte> text, bool isAttribute, scoped ref ByteBuffer output)
    {
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'&':
                    output.Append("&amp;"u8);
                    break;
                case (byte)'<':
                    output.Append("&lt;"u8);
                    break;
                case (byte)'>':
                    output.Append("&gt;"u8);
                    break;
                case (byte)'"' when isAttribute:
                    output.Append("&quot;"u8);
                    break;
                case 0xC2 when i + 1 < text.Length && text[i + 1] == 0xA0:
                    output.Append("&nbsp;"u8);
                    i++;
                    break;
                default:
                    output.Append(text[i]);
                    break;
            }
        }
    }

    private static bool IsHtml(Node node, in TagSet tags) =>
        node.IsElement && node.Namespace == ElementNamespace.Html && tags.Contains(node.Tag);
}
