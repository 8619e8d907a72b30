namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm</summary>
internal ref partial struct TreeBuilder
{
    private const int OuterLoopLimit = 8;
    private const int InnerLoopLimit = 3;

    /// <summary>Runs the adoption agency algorithm for the name of a formatting element.</summary>
    private void RunAdoptionAgency(TagId subject)
    {
        if (_open.Current.Is(subject) && _formatting.IndexOf(_open.Current.Node) < 0)
        {
            Pop();
            return;
        }

        for (int i = 0; i < OuterLoopLimit; i++)
        {
            int entry = _formatting.LastIndexOf(subject);
            if (entry < 0)
            {
                AnyOtherEndTag();
                return;
            }

            OpenElement formattingElement = _formatting[entry].Element;
            int place = _open.IndexOf(formattingElement.Node);
            if (place < 0)
            {
                _formatting.RemoveAt(entry);
                return;
            }

            if (!_open.HasNodeInScope(formattingElement.Node))
                return;

            int furthestBlock = FindFurthestBlock(place);
            if (furthestBlock < 0)
            {
                PopTo(place);
                _formatting.RemoveAt(entry);
                return;
            }

            Adopt(place, entry, furthestBlock);
        }
    }

    /// <summary>The topmost special element below a formatting element; -1 where there is none.</summary>
    private int FindFurthestBlock(int formattingElement)
    {
        for (int i = formattingElement + 1; i < _open.Count; i++)
        {
            if (ElementCategories.IsSpecial(_open[i]))
                return i;
        }

        return -1;
    }

    /// <summary>One turn of the outer loop, once there is a furthest block.</summary>
    /// <param name="place">The formatting element's place on the stack.</param>
    /// <param name="entry">Its place in the list of active formatting elements.</param>
    /// <param name="furthestBlockPlace">The furthest block's place on the stack.</param>
    private void Adopt(int place, int entry, int furthestBlockPlace)
    {
        OpenElement formattingElement = _open[place];
        OpenElement furthestBlock = _open[furthestBlockPlace];
        OpenElement commonAncestor = _open[place - 1];
        int bookmark = entry;
        int lastNode = furthestBlock.Node;

        int innerLoopCounter = 1;
        for (int i = furthestBlockPlace - 1; i > place; i--, innerLoopCounter++)
        {
            int node = _open[i].Node;
            int nodeEntry = _formatting.IndexOf(node);
            if (innerLoopCounter > InnerLoopLimit && nodeEntry >= 0)
            {
                _formatting.RemoveAt(nodeEntry);
                if (nodeEntry < bookmark)
                    bookmark--;
                nodeEntry = -1;
            }

            if (nodeEntry < 0)
            {
                RemoveFromStack(i);
                continue;
            }

            int clone = _tape.Clone(node);
            _tape.Close(node, _token.Start);
            _formatting.Replace(nodeEntry, clone);
            _open.Replace(i, clone);
            if (lastNode == furthestBlock.Node)
                bookmark = nodeEntry + 1;
            _tape.Append(clone, lastNode);
            lastNode = clone;
        }

        Insert(AppropriatePlace(commonAncestor), lastNode);

        int adopted = _tape.Clone(formattingElement.Node);
        _tape.MoveChildren(furthestBlock.Node, adopted);
        _tape.Append(furthestBlock.Node, adopted);

        MoveEntry(_formatting.IndexOf(formattingElement.Node), bookmark, adopted);
        RemoveFromStack(place);
        _open.Insert(_open.IndexOf(furthestBlock.Node) + 1, formattingElement with { Node = adopted });
    }

    /// <summary>
    /// Moves an entry of the list of active formatting elements to a bookmark, and puts a clone in its place.
    /// </summary>
    private void MoveEntry(int from, int bookmark, int clone)
    {
        FormattingElement entry = _formatting[from];
        entry.Element = entry.Element with { Node = clone };
        _formatting.RemoveAt(from);
        _formatting.Insert(from < bookmark ? bookmark - 1 : bookmark, entry);
    }
}
