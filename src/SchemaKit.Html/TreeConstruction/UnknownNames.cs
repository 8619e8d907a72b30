using System.Buffers.Binary;

namespace SchemaKit.Html;

/// <summary>
/// Numbers for the element names that have no <see cref="TagId"/>, in one document: so that names can be told apart
/// without looking at them again, however many there are.
/// </summary>
internal sealed class UnknownNames
{
    /// <summary>The first number; those below are <see cref="TagId"/>'s.</summary>
    public const int First = 256;

    /// <summary>So that nobody can choose names that all have one hash.</summary>
    private static readonly ulong Seed = (ulong)Guid.NewGuid().GetHashCode() << 32 | (uint)Guid.NewGuid().GetHashCode();

    /// <summary>The number of a name is <see cref="First"/> and its place in here.</summary>
    private readonly List<byte[]> _names = [];

    /// <summary>Places in <see cref="_names"/> and 1, each in the slot of its name's hash or the next free one.</summary>
    private int[] _slots = new int[32];

    /// <summary>How many numbers there are, those of <see cref="TagId"/> among them.</summary>
    public int Count => First + _names.Count;

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

    public void Clear()
    {
        if (_names.Count == 0)
            return;
        _names.Clear();
        _slots = new int[32];
    }

    private int PlaceOf(ReadOnlySpan<byte> name)
    {
        int slot = SlotOf(name);
        while (_slots[slot] != 0)
        {
            int place = _slots[slot] - 1;
            if (name.SequenceEqual(_names[place]))
                return place;
            slot = (slot + 1) % _slots.Length;
        }

        _names.Add(name.ToArray());
        _slots[slot] = _names.Count;
        if (_names.Count * 2 > _slots.Length)
            Grow();
        return _names.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int place = 0; place < _names.Count; place++)
        {
            int slot = SlotOf(_names[place]);
            while (_slots[slot] != 0)
                slot = (slot + 1) % _slots.Length;
            _slots[slot] = place + 1;
        }
    }

    private int SlotOf(ReadOnlySpan<byte> name)
    {
        const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
        ulong hash = Seed ^ (uint)name.Length;
        for (; name.Length >= sizeof(ulong); name = name[sizeof(ulong)..])
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(name));
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
