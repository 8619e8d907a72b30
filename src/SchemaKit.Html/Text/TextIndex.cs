using System.Buffers;

namespace SchemaKit.Html;

/// <summary>
/// The normalized text of every element inside a node at once, in time and memory that grow with the page and not with
/// its depth.
/// </summary>
/// <remarks>
/// What separates two words depends on what lies between them alone. So the text of an element is a part of the text of
/// what it stands in, and all texts are parts of one, except that hidden elements (<c>script</c>, <c>head</c> …) are
/// left out of what they stand in, and have a text of their own. Their texts stand behind one another here, each
/// element's from a start to an end.
/// </remarks>
internal sealed class TextIndex
{
    private readonly Page _page;
    private readonly int _first;
    private readonly Queue<int> _hidden = new();
    private readonly Dictionary<string, List<int>> _occurrences = new(StringComparer.Ordinal);
    private (int Start, int End)[] _places;
    private char[] _text = [];

    /// <summary>Reads the texts of a node and of all elements inside.</summary>
    public TextIndex(Node root)
    {
        _page = root.Page;
        _first = root.Index;
        _places = ArrayPool<(int, int)>.Shared.Rent(_page.Tape[_first].SubtreeEnd - _first);
        Read();
    }

    /// <summary>The text of an element.</summary>
    public ReadOnlySpan<char> TextOf(Node element)
    {
        (int start, int end) = _places[element.Index - _first];
        return _text.AsSpan(start, end - start);
    }

    /// <summary>Whether the text of an element contains another one.</summary>
    public bool Contains(Node element, string text)
    {
        (int start, int end) = _places[element.Index - _first];
        if (end - start < text.Length || text.Length == 0)
            return text.Length == 0;

        List<int> places = OccurrencesOf(text);
        int next = places.BinarySearch(start);
        if (next < 0)
            next = ~next;
        return next < places.Count && places[next] + text.Length <= end;
    }

    /// <summary>Gives the buffers back.</summary>
    public void Release()
    {
        ArrayPool<(int, int)>.Shared.Return(_places);
        ArrayPool<char>.Shared.Return(_text);
        (_places, _text) = ([], []);
    }

    private List<int> OccurrencesOf(string text)
    {
        if (_occurrences.TryGetValue(text, out List<int>? places))
            return places;

        places = [];
        ReadOnlySpan<char> all = _text;
        for (int start = 0; all[start..].IndexOf(text.AsSpan()) is >= 0 and int offset; start += offset + 1)
            places.Add(start + offset);
        _occurrences.Add(text, places);
        return places;
    }

    private void Read()
    {
        NormalizedText text = new(stackalloc char[256]);
        try
        {
            ReadStream(_first, ref text);
            while (_hidden.Count > 0)
                ReadStream(_hidden.Dequeue(), ref text);

            _text = ArrayPool<char>.Shared.Rent(text.Written.Length);
            text.Written.CopyTo(_text);
            _text.AsSpan(text.Written.Length).Clear();
        }
        finally
        {
            text.Dispose();
        }
    }

    /// <summary>Reads the text of a node that is part of no other's.</summary>
    private void ReadStream(int node, scoped ref NormalizedText text)
    {
        Tape tape = _page.Tape;
        int end = tape[node].SubtreeEnd;
        int open = node;
        text.BreakLine();
        for (int row = node; row < end;)
        {
            for (; open != node && tape[open].SubtreeEnd <= row; open = tape[open].Parent)
                Close(open, ref text);

            ref readonly TapeRow current = ref tape[row];
            if (row != node && NodeText.IsLeftOut(current))
            {
                if (current.Kind == NodeKind.Element)
                    _hidden.Enqueue(row);
                row = current.SubtreeEnd;
                continue;
            }

            if (row == node || current.Kind == NodeKind.Element)
            {
                _places[row - _first].Start = text.Written.Length;
                open = row;
            }

            if (current.Kind == NodeKind.Element)
                NodeText.AddEdge(current, ref text);
            else if (current.Kind == NodeKind.Text)
                NodeText.AddData(tape, row, ref text);
            row++;
        }

        for (; open != node; open = tape[open].Parent)
            Close(open, ref text);
        Close(node, ref text);
    }

    private void Close(int element, scoped ref NormalizedText text)
    {
        (int Start, int End) place = (_places[element - _first].Start, text.Written.Length);

        // What separates its first word from the one before stands in front of it.
        if (place.Start < place.End && text.Written[place.Start] is ' ' or '\n')
            place.Start++;
        _places[element - _first] = place;
        if (_page.Tape[element].Kind == NodeKind.Element)
            NodeText.AddEdge(_page.Tape[element], ref text);
    }
}
