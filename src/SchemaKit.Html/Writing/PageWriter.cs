using System.Buffers;

namespace SchemaKit.Html;

/// <summary>
/// Writes a page node by node, for a tree that did not come out of a parser: one from another library, or one that a
/// program makes.
/// </summary>
/// <remarks>
/// <para>
/// The page has exactly the nodes that were written, whether a parser would make such a tree or not: texts side by
/// side stay apart, a text may stand in a table or in an <c>img</c>, and a name keeps its case. (It is found as any
/// other, so an element whose name has another case than its standard's is not found by that.)
/// </para>
/// <para>
/// The page's <see cref="Page.Source"/> is markup that the writer makes for it. What markup cannot hold reads as it
/// does in every page: U+0000 and lone surrogates as U+FFFD; and CR, outside of texts and attribute values, as LF.
/// </para>
/// <para>
/// Nodes are written in document order: <see cref="WriteStartElement"/>, its attributes, its children, <see
/// cref="WriteEndElement"/>; at last <see cref="ToPage"/>. Depth does not matter.
/// </para>
/// </remarks>
public sealed partial class PageWriter : IDisposable
{
    private readonly PageOptions _options;
    private readonly List<Step> _steps = [];

    /// <summary>Where in the steps the open elements and template contents begin.</summary>
    private readonly List<int> _open = [];

    private PooledBuffer? _source = new(capacity: 16 * 1024);

    /// <summary>Whether the start tag of the innermost element still waits for attributes.</summary>
    private bool _isTagOpen;

    /// <summary>Whether that element has had a <c>class</c>: the first one counts.</summary>
    private bool _hasClass;

    /// <summary>Starts an empty page.</summary>
    /// <param name="options">Its <see cref="PageOptions.Url"/>; what is said of parsing does not matter.</param>
    public PageWriter(PageOptions? options = null) => _options = options ?? PageOptions.Default;

    /// <summary>Whether the page is in quirks mode: see <see cref="Page.IsQuirks"/>.</summary>
    public bool IsQuirks { get; init; }

    /// <summary>The step that began the innermost of what is open, if anything is.</summary>
    private Step? Innermost => _open.Count > 0 ? _steps[_open[^1]] : null;

    private PooledBuffer Source => _source ?? throw new ObjectDisposedException(nameof(PageWriter));

    /// <summary>Starts an element inside the one that is open.</summary>
    /// <param name="localName">
    /// The name as it is, without a prefix: in lower case for HTML, in the case of its standard for SVG and MathML.
    /// </param>
    /// <param name="elementNamespace">The namespace.</param>
    /// <exception cref="ArgumentException">
    /// The name is none that a start tag can have: it is empty, or has white space, U+0000, <c>/</c> or <c>&gt;</c> in
    /// it.
    /// </exception>
    public void WriteStartElement(string localName, ElementNamespace elementNamespace = ElementNamespace.Html)
    {
        MarkupName.CheckElement(localName);
        if (elementNamespace > ElementNamespace.Other)
            throw new ArgumentOutOfRangeException(nameof(elementNamespace));

        CloseTag();
        string lowerCaseName = localName.ToLowerInvariant();
        bool isStandard = ForeignNames.AdjustElement(lowerCaseName, elementNamespace) == localName;
        TagId tag = isStandard ? TagNames.IdOf(lowerCaseName) : TagId.Other;
        int start = Source.WrittenCount;
        Append("<"u8);
        Append(localName);
        _isTagOpen = true;
        _hasClass = false;
        _open.Add(_steps.Count);
        _steps.Add(new Step(StepKind.StartElement, start, Source.WrittenCount, tag, elementNamespace));
    }

    /// <summary>Gives the element that was just started an attribute.</summary>
    /// <param name="name">
    /// The qualified name as it is: <c>viewBox</c>, <c>xlink:href</c>. The first of several of one name counts.
    /// </param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">
    /// The name is none that a start tag can hold: it is empty, or has white space, U+0000, <c>/</c>, <c>&gt;</c> or,
    /// behind its first character, <c>=</c> in it.
    /// </exception>
    /// <exception cref="InvalidOperationException">No element was just started.</exception>
    public void WriteAttribute(string name, string value)
    {
        MarkupName.CheckAttribute(name);
        if (!_isTagOpen)
            throw new InvalidOperationException("Attributes are written right behind the start of their element.");

        Append(" "u8);
        Append(name);
        Append("=\""u8);
        if (!_hasClass && name.Equals("class", StringComparison.OrdinalIgnoreCase))
        {
            _hasClass = true;
            if (value.Length > 0)
                _steps[_open[^1]] = _steps[_open[^1]] with { Class = Source.WrittenCount };
        }

        MarkupEscaper.WriteAttributeValue(value.AsSpan(), Source);
        Append("\""u8);
    }

    /// <summary>Ends the element that is open.</summary>
    /// <exception cref="InvalidOperationException">None is open, or the contents of a template are.</exception>
    public void WriteEndElement()
    {
        if (Innermost is not { Kind: StepKind.StartElement } start)
            throw new InvalidOperationException("No element is open here.");

        bool isVoid = _isTagOpen && start.IsHtmlElementOf(FragmentSerializer.Voids);
        CloseTag();
        if (!isVoid)
        {
            Append("</"u8);
            ReadOnlySpan<byte> tag = Source.WrittenMemory.Span[start.Start..];
            Append(tag[1..TagReader.FindNameEnd(tag, 1)]);
            Append(">"u8);
        }

        _open.RemoveAt(_open.Count - 1);
        _steps.Add(new Step(StepKind.EndElement, Source.WrittenCount, Source.WrittenCount));
    }

    /// <summary>
    /// Starts the contents of the HTML <c>template</c> that was just started. They are no children of it; those may
    /// follow behind them.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// No <c>template</c> was just started: the contents stand before all that is in it.
    /// </exception>
    public void WriteStartTemplateContents()
    {
        if (!_isTagOpen || Innermost is not { Tag: TagId.Template, Namespace: ElementNamespace.Html })
            throw new InvalidOperationException("Template contents are written right behind the start of a template.");

        CloseTag(hasContents: true);
    }

    /// <summary>Ends the contents of the <c>template</c> that is open.</summary>
    /// <exception cref="InvalidOperationException">They are not open, or an element in them is.</exception>
    public void WriteEndTemplateContents()
    {
        if (Innermost is not { Kind: StepKind.StartTemplateContents })
            throw new InvalidOperationException("No template contents are open here.");

        _open.RemoveAt(_open.Count - 1);
        AddStep(StepKind.EndTemplateContents, Source.WrittenCount);
    }

    /// <summary>Gives the memory back, if no page was made of it.</summary>
    public void Dispose()
    {
        _source?.Dispose();
        _source = null;
    }

    /// <summary>
    /// Ends the start tag that waits for attributes, if one does. A template has contents, if only empty ones.
    /// </summary>
    /// <param name="hasContents">Whether the contents of a template are to be written.</param>
    private void CloseTag(bool hasContents = false)
    {
        if (!_isTagOpen)
            return;
        Append(">"u8);
        _isTagOpen = false;
        Step element = _steps[_open[^1]] with { End = Source.WrittenCount };
        _steps[_open[^1]] = element;
        if (element is not { Tag: TagId.Template, Namespace: ElementNamespace.Html })
            return;

        if (hasContents)
            _open.Add(_steps.Count);
        AddStep(StepKind.StartTemplateContents, Source.WrittenCount);
        if (!hasContents)
            AddStep(StepKind.EndTemplateContents, Source.WrittenCount);
    }

    private void AddStep(StepKind kind, int start) => _steps.Add(new Step(kind, start, Source.WrittenCount));

    private void Append(ReadOnlySpan<byte> utf8) => Source.Write(utf8);

    private void Append(string text) => Utf8.Write(text.AsSpan(), Source);
}
