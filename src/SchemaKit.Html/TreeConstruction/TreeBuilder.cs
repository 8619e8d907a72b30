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
    /// <summary>How often the token that is no common one is processed before it is asked whether to go on.</summary>
    private const int RoundsBetweenChecks = 64;

    /// <summary>How many common tokens are processed at most before one that may be any.</summary>
    private const int MaxCommonTokens = 64;

    private readonly PageSource _pageSource;
    private readonly ReadOnlySpan<byte> _source;
    private readonly ParserMemory _memory;
    private readonly TapeBuilder _tape;
    private readonly StackOfOpenElements _open;
    private readonly ListOfActiveFormattingElements _formatting;
    private readonly List<Token> _pendingCharacters;
    private readonly List<InsertionMode> _templateModes;
    private readonly List<OpenSelect> _selects;
    private readonly List<(int Parent, Token Comment)> _trailingComments;
    private readonly bool _scripting;
    private readonly int _maxDepth;
    private readonly int _maxNodes;

    private Tokenizer _tokenizer;
    private Token _token;
    private InsertionMode _mode = InsertionMode.Initial;

    /// <summary>The limits that were reached so far.</summary>
    private PageLimits _limits;

    /// <summary>
    /// The work that is left for formatting elements, see <see cref="PageOptions.MaxWork"/>; less than nothing when it
    /// is used up.
    /// </summary>
    private long _work;

    private bool _isFragment;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#concept-frag-parse-context</summary>
    private OpenElement _fragmentContext;

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

    private TreeBuilder(PageSource source, ParserMemory memory, PageOptions options)
    {
        _pageSource = source;
        _source = source.Utf8.Span;
        _encoding = source.Encoding;
        _memory = memory;
        _tape = memory.Tape;
        _open = memory.Open;
        _formatting = memory.Formatting;
        _pendingCharacters = memory.PendingCharacters;
        _templateModes = memory.TemplateModes;
        _selects = memory.Selects;
        _trailingComments = memory.TrailingComments;
        _scripting = options.Scripting;
        _maxDepth = options.MaxDepth;
        _maxNodes = options.MaxNodes;
        _work = options.WorkFor(_source.Length);
        _tokenizer = new Tokenizer(_source) { Names = memory.Names };
        _tape.Start(source.Utf8);
    }

    /// <summary>Parses a document.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="settled">The encoding that the document turned out to be in.</param>
    /// <returns>The tree; nothing if the source was not decoded from that, so that it must be parsed anew.</returns>
    public static Tape? BuildDocument(PageSource source, PageOptions options, out SniffedEncoding settled)
    {
        ParserMemory memory = ParserMemory.Rent();
        try
        {
            TreeBuilder builder = new(source, memory, options);
            builder.Build(options.CancellationToken);
            settled = builder._encoding;
            return source.IsDecodedFrom(settled.Encoding) ? builder.Write() : null;
        }
        finally
        {
            memory.Return();
        }
    }

    /// <summary>Parses a fragment; its nodes become the document's.</summary>
    public static Tape BuildFragment(PageSource source, FragmentContext context, PageOptions options)
    {
        ParserMemory memory = ParserMemory.Rent();
        try
        {
            TreeBuilder builder = new(source, memory, options);
            builder.StartFragment(context);
            builder.Build(options.CancellationToken);
            return builder.Write();
        }
        finally
        {
            memory.Return();
        }
    }

    private readonly Tape Write() => _tape.Write(_quirksMode == QuirksMode.Quirks, _scripting, _limits);

    private void Build(CancellationToken cancellationToken)
    {
        while (!_hasStopped)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CheckNodes();
            for (int i = 0; i < RoundsBetweenChecks && !_hasStopped; i++)
            {
                if (MayBeCommon)
                    ProcessCommonTokens();
                ProcessToken();
            }
        }
    }

    /// <summary>Leaves out the rest of the source if the page has all the nodes that it may have.</summary>
    private void CheckNodes()
    {
        if (_tape.Count >= _maxNodes && _tokenizer.CutRest())
            _limits |= PageLimits.Nodes;
    }

    private void ProcessToken()
    {
        _tokenizer.AllowsCdata = IsInForeignContent;
        _tokenizer.Read(ref _token);
        if (_ignoresLineFeed && SkipIgnoredLineFeed())
            return;

        do
        {
            _isReprocessing = false;
            Dispatch();
        }
        while (_isReprocessing);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#tree-construction-dispatcher</summary>
    private void Dispatch()
    {
        if (IsInForeignContent && !IsForHtmlContent(AdjustedCurrentNode))
            InForeignContent();
        else if (_mode == InsertionMode.InBody)
            InBody();
        else
            ProcessByMode();
    }

    /// <summary>Whether the adjusted current node is no HTML element.</summary>
    private bool IsInForeignContent
    {
        get
        {
            bool mayBe = _open.ForeignCount > 0 || _isFragment;
            return mayBe && !AdjustedCurrentNode.IsHtml;
        }
    }

    private readonly bool IsForHtmlContent(in OpenElement node)
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
            if (_open.Count == 1)
                AppendTrailingComments();
            ref readonly OpenElement element = ref _open.Current;
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
