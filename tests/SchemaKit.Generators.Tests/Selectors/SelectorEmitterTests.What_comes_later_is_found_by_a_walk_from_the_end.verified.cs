file static class Selectors
{
    // The bits that an element's name leaves open.
    private static readonly TagMasks Names1 = new TagMasks(0x0)
        .Add(TagId.A, 0x1)
        .Add(TagId.B, 0x2);

    // The bits that an element's name leaves open.
    private static readonly TagMasks Names2 = new TagMasks(0x1FEA)
        .Add(TagId.B, 0x10)
        .Add(TagId.Img, 0x1)
        .Add(TagId.P, 0x4);

    // The bits that an element's name leaves open.
    private static readonly TagMasks Names3 = new TagMasks(0x12)
        .Add(TagId.Figure, 0x1)
        .Add(TagId.Li, 0xC);

    public static void Find(Node scope, ref NodeList listA, ref NodeList listB, ref NodeList listC)
    {
        NodeFacts facts = new(scope.Page, 4);
        try
        {
            LookAhead1(scope, facts);
            LookAhead2(scope, facts);
            FindMatches(scope, facts, ref listA, ref listB, ref listC);
        }
        finally
        {
            facts.Dispose();
        }
    }

    // A walk in document order. A bit for each compound:
    //   0-1  a b
    private static void LookAhead1(Node scope, NodeFacts facts)
    {
        TagMasks names = Names1;
        SelectorWalk walk = SelectorWalk.Forward(SelectorWalk.RootOf(scope), words: 1);
        try
        {
            while (walk.MoveNext())
            {
                // What leads here was matched by: ancestors.
                ReadOnlySpan<ulong> masks = walk.Masks;
                ulong reached = masks[0] & 0x1;
                ulong matched = (0x1 | (reached << 1)) & names[walk.Tag];
                if (matched == 0)
                {
                    walk.Settle(0);
                    continue;
                }

                Node element = walk.Element;

                walk.Settle(matched);
                // a b
                if ((matched & 0x2) != 0)
                    facts.Add(element, 2);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }

    // A walk from the last element to the first. A bit for each compound:
    //     0-1  :has(> img)
    //     2-3  :has(+ p)
    //     4-6  :has(.a b)
    //       7  .on
    //       8  :nth-last-child(2 of .on)
    //    9-10  :has(~ c)
    //   11-12  :has(:is(a b):has(~ c))
    private static void LookAhead2(Node scope, NodeFacts facts)
    {
        TagMasks names = Names2;
        SelectorWalk walk = SelectorWalk.Backward(SelectorWalk.RootOf(scope), words: 1, counts: 1);
        try
        {
            while (walk.MoveNext())
            {
                // What leads here was matched by: descendants, children, next sibling, later siblings.
                ReadOnlySpan<ulong> masks = walk.Masks;
                ulong reached = (masks[0] & 0x830) | (masks[1] & 0x1) | (masks[2] & 0x4) | (masks[3] & 0x200);
                ulong matched = (0xB95 | (reached << 1)) & names[walk.Tag];
                if (matched == 0)
                {
                    walk.Settle(0);
                    continue;
                }

                Node element = walk.Element;

                // .a
                if ((matched & 0x20) != 0 && !element.HasClass("a"u8))
                    matched &= ~0x20UL;

                // .on
                if ((matched & 0x80) != 0 && !element.HasClass("on"u8))
                    matched &= ~0x80UL;

                // Counts: .on
                if ((matched & 0x80) != 0)
                    walk.Count(0)++;

                // :nth-last-child(2 of .on)
                if ((matched & 0x100) != 0 && ((matched & 0x80) == 0 || walk.Count(0) != 2))
                    matched &= ~0x100UL;

                // c
                if ((matched & 0x200) != 0 && !element.HasName("c"u8))
                    matched &= ~0x200UL;

                // :is(a b):has(~ c)
                if ((matched & 0x800) != 0 && ((matched & 0x400) == 0 || !facts.Has(element, 2)))
                    matched &= ~0x800UL;

                walk.Settle(matched);
                // :has(> img, + p, .a b)
                if ((matched & 0x4A) != 0)
                    facts.Add(element, 0);
                // :nth-last-child(2 of .on)
                if ((matched & 0x100) != 0)
                    facts.Add(element, 1);
                // :has(:is(a b):has(~ c))
                if ((matched & 0x1000) != 0)
                    facts.Add(element, 3);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }

    // A walk in document order. A bit for each compound:
    //     0  figure:has(> img, + p, .a b) → listA
    //   1-2  :nth-last-child(2 of .on) ~ li
    //     3  li:not(:nth-last-child(2 of .on) ~ li) → listB
    //     4  :has(:is(a b):has(~ c)) → listC
    private static void FindMatches(
        Node scope,
        NodeFacts facts,
        ref NodeList listA,
        ref NodeList listB,
        ref NodeList listC)
    {
        TagMasks names = Names3;
        SelectorWalk walk = SelectorWalk.ForwardFromSiblings(scope, words: 1);
        try
        {
            while (walk.MoveNext())
            {
                // What leads here was matched by: earlier siblings.
                ReadOnlySpan<ulong> masks = walk.Masks;
                ulong reached = masks[3] & 0x2;
                ulong matched = (0x1B | (reached << 1)) & names[walk.Tag];
                if (matched == 0)
                {
                    walk.Settle(0);
                    continue;
                }

                Node element = walk.Element;

                // figure:has(> img, + p, .a b)
                if ((matched & 0x1) != 0 && !facts.Has(element, 0))
                    matched &= ~0x1UL;

                // :nth-last-child(2 of .on)
                if ((matched & 0x2) != 0 && !facts.Has(element, 1))
                    matched &= ~0x2UL;

                // li:not(:nth-last-child(2 of .on) ~ li)
                if ((matched & 0x8) != 0 && (matched & 0x4) != 0)
                    matched &= ~0x8UL;

                // :has(:is(a b):has(~ c))
                if ((matched & 0x10) != 0 && !facts.Has(element, 3))
                    matched &= ~0x10UL;

                walk.Settle(matched);
                if (!walk.IsInside)
                    continue;
                if ((matched & 0x1) != 0)
                    listA.Add(element);
                if ((matched & 0x8) != 0)
                    listB.Add(element);
                if ((matched & 0x10) != 0)
                    listC.Add(element);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }
}
