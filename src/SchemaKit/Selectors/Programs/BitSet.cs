namespace SchemaKit.Selectors;

/// <summary>A set of the bits of a pass.</summary>
internal sealed class BitSet
{
    /// <summary>How many bits a machine word has.</summary>
    public const int WordLength = 64;

    private readonly List<ulong> _words = [];

    public BitSet(params int[] bits)
    {
        foreach (int bit in bits)
            Add(bit);
    }

    /// <summary>Whether no bit is in it.</summary>
    public bool IsEmpty => _words.TrueForAll(word => word == 0);

    /// <summary>The bits of a machine word; bit 0 of the set is the lowest of word 0.</summary>
    public ulong this[int word] => word < _words.Count ? _words[word] : 0;

    /// <summary>Adds a bit.</summary>
    public void Add(int bit)
    {
        while (_words.Count <= bit / WordLength)
            _words.Add(0);
        _words[bit / WordLength] |= 1UL << bit;
    }

    /// <summary>Adds the bits of another set.</summary>
    public void Add(BitSet other)
    {
        while (_words.Count < other._words.Count)
            _words.Add(0);
        for (int word = 0; word < other._words.Count; word++)
            _words[word] |= other._words[word];
    }

    /// <summary>Whether a bit is in it.</summary>
    public bool Contains(int bit) => (this[bit / WordLength] & (1UL << bit)) != 0;

    /// <summary>The set as a number of machine words.</summary>
    public ulong[] ToWords(int count)
    {
        ulong[] words = new ulong[count];
        for (int word = 0; word < count; word++)
            words[word] = this[word];
        return words;
    }
}
