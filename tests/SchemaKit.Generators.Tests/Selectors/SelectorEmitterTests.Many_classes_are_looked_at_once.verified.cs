file static class Selectors
{
    // The bits that an element's name leaves open.
    private static readonly TagMasks Names = new TagMasks(0x4D)
        .Add(TagId.Li, 0x20)
        .Add(TagId.P, 0x82)
        .Add(TagId.Ul, 0x10);

    // A walk in document order. A bit for each compound:
    //   0-1  .a.b > p.lead → listA
    //   2-3  #top .a → listB
    //   4-5  ul.on li:first-child → listB
    //   6-7  .story p[data-x]:not(.ad).lead#top → listC
    public static void Find(Node scope, ref NodeList listA, ref NodeList listB, ref NodeList listC)
    {
        TagMasks names = Names;
        ClassMemory memory = new(
            scope, stackalloc long[ClassMemory.Places], stackalloc ulong[ClassMemory.Places + 1]);
        SelectorWalk walk = SelectorWalk.ForwardFromSiblings(scope, words: 1);
        try
        {
            while (walk.MoveNext())
            {
                // What leads here was matched by: ancestors, parent.
                ReadOnlySpan<ulong> masks = walk.Masks;
                ulong reached = (masks[0] & 0x54) | (masks[1] & 0x1);
                ulong matched = (0x55 | (reached << 1)) & names[walk.Tag];
                if (matched == 0)
                {
                    walk.Settle(0);
                    continue;
                }

                Node element = walk.Element;

                if ((matched & 0xDB) != 0)
                    TestClasses(element, memory, ref matched);
                if (matched == 0)
                {
                    walk.Settle(0);
                    continue;
                }

                // .a.b
                if ((matched & 0x1) != 0 && !element.HasClass("b"u8))
                    matched &= ~0x1UL;

                // #top
                if ((matched & 0x4) != 0 && !element.HasId("top"u8))
                    matched &= ~0x4UL;

                // li:first-child
                if ((matched & 0x20) != 0 && walk.Place != 1)
                    matched &= ~0x20UL;

                // p[data-x]:not(.ad).lead#top
                if ((matched & 0x80) != 0
                    && (!element.HasId("top"u8) || element.HasClass("ad"u8) || !element.HasAttribute("data-x"u8)))
                    matched &= ~0x80UL;

                walk.Settle(matched);
                if (!walk.IsInside)
                    continue;
                if ((matched & 0x2) != 0)
                    listA.Add(element);
                if ((matched & 0x28) != 0)
                    listB.Add(element);
                if ((matched & 0x80) != 0)
                    listC.Add(element);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }

    // Takes out the bits whose class the element does not have.
    private static void TestClasses(Node element, in ClassMemory memory, ref ulong matched)
    {
        if (!memory.Knows(element, out Span<ulong> bits))
        {
            using ClassWalk classes = new(element);
            while (classes.MoveNext())
            {
                switch (classes.Length)
                {
                    case 1:
                        if (classes.Is("a"u8))
                            bits[0] |= 0x9;
                        break;

                    case 2:
                        if (classes.Is("on"u8))
                            bits[0] |= 0x10;
                        break;

                    case 4:
                        if (classes.Is("lead"u8))
                            bits[0] |= 0x82;
                        break;

                    case 5:
                        if (classes.Is("story"u8))
                            bits[0] |= 0x40;
                        break;
                }
            }
        }

        matched &= ~0xDBUL | bits[0];
    }
}
