using System.Buffers;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// How many siblings there are of each type, for every list of siblings that a walk is in: a hash table whose entries
/// come and go like the lists, so that the newest can always be taken out of it.
/// </summary>
internal struct TypeCounts : IDisposable
{
    private const int FirstCapacity = 64;
    private const int LengthOfChunk = 64;

    private readonly Page _page;
    private Entry[] _entries;
    private int[] _buckets;

    public TypeCounts(Page page)
    {
        _page = page;
        _entries = ArrayPool<Entry>.Shared.Rent(FirstCapacity);
        _buckets = RentBuckets(FirstCapacity);
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>The entry of the type of an element among its siblings; a new one if it is the first.</summary>
    /// <param name="parent">What stands for the list of siblings.</param>
    /// <param name="element">The element.</param>
    public int Find(int parent, int element)
    {
        Node node = _page[element];
        int hash = HashOf(parent, node);
        for (int entry = BucketOf(hash) - 1; entry >= 0; entry = _entries[entry].Next - 1)
        {
            ref Entry candidate = ref _entries[entry];
            if (candidate.Hash == hash && candidate.Parent == parent && node.IsSameType(_page[candidate.Element]))
                return entry;
        }

        return Add(new Entry { Parent = parent, Element = element, Hash = hash });
    }

    /// <summary>How many of the type were visited.</summary>
    public readonly ref int Visited(int entry) => ref _entries[entry].Visited;

    /// <summary>How many of the type there are.</summary>
    public readonly ref int Total(int entry) => ref _entries[entry].Total;

    /// <summary>Takes out all entries but the oldest.</summary>
    public void Shrink(int count)
    {
        for (; Count > count; Count--)
        {
            ref Entry newest = ref _entries[Count - 1];
            BucketOf(newest.Hash) = newest.Next;
        }
    }

    public void Dispose()
    {
        if (_entries is null)
            return;
        ArrayPool<Entry>.Shared.Return(_entries);
        ArrayPool<int>.Shared.Return(_buckets);
        this = default;
    }

    private int Add(Entry entry)
    {
        if (Count == _entries.Length || Count == _buckets.Length)
            Grow();

        ref int bucket = ref BucketOf(entry.Hash);
        entry.Next = bucket;
        _entries[Count] = entry;
        bucket = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Entry[] entries = ArrayPool<Entry>.Shared.Rent(Count * 2);
        _entries.AsSpan(0, Count).CopyTo(entries);
        ArrayPool<Entry>.Shared.Return(_entries);
        _entries = entries;

        ArrayPool<int>.Shared.Return(_buckets);
        _buckets = RentBuckets(Count * 2);

        // From the oldest to the newest, so that each bucket begins with its newest entry again.
        for (int i = 0; i < Count; i++)
        {
            ref int bucket = ref BucketOf(_entries[i].Hash);
            _entries[i].Next = bucket;
            bucket = i + 1;
        }
    }

    // Whoever writes a page chooses the names of its elements; the hash of a string keeps them from choosing them so
    // that all are in one bucket.
    private static int HashOf(int parent, Node element)
    {
        int hash = HashCode.Combine(parent, element.Tag, element.Namespace);
        if (element.Tag != TagId.Other)
            return hash;

        // What reads otherwise than it stands in the source is left out.
        Span<char> letters = stackalloc char[LengthOfChunk];
        int count = 0;
        foreach (byte value in element.NameInSource)
        {
            if (value is <= (byte)' ' or >= 0x80)
                continue;
            letters[count++] = (char)Ascii.ToLower(value);
            if (count == LengthOfChunk)
            {
                hash = HashCode.Combine(hash, string.GetHashCode(letters));
                count = 0;
            }
        }

        return HashCode.Combine(hash, string.GetHashCode(letters[..count]));
    }

    // A bucket holds the place of its newest entry, counted from 1.
    private readonly ref int BucketOf(int hash) => ref _buckets[(uint)hash % (uint)_buckets.Length];

    private static int[] RentBuckets(int capacity)
    {
        int[] buckets = ArrayPool<int>.Shared.Rent(capacity);
        buckets.AsSpan().Clear();
        return buckets;
    }

    private struct Entry
    {
        public int Parent;
        public int Element;
        public int Hash;
        public int Next;
        public int Visited;
        public int Total;
    }
}
