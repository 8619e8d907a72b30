file static class Selectors
{
    // The bits that an element's name leaves open.
    private static readonly TagMasks Names = new TagMasks(0x0, 0x40)
        .Add(TagId.A, 0x0, 0x80)
        .Add(TagId.B, 0x0, 0x1)
        .Add(TagId.Div, 0x7FFFFFFFFFFFFFFF, 0x0)
        .Add(TagId.I, 0x0, 0x2)
        .Add(TagId.Li, 0x0, 0x28)
        .Add(TagId.Ol, 0x0, 0x10)
        .Add(TagId.P, 0x8000000000000000, 0x0)
        .Add(TagId.Ul, 0x0, 0x4);

    // A walk in document order. A bit for each compound:
    //    0-65  div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div > div ~ p > b i → listA
    //   66-67  ul li
    //   68-69  ol li
    //   70-71  :is(ul li, ol li) a → listB
    public static void Find(Node scope, ref NodeList listA, ref NodeList listB)
    {
        TagMasks names = Names;
        SelectorWalk walk = SelectorWalk.ForwardFromSiblings(scope, words: 2);
        try
        {
            while (walk.MoveNext())
            {
                // What leads here was matched by: ancestors, parent, earlier siblings.
                ReadOnlySpan<ulong> masks = walk.Masks;
                ulong reached0 = (masks[2] & 0xBFFFFFFFFFFFFFFF) | (masks[6] & 0x4000000000000000);
                ulong reached1 = masks[1] & 0x55;
                ulong matched0 = (0x1 | (reached0 << 1)) & names[walk.Tag, 0];
                ulong matched1 = (0x54 | (reached1 << 1) | (reached0 >> 63)) & names[walk.Tag, 1];
                if ((matched0 | matched1) == 0)
                {
                    walk.Settle(0, 0);
                    continue;
                }

                Node element = walk.Element;

                // :is(ul li, ol li)
                if ((matched1 & 0x40) != 0 && (matched1 & 0x28) == 0)
                    matched1 &= ~0x40UL;

                walk.Settle(matched0, matched1);
                if (!walk.IsInside)
                    continue;
                if ((matched1 & 0x2) != 0)
                    listA.Add(element);
                if ((matched1 & 0x80) != 0)
                    listB.Add(element);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }
}
