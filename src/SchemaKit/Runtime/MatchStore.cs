using System.ComponentModel;
using SchemaKit.ArticleWords;
using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.Runtime;

/// <summary>
/// What the selectors of schemas match on a page as a whole. It is found once a schema: a nested one, of which there
/// may be many values, takes of it what is inside of each. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MatchStore : IDisposable
{
    private const int FirstCapacity = 16;

    // A page is read by one thread, as a rule one page after the other.
    [ThreadStatic]
    private static MatchStore? t_free;

    private readonly List<(Type Schema, int First)> _schemas = [];
    private NodeList[] _lists = new NodeList[FirstCapacity];
    private JsonLdGraph? _jsonLd;
    private bool _hasJsonLd;
    private ScriptStates? _scriptStates;
    private ArticleReader? _article;
    private int _count;

    private MatchStore()
    {
    }

    /// <summary>Gives one for a page; disposing it is giving it back.</summary>
    public static MatchStore Rent()
    {
        MatchStore store = t_free ?? new MatchStore();
        t_free = null;
        return store;
    }

    /// <summary>Gives the lists of a schema.</summary>
    /// <param name="schema">What stands for the schema.</param>
    /// <param name="count">How many lists it has.</param>
    /// <param name="lists">The lists, in memory that is theirs until the next call.</param>
    /// <returns>Whether they were asked for before; else they are empty, and to be filled now.</returns>
    public bool TryFind(Type schema, int count, out Span<NodeList> lists)
    {
        foreach ((Type known, int first) in _schemas)
        {
            if (known == schema)
            {
                lists = _lists.AsSpan(first, count);
                return true;
            }
        }

        if (_count + count > _lists.Length)
            Array.Resize(ref _lists, Math.Max(_count + count, _lists.Length * 2));
        _schemas.Add((schema, _count));
        lists = _lists.AsSpan(_count, count);
        _count += count;
        return false;
    }

    /// <summary>Gives the JSON-LD of the page; it is read when it is first asked for.</summary>
    /// <typeparam name="TRecorder">Who wants to know of blocks that are no JSON.</typeparam>
    /// <param name="scripts">The elements that hold it.</param>
    /// <param name="recorder">Who wants to know.</param>
    public JsonLdGraph JsonLd<TRecorder>(in NodeList scripts, ref TRecorder recorder) where TRecorder : struct, IRecorder
    {
        _jsonLd ??= new JsonLdGraph();
        if (!_hasJsonLd)
            _jsonLd.Read(scripts, ref recorder);
        _hasJsonLd = true;
        return _jsonLd;
    }

    /// <summary>Gives what the applications of the page keep in its scripts.</summary>
    public ScriptStates ScriptStates => _scriptStates ??= new ScriptStates();

    /// <summary>Gives who answers the article words of the page; it is looked through when somebody first asks.</summary>
    /// <typeparam name="TRecorder">Who wants to know of blocks that are no JSON.</typeparam>
    /// <param name="page">The page.</param>
    /// <param name="recorder">Who wants to know.</param>
    public ArticleReader Article<TRecorder>(Page page, ref TRecorder recorder) where TRecorder : struct, IRecorder
    {
        _article ??= new ArticleReader();
        if (!_article.IsReady)
            _article.Begin(JsonLd(_article.Gather(page), ref recorder));
        return _article;
    }

    /// <summary>Gives the lists' buffers back.</summary>
    public void Dispose()
    {
        foreach (ref NodeList list in _lists.AsSpan(0, _count))
            list.Dispose();
        if (_hasJsonLd)
            _jsonLd!.Clear();
        _hasJsonLd = false;
        _scriptStates?.Clear();
        _article?.Clear();
        _schemas.Clear();
        _count = 0;
        t_free = this;
    }
}
