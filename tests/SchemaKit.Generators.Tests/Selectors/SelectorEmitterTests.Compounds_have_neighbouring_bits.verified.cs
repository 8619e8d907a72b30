file static class Selectors
{
    // The bits that an element's name leaves open.
    private static readonly TagMasks Names = new TagMasks(0xC0)
        .Add(TagId.H1, 0x20)
        .Add(TagId.Li, 0x10)
        .Add(TagId.Main, 0x1)
        .Add(TagId.Nav, 0x2)
        .Add(TagId.P, 0x104)
        .Add(TagId.Ul, 0x8);

    // A walk in document order. A bit for each compound:
    //   0-4  main nav > p ~ ul li → listA
    //     5  h1 → listB
    //   6-8  .a > my-widget + p → listB
    public static void Find(Node scope, ref NodeList listA, ref NodeList listB)
    {
        TagMasks names = Names;
        SelectorWalk walk = SelectorWalk.ForwardFromSiblings(scope, words: 1);
        try
        {
            while (walk.MoveNext())
            {
                // What leads here was matched by: ancestors, parent, previous sibling, earlier siblings.
                ReadOnlySpan<ulong> masks = walk.Masks;
                ulong reached = (masks[0] & 0x9) | (masks[1] & 0x42) | (masks[2] & 0x80) | (masks[3] & 0x4);
                ulong matched = (0x61 | (reached << 1)) & names[walk.Tag];
                if (matched == 0)
                {
                    walk.Settle(0);
                    continue;
                }

                Node element = walk.Element;

                // .a
                if ((matched & 0x40) != 0 && !element.HasClass("a"u8))
                    matched &= ~0x40UL;

                // my-widget
                if ((matched & 0x80) != 0 && !element.HasName("my-widget"u8))
                    matched &= ~0x80UL;

                walk.Settle(matched);
                if (!walk.IsInside)
                    continue;
                if ((matched & 0x10) != 0)
                    listA.Add(element);
                if ((matched & 0x120) != 0)
                    listB.Add(element);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }
}
