namespace SchemaKit.Html;

/// <summary>
/// The named character references:
/// https://html.spec.whatwg.org/multipage/named-characters.html#named-character-references. The table is a sorted run
/// of names and a run of what they stand for, with the places where each one ends.
/// </summary>
internal static partial class NamedReferences
{
    /// <summary>The bit of a name's end that says that it is one also without a semicolon.</summary>
    private const int SemicolonIsOptional = 0x8000;

    /// <summary>Finds a name.</summary>
    /// <param name="name">The name, without ampersand and semicolon.</param>
    /// <param name="utf8">What it stands for: one or two characters.</param>
    /// <param name="needsSemicolon">Whether it is a reference only with a semicolon behind it.</param>
    public static bool TryFind(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> utf8, out bool needsSemicolon)
    {
        int low = 0;
        int high = NameEnds.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = Slice(Names, NameEnds, middle).SequenceCompareTo(name);
            if (order == 0)
            {
                utf8 = Slice(Values, ValueEnds, middle);
                needsSemicolon = (NameEnds[middle] & SemicolonIsOptional) == 0;
                return true;
            }

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        utf8 = default;
        needsSemicolon = false;
        return false;
    }

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> run, ReadOnlySpan<ushort> ends, int place)
    {
        int start = place == 0 ? 0 : ends[place - 1] & ~SemicolonIsOptional;
        return run[start..(ends[place] & ~SemicolonIsOptional)];
    }
}
