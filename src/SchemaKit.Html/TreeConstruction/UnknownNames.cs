namespace SchemaKit.Html;

/// <summary>
/// Numbers for the element names that have no <see cref="TagId"/>, in one document: so that names can be told apart
/// without looking at them again, however many there are.
/// </summary>
internal sealed class UnknownNames
{
    /// <summary>The first number; those below are <see cref="TagId"/>'s.</summary>
    public const int First = 256;

    private const int FirstSlotCount = 32;

    /// <summary>The memory of more names is not kept for the next document.</summary>
    private const int MaxKeptCount = 256;

    /// <summary>So that nobody can choose names that all have one hash.</summary>
    private static readonly ulong Seed = (ulong)Guid.NewGuid().GetHashCode() << 32 | (uint)Guid.NewGuid().GetHashCode();

    /// <summary>All names, one behind the other.</summary>
    private byte[] _bytes = [];

    /// <summary>
    /// Where each name ends in <see cref="_bytes"/>. The number of a name is <see cref="First"/> and its place in here.
    /// </summary>
    private readonly List<int> _ends = [];

    /// <summary>
    /// Places in <see cref="_ends"/> and 1, each in the slot of its name's hash or the next free one.
    /// </summary>
    private int[] _slots = new int[FirstSlotCount];

    /// <summary>The number of a name, which it gets if it has none.</summary>
    /// <param name="name">The name as it stands in the source.</param>
    public int IdOf(ReadOnlySpan<byte> name)
    {
        ByteBuffer lowerCase = new(stackalloc byte[128]);
        try
        {
            SourceName.AppendLowerCase(name, ref lowerCase);
            return First + PlaceOf(lowerCase.Written);
        }
        finally
        {
            lowerCase.Dispose();
        }
    }

    /// <summary>Forgets all names.</summary>
    public void Clear()
    {
        if (_ends.Count == 0)
            return;
        if (_ends.Count > MaxKeptCount)
        {
            _bytes = [];
            _slots = new int[FirstSlotCount];
        }

        _ends.Clear();
        if (_ends.Capacity > MaxKeptCount)
            _ends.Capacity = 0;
        Array.Clear(_slots, 0, _slots.Length);
    }

    private int PlaceOf(ReadOnlySpan<byte> name)
    {
        int slot = SlotOf(name);
        for (; _slots[slot] != 0; slot = (slot + 1) % _slots.Length)
        {
            if (name.SequenceEqual(NameAt(_slots[slot] - 1)))
                return _slots[slot] - 1;
        }

        Add(name);
        _slots[slot] = _ends.Count;
        if (_ends.Count * 2 > _slots.Length)
            Grow();
        return _ends.Count - 1;
    }

    private void Add(ReadOnlySpan<byte> name)
    {
        int start = StartOf(_ends.Count);
        if (name.Length > _bytes.Length - start)
            Array.Resize(ref _bytes, Math.Max(start + name.Length, _bytes.Length * 2));
        name.CopyTo(_bytes.AsSpan(start));
        _ends.Add(start + name.Length);
    }

    private ReadOnlySpan<byte> NameAt(int place) => _bytes.AsSpan(StartOf(place), _ends[place] - StartOf(place));

    private int StartOf(int place) => place == 0 ? 0 : _ends[place - 1];

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int place = 0; place < _ends.Count; place++)
        {
            int slot = SlotOf(NameAt(place));
            while (_slots[slot] != 0)
                slot = (slot + 1) % _slots.Length;
            _slots[slot] = place + 1;
        }
    }

    private int SlotOf(ReadOnlySpan<byte> name)
    {
        const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
        ulong hash = Seed ^ (uint)name.Length;
        for (; name.Length >= EightBytes.Length; name = name[EightBytes.Length..])
            hash = Mix(hash ^ EightBytes.Read(name));
        foreach (byte letter in name)
            hash = Mix(hash ^ letter);
        return (int)((hash >> 32) % (uint)_slots.Length);

        static ulong Mix(ulong value)
        {
            value *= Multiplier;
            return value ^ (value >> 29);
        }
    }
}
