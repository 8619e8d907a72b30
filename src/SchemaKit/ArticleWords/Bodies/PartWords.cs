using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SchemaKit.ArticleWords;

/// <summary>
/// What the words in classes and ids say of the part of the page that has them, as sites of all kinds write them: <c>article-body</c>,
/// <c>imgCaption</c>, <c>related_links</c>.
/// </summary>
internal static partial class PartWords
{
    private const int TableSize = 512;

    private static readonly Entry[] Table = Make();

    // For each length and first letter, which letters words end in: enough to pass by nearly all that is unknown.
    private static readonly uint[] LastLetters = MakeLastLetters();

    /// <summary>What a class or an id says.</summary>
    /// <param name="value">Its value as it stands in the source.</param>
    public static PartKinds Read(ReadOnlySpan<byte> value)
    {
        PartKinds kinds = PartKinds.None;
        int start = 0;

        // The word before, of the same name, if there is one.
        int before = 0;
        int beforeLength = 0;
        uint wasLower = 0;
        for (int chunk = 0; chunk < value.Length; chunk += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Load(value[chunk..], out uint inside);
            uint lower = LettersFrom(bytes, (byte)'a');
            uint upper = LettersFrom(bytes, (byte)'A');

            // A word ends before what is no letter, and before a capital that stands behind a small letter.
            uint ends = (~(lower | upper) | (upper & ((lower << 1) | wasLower))) & inside;
            wasLower = lower >> (Vector256<byte>.Count - 1);
            for (; ends != 0; ends &= ends - 1)
            {
                int bit = BitOperations.TrailingZeroCount(ends);
                int end = chunk + bit;
                bool isLast = IsSpace(value[end]);
                kinds |= Find(value, before, beforeLength, start, end - start, isLast);
                if (isLast)
                    beforeLength = 0;
                else if (end > start)
                    (before, beforeLength) = (start, end - start);
                start = end + (int)(~(upper >> bit) & 1);
            }
        }

        return kinds | Find(value, before, beforeLength, start, value.Length - start, isLast: true);
    }

    private static Vector256<byte> Load(ReadOnlySpan<byte> value, out uint inside)
    {
        inside = uint.MaxValue;
        if (value.Length >= Vector256<byte>.Count)
            return Vector256.Create(value);

        inside = (1u << value.Length) - 1;
        Span<byte> padded = stackalloc byte[Vector256<byte>.Count];
        value.CopyTo(padded);
        return Vector256.Create((ReadOnlySpan<byte>)padded);
    }

    private static uint LettersFrom(Vector256<byte> bytes, byte first) =>
        Vector256.LessThanOrEqual(bytes - Vector256.Create(first), Vector256.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();

    private static bool IsSpace(byte c) => c is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');

    // What two words say together goes before what the second says alone; they are written as one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PartKinds Find(ReadOnlySpan<byte> value, int before, int beforeLength, int start, int length, bool isLast)
    {
        PartKinds kinds = PartKinds.None;
        if (beforeLength > 0)
        {
            int last = length > 0 ? start + length - 1 : before + beforeLength - 1;
            if (MayBeKnown(beforeLength + length, value, before, last))
                kinds = LookUp(value.Slice(before, beforeLength), value.Slice(start, length));
        }

        if (kinds == PartKinds.None && MayBeKnown(length, value, start, start + length - 1))
            kinds = LookUp(value.Slice(start, length), default);
        if ((kinds & PartKinds.Whole) == 0)
            return kinds;
        return isLast && beforeLength == 0 ? kinds : PartKinds.None;
    }

    private static bool MayBeKnown(int length, ReadOnlySpan<byte> value, int first, int last) =>
        length is >= 2 and <= Word.MaxLength && (LastLetters[PlaceOf(length, value[first])] >> LetterOf(value[last]) & 1) != 0;

    private static PartKinds LookUp(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Word word = default;
        word.Add(first);
        word.Add(second);
        Entry[] table = Table;
        int at = word.PlaceIn(TableSize);
        while (table[at].Kinds != PartKinds.None && !table[at].Word.Equals(word))
            at = (at + 1) & (TableSize - 1);
        return table[at].Kinds;
    }

    // The same for both cases of a letter.
    private static int LetterOf(byte letter) => letter & 0x1F;

    private static int PlaceOf(int length, byte firstLetter) => (length << 5) | LetterOf(firstLetter);

    private static uint[] MakeLastLetters()
    {
        uint[] letters = new uint[PlaceOf(Word.MaxLength + 1, 0)];
        foreach ((_, string words) in All)
        {
            foreach (string known in Split(words))
                letters[PlaceOf(known.Length, (byte)known[0])] |= 1u << LetterOf((byte)known[^1]);
        }

        return letters;
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Entry[] Make()
    {
        Entry[] table = new Entry[TableSize];
        foreach ((PartKinds kinds, string words) in All)
        {
            foreach (string known in Split(words))
            {
                Word word = default;
                word.Add(Encoding.ASCII.GetBytes(known));
                int at = word.PlaceIn(TableSize);
                while (table[at].Kinds != PartKinds.None)
                    at = (at + 1) & (TableSize - 1);
                table[at] = new Entry(word, kinds);
            }
        }

        return table;
    }

    /// <summary>A word of up to sixteen letters, as two numbers; in lower case, whatever it is written in.</summary>
    private struct Word
    {
        public const int MaxLength = 16;

        private const int Half = 8;

        private ulong _low;
        private ulong _high;
        private int _length;

        public void Add(ReadOnlySpan<byte> letters)
        {
            foreach (byte letter in letters)
            {
                ulong lower = letter | 0x20u;
                if (_length < Half)
                    _low |= lower << (_length * 8);
                else
                    _high |= lower << ((_length - Half) * 8);
                _length++;
            }
        }

        public readonly int PlaceIn(int size) => (int)(((_low * 0x9E3779B97F4A7C15) ^ (_high * 0xC2B2AE3D27D4EB4F)) >> 40) & (size - 1);

        public readonly bool Equals(in Word other) => _low == other._low && _high == other._high;
    }

    private readonly record struct Entry(Word Word, PartKinds Kinds);
}
