file static class Selectors
{
    // The bits that an element's name leaves open.
    private static readonly TagMasks Names = new TagMasks(0x2D)
        .Add(TagId.B, 0x40)
        .Add(TagId.P, 0x10)
        .Add(TagId.Ul, 0x2);

    // A walk in document order. A bit for each compound:
    //     0  .a
    //   1-2  ul > .b
    //     3  :nth-child(2n+3 of .a, ul > .b) → listA
    //     4  p:only-of-type → listB
    //     5  :nth-last-of-type(-n+3) → listB
    //     6  b:nth-last-child(3n+4) → listC
    public static void Find(Node scope, ref NodeList listA, ref NodeList listB, ref NodeList listC)
    {
        TagMasks names = Names;
        SelectorWalk walk = SelectorWalk.Forward(scope, words: 1, counts: 1, types: true);
        try
        {
            while (walk.MoveNext())
            {
                // What leads here was matched by: parent.
                ReadOnlySpan<ulong> masks = walk.Masks;
                ulong reached = masks[1] & 0x2;
                ulong matched = (0x7B | (reached << 1)) & names[walk.Tag];
                if (matched == 0)
                {
                    walk.Settle(0);
                    continue;
                }

                Node element = walk.Element;

                // .a
                if ((matched & 0x1) != 0 && !element.HasClass("a"u8))
                    matched &= ~0x1UL;

                // .b
                if ((matched & 0x4) != 0 && !element.HasClass("b"u8))
                    matched &= ~0x4UL;

                // Counts: .a, ul > .b
                if ((matched & 0x5) != 0)
                    walk.Count(0)++;

                // :nth-child(2n+3 of .a, ul > .b)
                if ((matched & 0x8) != 0
                    && ((matched & 0x5) == 0 || (walk.Count(0) < 3 || (walk.Count(0) - 3) % 2 != 0)))
                    matched &= ~0x8UL;

                // p:only-of-type
                if ((matched & 0x10) != 0 && (walk.PlaceOfType != 1 || walk.PlaceOfTypeFromEnd != 1))
                    matched &= ~0x10UL;

                // :nth-last-of-type(-n+3)
                if ((matched & 0x20) != 0 && walk.PlaceOfTypeFromEnd > 3)
                    matched &= ~0x20UL;

                // b:nth-last-child(3n+4)
                if ((matched & 0x40) != 0 && (walk.PlaceFromEnd < 4 || (walk.PlaceFromEnd - 4) % 3 != 0))
                    matched &= ~0x40UL;

                walk.Settle(matched);
                if (!walk.IsInside)
                    continue;
                if ((matched & 0x8) != 0)
                    listA.Add(element);
                if ((matched & 0x30) != 0)
                    listB.Add(element);
                if ((matched & 0x40) != 0)
                    listC.Add(element);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }
}
