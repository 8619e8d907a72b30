namespace SchemaKit.Html;

/// <summary>What a tree builder keeps while it builds. A thread keeps it from one document for the next.</summary>
internal sealed class ParserMemory
{
    [ThreadStatic]
    private static ParserMemory? t_free;

    private ParserMemory()
    {
    }

    public TapeBuilder Tape { get; } = new();

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements</summary>
    public StackOfOpenElements Open { get; } = new();

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements</summary>
    public ListOfActiveFormattingElements Formatting { get; } = new();

    /// <summary>The names that have no <see cref="TagId"/>.</summary>
    public UnknownNames Names { get; } = new();

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#concept-pending-table-char-tokens</summary>
    public List<Token> PendingCharacters { get; } = [];

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#stack-of-template-insertion-modes</summary>
    public List<InsertionMode> TemplateModes { get; } = [];

    /// <summary>The <c>select</c> elements that are open, the innermost last.</summary>
    public List<OpenSelect> Selects { get; } = [];

    /// <summary>Comments that come behind all else in their parents.</summary>
    public List<(int Parent, Token Comment)> TrailingComments { get; } = [];

    /// <summary>Takes the thread's, or makes one.</summary>
    public static ParserMemory Rent()
    {
        ParserMemory memory = t_free ?? new ParserMemory();
        t_free = null;
        return memory;
    }

    /// <summary>Empties it and gives it back. What has grown large is not kept.</summary>
    public void Return()
    {
        Tape.Clear();
        Open.Clear();
        Formatting.Clear();
        Names.Clear();
        Clear(PendingCharacters);
        Clear(TemplateModes);
        Clear(Selects);
        Clear(TrailingComments);
        t_free = this;
    }

    private static void Clear<T>(List<T> list)
    {
        const int MaxKeptCapacity = 1024;
        list.Clear();
        if (list.Capacity > MaxKeptCapacity)
            list.Capacity = 0;
    }
}
