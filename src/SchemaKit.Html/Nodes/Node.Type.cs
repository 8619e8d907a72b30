namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>
    /// Whether two elements have the same type, as selectors call it: the same name in the same namespace.
    /// </summary>
    internal bool IsSameType(Node other)
    {
        if (Tag != other.Tag || Namespace != other.Namespace)
            return false;
        return Tag != TagId.Other
            || Ascii.EqualsIgnoreCase(NameSlice, other.NameSlice)
            || (Cooker.Changes(NameSlice, Cooking.RawText) && Name == other.Name);
    }

    /// <summary>A number that is the same for elements of the same type.</summary>
    internal int TypeHash
    {
        get
        {
            int hash = ((int)Tag * 4) + (int)Namespace;
            if (Tag != TagId.Other)
                return hash;

            // Only of what reads as it stands in the source.
            foreach (byte value in NameSlice)
            {
                if (value is > (byte)' ' and < 0x80)
                    hash = unchecked((hash * 31) + Ascii.ToLower(value));
            }

            return hash;
        }
    }
}
