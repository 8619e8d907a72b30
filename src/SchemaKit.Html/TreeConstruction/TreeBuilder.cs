namespace SchemaKit.Html;

/// <summary>
/// Builds the tree: https://html.spec.whatwg.org/multipage/parsing.html#tree-construction. Each insertion mode is a
/// method that bears its name, in the file that bears the name of its section.
/// </summary>
/// <remarks>
/// Scripts do not run, so what only they can cause is left out. A <c>template</c> with <c>shadowrootmode</c> is an
/// ordinary one, as for a document that does not allow declarative shadow roots; a <c>template</c> with <c>for</c>
/// likewise.
/// </remarks>
internal ref partial struct TreeBuilder
{
    private readonly PageSource _pageSource;
    private readonly ReadOnlySpan<byte> _source;
    private readonly TapeBuilder _tape;
    private readonly bool _scripting;
    private readonly StackOfOpenElements _open = new();
    private readonly ListOfActiveFormattingElements _formatting = new();

    private Tokenizer _tokenizer;
    private Token _token;
    private InsertionMode _mode = InsertionMode.Initial;

    /// <summary>The encoding that the document is held to be in.</summary>
    private SniffedEncoding _encoding;

    private bool _isReprocessing;
    private bool _hasStopped;
    private QuirksMode _quirksMode;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#frameset-ok-flag</summary>
    private bool _framesetOk = true;

    /// <summary>
    /// Behind <c>pre</c>, <c>listing</c> and <c>textarea</c>: whether a line feed that comes next is ignored.
    /// </summary>
    private bool _ignoresLineFeed;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#head-element-pointer</summary>
    private int _head = TapeBuilder.None;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#form-element-pointer</summary>
    private int _form = TapeBuilder.None;

    /// <summary>
    /// The <c>html</c> element at the bottom of the stack in a fragment, which is in no tree; none in a document.
    /// </summary>
    private int _fragmentRoot = TapeBuilder.None;

    private OpenElement _fragmentContext;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#concept-pending-table-char-tokens</summary>
    private readonly List<Token> _pendingCharacters = [];

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#stack-of-template-insertion-modes</summary>
    private readonly List<InsertionMode> _templateModes = [];

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#foster-parent</summary>
    private bool _fosterParenting;

    /// <summary>
    /// Where the end tag of <c>body</c> ended, if it was the last thing so far; 0 else. The element stays open.
    /// </summary>
    private int _bodyEnd;

    /// <summary>As <see cref="_bodyEnd"/>, for <c>html</c>.</summary>
    private int _htmlEnd;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#original-insertion-mode</summary>
    private InsertionMode _originalMode;

    /// <summary>The <c>select</c> elements so far.</summary>
    private readonly List<Select> _selects = [];

    private TreeBuilder(PageSource source, TapeBuilder tape, bool scripting)
    {
        _pageSource = source;
        _source = source.Utf8.Span;
        _encoding = source.Encoding;
        _tape = tape;
        _scripting = scripting;
        _tokenizer = new Tokenizer(_source);
    }

    /// <summary>Parses a document.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="scripting">Whether <c>noscript</c> is taken as browsers with scripting take it.</param>
    /// <param name="settled">The encoding that the document turned out to be in.</param>
    /// <returns>The tree; nothing if the source was not decoded from that, so that it must be parsed anew.</returns>
    public static Tape? BuildDocument(PageSource source, bool scripting, out SniffedEncoding settled)
    {
        using TapeBuilder tape = new(source.Utf8);
        TreeBuilder builder = new(source, tape, scripting);
        builder.Build();
        settled = builder._encoding;
        return source.IsDecodedFrom(settled.Encoding) ? builder.Write() : null;
    }

    /// <summary>Parses a fragment; its nodes become the document's.</summary>
    public static Tape BuildFragment(PageSource source, FragmentContext context, bool scripting)
    {
        using TapeBuilder tape = new(source.Utf8);
        TreeBuilder builder = new(source, tape, scripting);
        builder.StartFragment(context);
        builder.Build();
        return builder.Write();
    }

    private readonly Tape Write() => _tape.Write(_quirksMode == QuirksMode.Quirks, _scripting);

    private void Build()
    {
        while (!_hasStopped)
        {
            _tokenizer.AllowsCdata = _open.Count > 0 && !AdjustedCurrentNode.IsHtml;
            _tokenizer.Read(ref _token);
            if (_ignoresLineFeed && SkipIgnoredLineFeed())
                continue;

            do
            {
                _isReprocessing = false;
                Dispatch();
            }
            while (_isReprocessing);
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#tree-construction-dispatcher</summary>
    private void Dispatch()
    {
        if (_open.Count == 0 || AdjustedCurrentNode.IsHtml || IsForHtmlContent(AdjustedCurrentNode))
            ProcessByMode();
        else
            InForeignContent();
    }

    private bool IsForHtmlContent(OpenElement node)
    {
        switch (_token.Kind)
        {
            case TokenKind.EndOfFile:
                return true;
            case TokenKind.StartTag:
                return IsHtmlIntegrationPoint(node)
                    || (ElementCategories.IsMathMlTextIntegrationPoint(node)
                        && _token.Tag is not (TagId.MGlyph or TagId.MAlignMark))
                    || (ElementCategories.IsAnnotationXml(node) && _token.Tag == TagId.Svg);
            case TokenKind.Characters or TokenKind.NullCharacters:
                return IsHtmlIntegrationPoint(node) || ElementCategories.IsMathMlTextIntegrationPoint(node);
            default:
                return false;
        }
    }

    /// <summary>Processes the token by the rules of the current insertion mode in HTML content.</summary>
    private void ProcessByMode()
    {
        switch (_mode)
        {
            case InsertionMode.Initial: Initial(); break;
            case InsertionMode.BeforeHtml: BeforeHtml(); break;
            case InsertionMode.BeforeHead: BeforeHead(); break;
            case InsertionMode.InHead: InHead(); break;
            case InsertionMode.InHeadNoscript: InHeadNoscript(); break;
            case InsertionMode.AfterHead: AfterHead(); break;
            case InsertionMode.InBody: InBody(); break;
            case InsertionMode.Text: Text(); break;
            case InsertionMode.InTable: InTable(); break;
            case InsertionMode.InTableText: InTableText(); break;
            case InsertionMode.InCaption: InCaption(); break;
            case InsertionMode.InColumnGroup: InColumnGroup(); break;
            case InsertionMode.InTableBody: InTableBody(); break;
            case InsertionMode.InRow: InRow(); break;
            case InsertionMode.InCell: InCell(); break;
            case InsertionMode.InTemplate: InTemplate(); break;
            case InsertionMode.AfterBody: AfterBody(); break;
            case InsertionMode.InFrameset: InFrameset(); break;
            case InsertionMode.AfterFrameset: AfterFrameset(); break;
            case InsertionMode.AfterAfterBody: AfterAfterBody(); break;
            case InsertionMode.AfterAfterFrameset: AfterAfterFrameset(); break;
        }
    }

    /// <summary>Has the token processed again, in another insertion mode.</summary>
    private void Reprocess(InsertionMode mode)
    {
        _mode = mode;
        _isReprocessing = true;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#stop-parsing</summary>
    private void StopParsing()
    {
        while (_open.Count > 0)
        {
            OpenElement element = _open.Current;
            Pop();
            if (element.Is(TagId.Body) && _bodyEnd > 0)
                _tape.Close(element.Node, _bodyEnd);
            else if (element.Is(TagId.Html) && _htmlEnd > 0)
                _tape.Close(element.Node, _htmlEnd);
        }

        _hasStopped = true;
    }

    /// <summary>Leaves out the line feed that the token begins with.</summary>
    /// <returns>Whether nothing of the token is left.</returns>
    private bool SkipIgnoredLineFeed()
    {
        _ignoresLineFeed = false;
        if (_token.Kind == TokenKind.Characters)
            _token.Start = CharacterRun.SkipLineFeed(_source, _token.Start, _token.End);
        return _token.Start == _token.End && _token.Kind == TokenKind.Characters;
    }
}
