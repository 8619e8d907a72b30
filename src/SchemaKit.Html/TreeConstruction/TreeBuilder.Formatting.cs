namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>
    /// How many elements of one name and the same attributes the list of active formatting elements may hold.
    /// </summary>
    private const int NoahsArkCapacity = 3;

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#push-onto-the-list-of-active-formatting-elements
    /// </summary>
    private void PushFormatting(OpenElement element)
    {
        FormattingElement added = new(element);
        int alike = 0;
        int earliest = -1;
        for (int i = _formatting.Count - 1; i >= 0 && !_formatting[i].IsMarker; i--)
        {
            ref FormattingElement entry = ref _formatting[i];
            if (entry.Element.Tag != element.Tag || !HaveSameAttributes(ref entry, ref added))
                continue;
            alike++;
            earliest = i;
        }

        if (alike >= NoahsArkCapacity)
            _formatting.RemoveAt(earliest);
        _formatting.Add(added);
    }

    private bool HaveSameAttributes(ref FormattingElement left, ref FormattingElement right)
    {
        ReadOnlySpan<byte> leftTag = StartTagOf(left.Element.Node);
        ReadOnlySpan<byte> rightTag = StartTagOf(right.Element.Node);
        if (leftTag.SequenceEqual(rightTag))
            return true;

        left.AttributesKey ??= StartTags.ReadKey(leftTag);
        right.AttributesKey ??= StartTags.ReadKey(rightTag);
        return left.AttributesKey == right.AttributesKey;
    }

    private ReadOnlySpan<byte> StartTagOf(int node) => _source[_tape[node].Start.._tape[node].End];

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
    /// </summary>
    private void ReconstructFormatting()
    {
        int index = _formatting.Count - 1;
        if (index < 0 || IsMarkerOrOpen(index))
            return;

        while (index > 0 && !IsMarkerOrOpen(index - 1))
            index--;

        for (; index < _formatting.Count; index++)
        {
            int clone = _tape.Clone(_formatting[index].Element.Node);
            Insert(AppropriatePlace(), clone);
            Push(clone);
            _formatting.Replace(index, clone);
        }
    }

    private bool IsMarkerOrOpen(int index)
    {
        ref FormattingElement entry = ref _formatting[index];
        return entry.IsMarker || _open.IndexOf(entry.Element.Node) >= 0;
    }
}
