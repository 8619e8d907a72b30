using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace SchemaKit.Runtime;

/// <summary>
/// The entries of a list while they are read, in a pooled buffer, so that the list itself is made once and as long as it
/// is. The default value is empty and has taken nothing from the pool. For generated code.
/// </summary>
/// <remarks>It is a mutable struct: keep it in a local, and take or dispose it once.</remarks>
/// <typeparam name="T">The type of the entries.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EntryBuffer<T>
{
    private const int FirstCapacity = 16;

    private T[]? _entries;

    /// <summary>How many entries there are.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The entries, good until one is added or the buffer is given back.</summary>
    public readonly Span<T> Span => _entries.AsSpan(0, Count);

    /// <summary>Adds an entry behind the others.</summary>
    /// <param name="entry">The entry.</param>
    public void Add(T entry)
    {
        if (_entries is null)
            _entries = ArrayPool<T>.Shared.Rent(FirstCapacity);
        else if (Count == _entries.Length)
            Grow();
        _entries[Count++] = entry;
    }

    /// <summary>Makes a list of the entries and gives the buffer back.</summary>
    /// <returns>The list; <see langword="null"/> where there are no entries.</returns>
    public List<T>? TakeList()
    {
        if (Count == 0)
            return null;

        List<T> list = new(Count);
        list.AddRange(Span);
        Dispose();
        return list;
    }

    /// <summary>Makes an array of the entries and gives the buffer back.</summary>
    /// <returns>The array; <see langword="null"/> where there are no entries.</returns>
    public T[]? TakeArray()
    {
        if (Count == 0)
            return null;

        T[] array = Span.ToArray();
        Dispose();
        return array;
    }

    /// <summary>Gives the buffer back and removes the entries.</summary>
    public void Dispose()
    {
        if (_entries is not null)
            Return(_entries);
        this = default;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Count * 2);
        Span.CopyTo(larger);
        Return(_entries!);
        _entries = larger;
    }

    // What the pool keeps must not keep entries alive.
    private readonly void Return(T[] entries)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            entries.AsSpan(0, Count).Clear();
        ArrayPool<T>.Shared.Return(entries);
    }
}
