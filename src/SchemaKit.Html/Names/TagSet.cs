namespace SchemaKit.Html;

/// <summary>A set of element names, one bit each.</summary>
internal readonly struct TagSet
{
    private readonly ulong _bits0;
    private readonly ulong _bits1;
    private readonly ulong _bits2;
    private readonly ulong _bits3;

    public TagSet(params TagId[] tags)
    {
        ulong[] bits = new ulong[4];
        foreach (TagId tag in tags)
            bits[(int)tag >> 6] |= 1UL << (int)tag;
        (_bits0, _bits1, _bits2, _bits3) = (bits[0], bits[1], bits[2], bits[3]);
    }

    public bool Contains(TagId tag)
    {
        ulong bits = ((int)tag >> 6) switch
        {
            0 => _bits0,
            1 => _bits1,
            2 => _bits2,
            _ => _bits3,
        };
        return (bits & (1UL << (int)tag)) != 0;
    }
}
