namespace SchemaKit.Html;

/// <summary>
/// The rules for formatting elements, https://html.spec.whatwg.org/multipage/parsing.html#formatting.
/// </summary>
/// <remarks>
/// They alone can make a document cost more than its length: n elements that are reconstructed in n paragraphs are n²
/// nodes. So what they do is counted as work. When there is none left (<see cref="PageOptions.MaxWork"/>), formatting
/// elements are elements like others from then on: they end where their end tags are, and no text is lost.
/// </remarks>
internal ref partial struct TreeBuilder
{
    /// <summary>
    /// How many elements of one name and the same attributes the list of active formatting elements may hold.
    /// </summary>
    private const int NoahsArkCapacity = 3;

    /// <summary>The work of making a node; that of looking at one is 1.</summary>
    private const int CloneWork = 8;

    private bool HasWorkLeft()
    {
        if (_work >= 0)
            return true;
        _limits |= PageLimits.Work;
        _formatting.Clear();
        return false;
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#push-onto-the-list-of-active-formatting-elements
    /// </summary>
    /// <param name="node">The element that was just inserted for the token.</param>
    private void PushFormatting(int node)
    {
        int alike = 0;
        int earliest = -1;
        FormattingElement added = new(node, _token.Tag);
        ReadOnlySpan<byte> tag = StartTagOf(node);
        for (int i = _formatting.Count - 1; i >= 0 && !_formatting[i].IsMarker; i--)
        {
            _work--;
            FormattingElement entry = _formatting[i];
            if (entry.Tag != added.Tag || !StartTags.HaveSameAttributes(StartTagOf(entry.Node), tag, ref _work))
                continue;
            alike++;
            earliest = i;
        }

        if (alike >= NoahsArkCapacity)
            _formatting.RemoveAt(earliest);
        if (HasWorkLeft())
            _formatting.Add(added);
    }

    private readonly ReadOnlySpan<byte> StartTagOf(int node) => _source[_tape[node].Start.._tape[node].End];

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
    /// </summary>
    private void ReconstructFormatting()
    {
        int last = _formatting.Count - 1;
        if (last >= 0 && !IsMarkerOrOpen(last) && HasWorkLeft())
            ReconstructFormatting(last);
    }

    private void ReconstructFormatting(int last)
    {
        int index = last;
        while (index > 0 && !IsMarkerOrOpen(index - 1))
            index--;

        _work -= (long)CloneWork * (last + 1 - index);
        for (; index <= last; index++)
        {
            FormattingElement element = _formatting[index];
            int clone = _tape.Clone(element.Node);
            Insert(AppropriatePlace(), clone);
            _open.Push(clone, element.Tag);
            _formatting.Replace(index, clone);
        }
    }

    private readonly bool IsMarkerOrOpen(int index)
    {
        FormattingElement entry = _formatting[index];
        return entry.IsMarker || (_tape[entry.Node].Flags & RowFlags.Open) != 0;
    }

    /// <summary>
    /// The place of the last formatting element of a name behind the last marker in the list of active ones; -1 where
    /// there is none.
    /// </summary>
    private int FindFormatting(TagId tag)
    {
        if (!HasWorkLeft())
            return -1;
        int place = _formatting.LastIndexOf(tag);
        _work -= _formatting.Count - place;
        return place;
    }

    /// <summary>The place of a formatting element in the list of active ones; -1 where it is not in there.</summary>
    private int FindFormatting(int node)
    {
        if (!HasWorkLeft())
            return -1;
        int place = _formatting.IndexOf(node);
        _work -= _formatting.Count - place;
        return place;
    }

    /// <summary>The place of a formatting element on the stack of open elements; -1 where it is not open.</summary>
    private int FindOpen(int node)
    {
        if ((_tape[node].Flags & RowFlags.Open) == 0)
            return -1;
        int place = _open.IndexOf(node);
        _work -= _open.Count - place;
        return place;
    }
}
