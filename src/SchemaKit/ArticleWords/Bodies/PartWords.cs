namespace SchemaKit.ArticleWords;

/// <summary>
/// What the words in classes and ids say of the part of the page that has them, as sites of all kinds write them: <c>article-body</c>,
/// <c>imgCaption</c>, <c>related_links</c>.
/// </summary>
internal static partial class PartWords
{
    private const int TableSize = 1024;

    private static readonly Entry[] Table = Make();

    /// <summary>What a class or an id says.</summary>
    /// <param name="value">Its value as it stands in the source.</param>
    public static PartKinds Read(ReadOnlySpan<byte> value)
    {
        PartKinds kinds = PartKinds.None;
        Word word = default;

        // The word before, of the same name, with this one: what two words say together goes before what the second says alone.
        Word pair = default;
        byte before = 0;
        foreach (byte c in value)
        {
            bool isLetter = IsLower((byte)(c | 0x20));
            if (!isLetter || (IsLower(before) && !IsLower(c)))
            {
                kinds |= Find(word, pair, isLast: IsSpace(c));
                if (IsSpace(c))
                    pair = default;
                else if (word.Length > 0)
                    pair = word;
                word = default;
            }

            if (isLetter)
            {
                word.Add((byte)(c | 0x20));
                if (pair.Length > 0)
                    pair.Add((byte)(c | 0x20));
            }

            before = c;
        }

        return kinds | Find(word, pair, isLast: true);
    }

    private static bool IsLower(byte c) => (uint)(c - 'a') <= 'z' - 'a';

    private static bool IsSpace(byte c) => c is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');

    private static PartKinds Find(Word word, Word pair, bool isLast)
    {
        PartKinds kinds = pair.Length > word.Length ? Find(pair) : PartKinds.None;
        if (kinds == PartKinds.None)
            kinds = Find(word);
        if ((kinds & PartKinds.Whole) == 0)
            return kinds;
        return isLast && pair.Length == 0 ? kinds : PartKinds.None;
    }

    private static PartKinds Find(Word word)
    {
        if (word.Length is < 2 or > Word.MaxLength)
            return PartKinds.None;

        Entry[] table = Table;
        int at = word.PlaceIn(TableSize);
        while (table[at].Kinds != PartKinds.None && !table[at].Word.Equals(word))
            at = (at + 1) & (TableSize - 1);
        return table[at].Kinds;
    }

    private static Entry[] Make()
    {
        Entry[] table = new Entry[TableSize];
        foreach ((PartKinds kinds, string words) in All)
        {
            foreach (string known in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                Word word = default;
                foreach (char c in known)
                    word.Add((byte)c);
                int at = word.PlaceIn(TableSize);
                while (table[at].Kinds != PartKinds.None)
                    at = (at + 1) & (TableSize - 1);
                table[at] = new Entry(word, kinds);
            }
        }

        return table;
    }

    /// <summary>A word of up to sixteen letters, as two numbers; of a longer one only the length is right.</summary>
    private struct Word
    {
        public const int MaxLength = 16;

        private const int Half = 8;

        private ulong _low;
        private ulong _high;

        public int Length { readonly get; private set; }

        public void Add(byte letter)
        {
            if (Length < Half)
                _low |= (ulong)letter << (Length * 8);
            else if (Length < MaxLength)
                _high |= (ulong)letter << ((Length - Half) * 8);
            Length++;
        }

        public readonly int PlaceIn(int size) => (int)(((_low * 0x9E3779B97F4A7C15) ^ (_high * 0xC2B2AE3D27D4EB4F)) >> 40) & (size - 1);

        public readonly bool Equals(in Word other) => _low == other._low && _high == other._high;
    }

    private readonly record struct Entry(Word Word, PartKinds Kinds);
}
