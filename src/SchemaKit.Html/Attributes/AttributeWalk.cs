namespace SchemaKit.Html;

/// <summary>
/// Walks the attributes of an element in its start tag, and in those that were merged into it; names that were there
/// before come again.
/// </summary>
internal ref struct AttributeWalk
{
    private readonly Tape _tape;
    private readonly int _row;
    private TagReader _tag;
    private int _nextMergedTag;

    public AttributeWalk(Tape tape, int row)
    {
        _tape = tape;
        _row = row;
        ref readonly TapeRow element = ref tape[row];
        bool hasTag = element.Kind == NodeKind.Element && (element.Flags & RowFlags.Implied) == 0;
        _tag = hasTag ? OpenTag(element.Start) : OpenTag(tape.Source.Length);
    }

    /// <summary>Goes on where another walk over the same element was.</summary>
    public AttributeWalk(Tape tape, int row, AttributePlace place)
    {
        _tape = tape;
        _row = row;
        _tag = new TagReader(tape.SourceBytes, place.Position);
        _nextMergedTag = place.NextMergedTag;
    }

    public readonly AttributePlace Place => new(_tag.Position, _nextMergedTag);

    /// <inheritdoc cref="TagReader.Name"/>
    public readonly ReadOnlySpan<byte> Name => _tag.Name;

    /// <inheritdoc cref="TagReader.Value"/>
    public readonly ReadOnlySpan<byte> Value => _tag.Value;

    /// <summary>Goes on to the next attribute.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (!_tag.Read())
        {
            if (!OpenMergedTag())
                return false;
        }

        return true;
    }

    /// <summary>Goes on to the first attribute of a name.</summary>
    /// <param name="lowerCaseName">The name in UTF-8, in lower case.</param>
    /// <returns>Whether there is one.</returns>
    public bool Find(ReadOnlySpan<byte> lowerCaseName)
    {
        while (Read())
        {
            if (SourceName.Is(Name, lowerCaseName))
                return true;
        }

        return false;
    }

    private bool OpenMergedTag()
    {
        if ((_tape[_row].Flags & RowFlags.MergedAttributes) == 0)
            return false;

        MergedTag[] tags = _tape.MergedTags;
        while (_nextMergedTag < tags.Length)
        {
            MergedTag tag = tags[_nextMergedTag++];
            if (tag.Row != _row)
                continue;
            _tag = OpenTag(tag.Start);
            return true;
        }

        return false;
    }

    private readonly TagReader OpenTag(int start)
    {
        ReadOnlySpan<byte> source = _tape.SourceBytes;
        return new TagReader(source, start == source.Length ? start : TagReader.FindNameEnd(source, start + 1));
    }
}

/// <summary>Where a walk over attributes is.</summary>
internal readonly record struct AttributePlace(int Position, int NextMergedTag);
