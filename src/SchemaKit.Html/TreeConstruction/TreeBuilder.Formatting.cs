namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>How many elements of one name and the same attributes the list of active formatting elements may hold.</summary>
    private const int NoahsArkCapacity = 3;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#push-onto-the-list-of-active-formatting-elements</summary>
    private void PushFormatting(OpenElement element)
    {
        int alike = 0;
        int earliest = -1;
        for (int i = _formatting.Count - 1; i >= 0; i--)
        {
            OpenElement entry = _formatting[i];
            if (ListOfActiveFormattingElements.IsMarker(entry))
                break;
            if (entry.Tag == element.Tag && StartTags.HaveSameAttributes(_source, _tape[entry.Node], _tape[element.Node]))
            {
                alike++;
                earliest = i;
            }
        }

        if (alike >= NoahsArkCapacity)
            _formatting.RemoveAt(earliest);
        _formatting.Add(element);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements</summary>
    private void ReconstructFormatting()
    {
        int index = _formatting.Count - 1;
        if (index < 0 || IsMarkerOrOpen(index))
            return;

        while (index > 0 && !IsMarkerOrOpen(index - 1))
            index--;

        for (; index < _formatting.Count; index++)
        {
            int clone = _tape.Clone(_formatting[index].Node);
            Insert(AppropriatePlace(), clone);
            Push(clone);
            _formatting.Replace(index, clone);
        }
    }

    private bool IsMarkerOrOpen(int index)
    {
        OpenElement entry = _formatting[index];
        return ListOfActiveFormattingElements.IsMarker(entry) || _open.IndexOf(entry.Node) >= 0;
    }
}
