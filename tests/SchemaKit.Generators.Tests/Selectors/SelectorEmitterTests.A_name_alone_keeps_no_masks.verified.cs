file static class Selectors
{
    // The bits that an element's name leaves open.
    private static readonly TagMasks Names = new TagMasks(0x0)
        .Add(TagId.H1, 0x1);

    // A walk in document order. A bit for each compound:
    //   0  h1 → listA
    public static void Find(Node scope, ref NodeList listA)
    {
        TagMasks names = Names;
        SelectorWalk walk = SelectorWalk.Forward(scope);
        try
        {
            while (walk.MoveNext())
            {
                ulong matched = 0x1 & names[walk.Tag];
                if (matched == 0)
                    continue;

                Node element = walk.Element;

                if (!walk.IsInside)
                    continue;
                if ((matched & 0x1) != 0)
                    listA.Add(element);
            }
        }
        finally
        {
            walk.Dispose();
        }
    }
}
