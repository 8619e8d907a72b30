using System.ComponentModel;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.StructuredData;

/// <summary>
/// What the applications of a page keep in its scripts, each state read once for all fields that take values of it. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScriptStates
{
    private readonly JsonTable _table = new();
    private readonly Dictionary<string, (int Row, Node Script)> _states = new(StringComparer.Ordinal);
    private readonly List<int> _rows = [];
    private readonly ScriptBytes _bytes = new();

    /// <summary>Finds the texts at a path, in the order in which they stand in the state.</summary>
    /// <typeparam name="TRecorder">Who wants to know of a state that is no JSON.</typeparam>
    /// <param name="scripts">The <c>script</c> elements of the page.</param>
    /// <param name="path">The path.</param>
    /// <param name="recorder">Who wants to know.</param>
    /// <returns>The texts, each with the script that it stands in.</returns>
    public IReadOnlyList<ScriptText> Find<TRecorder>(in NodeList scripts, ScriptJsonPath path, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (!_states.TryGetValue(path.State, out (int Row, Node Script) state))
            _states[path.State] = state = Read(scripts, path, ref recorder);
        if (state.Row < 0)
            return [];

        _rows.Clear();
        path.Path.Find(_table, state.Row, _rows);
        List<ScriptText> texts = [];
        foreach (int row in _rows)
            AddTexts(row, state.Script, path.Css, texts);
        return texts;
    }

    /// <summary>Forgets the page, and gives memory back.</summary>
    internal void Clear()
    {
        _table.Clear();
        _states.Clear();
        _bytes.Trim();
    }

    private (int Row, Node Script) Read<TRecorder>(in NodeList scripts, ScriptJsonPath path, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        ByteBuffer json = new(stackalloc byte[256]);
        try
        {
            foreach (Node script in scripts)
            {
                json.Clear();
                ReadOnlyMemory<byte> text = _bytes.Read(script, out _);
                if (script.AttributeMatches("id"u8, AttributeMatch.Equals, path.Name))
                    json.Append(text.Span);
                else if (!ScriptAssignments.TryAppend(text.Span, path.Name, ref json))
                    continue;

                int row = _table.Count;
                bool isGood = _table.TryAdd(_table.Keep(json.Written))
                    || (_table.TryAddMended(json.Written, out bool isWhole) && isWhole);
                if (!isGood)
                    recorder.Malformed(script);
                return (_table.Count > row ? row : -1, script);
            }
        }
        finally
        {
            json.Dispose();
        }

        return (-1, default);
    }

    private void AddTexts(int row, Node script, Selector? css, List<ScriptText> texts)
    {
        ReadOnlySpan<byte> characters = _table.Characters(row);
        bool isString = _table[row].Kind == JsonRowKind.String;
        if (_table[row].Kind == JsonRowKind.Object)
            return;
        if (!isString || css is null)
        {
            texts.Add(new ScriptText(script, JsonText.Read(characters, _table[row].IsEscaped)));
            return;
        }

        ByteBuffer html = new(stackalloc byte[256]);
        JsonText.Unescape(characters, ref html);
        using Page page = Page.Parse(html.ToString(), new PageOptions { Url = script.Page.BaseUrl });
        html.Dispose();
        foreach (Node node in page.Select(css))
            texts.Add(new ScriptText(script, node.GetText()));
    }
}

/// <summary>A text of the state in a script. For generated code.</summary>
/// <param name="Script">The script.</param>
/// <param name="Text">The text; it may be empty.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ScriptText(Node Script, string Text)
{
    /// <summary>The text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether there is one: an empty text is none.</returns>
    public bool TryReadText(out string text)
    {
        text = Text;
        return text.Length > 0;
    }
}
