namespace SchemaKit.ArticleWords;

/// <summary>A growing run of entries, in memory that is kept for the next page. The default value is empty.</summary>
/// <remarks>It is a mutable struct: keep it in a field.</remarks>
/// <typeparam name="T">The type of the entries.</typeparam>
internal struct KeptBuffer<T>
    where T : unmanaged
{
    private const int FirstCapacity = 256;

    // What a page needs that is larger than most leaves no memory behind.
    private const int MostKept = 4096;

    private T[]? _entries;

    /// <summary>How many entries there are.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The entries, good until one is added.</summary>
    public readonly Span<T> Span => _entries.AsSpan(0, Count);

    /// <summary>Adds an entry behind the others.</summary>
    /// <returns>The entry, to be written, good until the next one is added.</returns>
    public ref T Add()
    {
        T[]? entries = _entries;
        int place = Count;
        if (entries is null || (uint)place >= (uint)entries.Length)
            entries = Grow();
        Count = place + 1;
        return ref entries[place];
    }

    /// <summary>Removes the entries.</summary>
    public void Clear()
    {
        if (_entries is { Length: > MostKept })
            _entries = null;
        Count = 0;
    }

    private T[] Grow()
    {
        Array.Resize(ref _entries, Math.Max(FirstCapacity, Count * 2));
        return _entries;
    }
}
