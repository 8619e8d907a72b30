using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

internal static partial class TagNames
{
    /// <summary>The number of a name of up to eight letters, in whatever case, or <see cref="TagId.Other"/>.</summary>
    /// <param name="word">Eight bytes of the source from the name on, the first one lowest.</param>
    /// <param name="length">How many of them are the name's: 1 to 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TagId IdOfWord(ulong word, int length)
    {
        word &= ulong.MaxValue >> (64 - (length * 8)); // all of it for a length of 0, which is no name
        if (word >> ((length - 1) * 8) == 0)
            return TagId.Other; // a NUL at the end, without which it may be another name
        TagId id = WordTable.Find(word);
        return id == TagId.Other ? IdOfOddWord(word) : id;
    }

    private static TagId IdOfOddWord(ulong word)
    {
        ulong lowerCase = ToLower(word);
        return lowerCase == word ? TagId.Other : WordTable.Find(lowerCase);
    }

    /// <summary>Puts the ASCII letters among eight bytes in lower case.</summary>
    private static ulong ToLower(ulong word)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        const ulong HighBits = Ones << 7;
        ulong low = word & ~HighBits;
        ulong fromA = low + (Ones * (0x80 - 'A'));
        ulong behindZ = low + (Ones * (0x80 - 'Z' - 1));
        return word | ((fromA & ~behindZ & ~word & HighBits) >> 2);
    }

    /// <summary>The names of up to eight letters, each in the slot of its hash or the next free one.</summary>
    private static class WordTable
    {
        /// <summary>Five times as many slots as there are names: a look-up then rarely meets a second name.</summary>
        private const int SlotBits = 10;

        private static readonly ulong[] Words = new ulong[1 << SlotBits];
        private static readonly byte[] Ids = CreateIds();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TagId Find(ulong word)
        {
            ulong[] words = Words;
            for (uint slot = SlotOf(word); ; slot = NextSlot(slot))
            {
                if (words[slot] == word)
                    return (TagId)Ids[slot];
                if (words[slot] == 0)
                    return TagId.Other;
            }
        }

        private static uint SlotOf(ulong word) => (uint)((word * 0x9E37_79B9_7F4A_7C15) >> (64 - SlotBits));

        private static uint NextSlot(uint slot) => (slot + 1) % (1 << SlotBits);

        private static byte[] CreateIds()
        {
            byte[] ids = new byte[Words.Length];
            for (int id = 1; id < Names.Length; id++)
            {
                if (Names[id].Length > EightBytes.Length)
                    continue;

                ulong word = EightBytes.Of(Names[id]);
                uint slot = SlotOf(word);
                while (Words[slot] != 0)
                    slot = NextSlot(slot);
                Words[slot] = word;
                ids[slot] = (byte)id;
            }

            return ids;
        }
    }
}
