namespace SchemaKit.Html;

internal static partial class TagNames
{
    /// <summary>
    /// The number of a name as it stands in the source, in whatever case, or <see cref="TagId.Other"/>.
    /// </summary>
    public static TagId IdOf(ReadOnlySpan<byte> name)
    {
        uint hash = 0;
        foreach (byte letter in name)
            hash = HashTable.Mix(hash, Ascii.ToLower(letter));

        TagId[] slots = HashTable.Slots;
        uint slot = HashTable.SlotOf(hash);
        for (; slots[slot] is not TagId.Other and TagId id; slot = HashTable.NextSlot(slot))
        {
            if (IsName(Names[(int)id], name))
                return id;
        }

        return TagId.Other;
    }

    private static bool IsName(string lowerCaseName, ReadOnlySpan<byte> name)
    {
        if (lowerCaseName.Length != name.Length)
            return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (lowerCaseName[i] != Ascii.ToLower(name[i]))
                return false;
        }

        return true;
    }

    /// <summary>The numbers, each in the slot of its name's hash or the next free one.</summary>
    private static class HashTable
    {
        public static readonly TagId[] Slots = Create();

        /// <summary>
        /// A power of two, four times as many as there are names: a look-up then rarely meets a second name.
        /// </summary>
        private const uint SlotCount = 1024;

        public static uint Mix(uint hash, uint letter) => (hash ^ letter) * 0x01000193;

        public static uint SlotOf(uint hash) => (hash ^ (hash >> 15)) % SlotCount;

        public static uint NextSlot(uint slot) => (slot + 1) % SlotCount;

        private static TagId[] Create()
        {
            TagId[] slots = new TagId[SlotCount];
            for (int i = 1; i < Names.Length; i++)
            {
                uint hash = 0;
                foreach (char letter in Names[i])
                    hash = Mix(hash, letter);
                uint slot = SlotOf(hash);
                while (slots[slot] != TagId.Other)
                    slot = NextSlot(slot);
                slots[slot] = (TagId)i;
            }

            return slots;
        }
    }
}
