namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm</summary>
internal ref partial struct TreeBuilder
{
    private const int OuterLoopLimit = 8;
    private const int InnerLoopLimit = 3;

    /// <summary>Runs the adoption agency algorithm for the name of a formatting element.</summary>
    private void RunAdoptionAgency(TagId subject)
    {
        if (_open.Current.Is(subject) && FindFormatting(_open.Current.Node) < 0)
        {
            Pop();
            return;
        }

        for (int i = 0; i < OuterLoopLimit; i++)
        {
            int entry = FindFormatting(subject);
            if (entry < 0)
            {
                AnyOtherEndTag();
                return;
            }

            int node = _formatting[entry].Node;
            int place = FindOpen(node);
            if (place < 0)
            {
                _formatting.RemoveAt(entry);
                return;
            }

            if (!_open.IsInScope(place))
                return;

            int furthestBlock = _open.FindSpecialBehind(place);
            if (furthestBlock < 0)
            {
                PopTo(place);
                _formatting.Remove(node);
                return;
            }

            if (IsTooDeep)
            {
                _formatting.RemoveAt(entry);
                return;
            }

            Adopt(place, entry, furthestBlock);
        }
    }

    /// <summary>One turn of the outer loop, once there is a furthest block.</summary>
    /// <param name="place">The formatting element's place on the stack.</param>
    /// <param name="entry">Its place in the list of active formatting elements.</param>
    /// <param name="furthestBlockPlace">The furthest block's place on the stack.</param>
    private void Adopt(int place, int entry, int furthestBlockPlace)
    {
        FormattingElement formattingElement = _formatting[entry];
        int furthestBlock = _open[furthestBlockPlace].Node;
        int bookmark = entry;
        int lastNode = furthestBlock;
        int clones = 0;

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
                CloseAndReplace(i, TapeBuilder.None);
                continue;
            }

            clones++;
            int clone = _tape.Clone(node);
            _formatting.Replace(nodeEntry, clone);
            CloseAndReplace(i, clone);
            if (lastNode == furthestBlock)
                bookmark = nodeEntry + 1;
            _tape.InsertBefore(clone, lastNode, TapeBuilder.None);
            lastNode = clone;
        }

        _work -= ((long)innerLoopCounter * (CloneWork + _formatting.Count)) + _open.Count - place;
        InsertionLocation location = AppropriatePlace(_open[place - 1]);
        _tape.InsertBefore(location.Parent, lastNode, location.Child);

        int adopted = _tape.Clone(formattingElement.Node);
        _work -= _tape.MoveChildren(furthestBlock, adopted);
        _tape.InsertBefore(furthestBlock, adopted, TapeBuilder.None);

        MoveEntry(_formatting.IndexOf(formattingElement.Node), bookmark, adopted);
        CloseAndReplace(place, TapeBuilder.None);
        _open.RemoveReplacedByNone(place);
        _open.Insert(place + clones + 1, adopted, formattingElement.Tag);
    }

    /// <summary>Puts a clone in the place of an open element, or none.</summary>
    private void CloseAndReplace(int place, int clone)
    {
        _tape.Close(_open[place].Node, ClosingPlace(_open[place]));
        _open.Replace(place, clone);
    }

    /// <summary>
    /// Moves an entry of the list of active formatting elements to a bookmark, and puts a clone in its place.
    /// </summary>
    private void MoveEntry(int from, int bookmark, int clone)
    {
        FormattingElement entry = _formatting[from] with { Node = clone };
        _formatting.RemoveAt(from);
        _formatting.Insert(from < bookmark ? bookmark - 1 : bookmark, entry);
    }
}
