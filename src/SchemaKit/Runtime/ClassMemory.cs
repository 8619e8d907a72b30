using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// What the classes of elements were found to say: pages have few values of <c>class</c>, and each of them on many elements. For generated
/// code.
/// </summary>
/// <remarks>
/// It knows a value again by all of its bytes as they stand in the page, never by a hash alone. What shares a place with another
/// value takes that place.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ClassMemory
{
    /// <summary>How many values have a place.</summary>
    public const int Places = 1 << PlaceBits;

    private const int PlaceBits = 7;

    private readonly ReadOnlySpan<byte> _source;

    // Where each value begins, and in the low half how long it is; 0 for none.
    private readonly Span<long> _values;
    private readonly Span<ulong> _bits;
    private readonly int _words;

    /// <summary>Makes an empty one.</summary>
    /// <param name="scope">A node of the page.</param>
    /// <param name="values">Memory for as many values as there are places, all zero.</param>
    /// <param name="bits">Memory for their bits, a few words a place, and as many for elements without a class; all zero.</param>
    public ClassMemory(Node scope, Span<long> values, Span<ulong> bits)
    {
        _source = scope.Page.Tape.SourceBytes;
        _values = values;
        _bits = bits;
        _words = bits.Length / (Places + 1);
    }

    /// <summary>Looks whether the classes of an element are known.</summary>
    /// <param name="element">The element.</param>
    /// <param name="bits">
    /// The words of bits that were found of them; where they are not known, all zero, to be filled in.
    /// </param>
    public bool Knows(Node element, out Span<ulong> bits)
    {
        ReadOnlySpan<byte> classes = element.FindClass();
        int place = classes.IsEmpty ? Places : PlaceOf(classes);
        bits = _bits.Slice(place * _words, _words);
        if (classes.IsEmpty)
            return true;

        long known = _values[place];
        int length = (int)known;
        if (length == classes.Length && _source.Slice((int)(known >> 32), length).SequenceEqual(classes))
            return true;

        _values[place] = ((long)SourceRange.Of(classes, _source).Start << 32) | (uint)classes.Length;
        bits.Clear();
        return false;
    }

    private static int PlaceOf(ReadOnlySpan<byte> classes)
    {
        const ulong Mixer = 0x9E37_79B9_7F4A_7C15;
        ulong mixed = (ulong)classes.Length;
        if (classes.Length >= EightBytes.Length)
        {
            mixed ^= (EightBytes.Read(classes) * Mixer) ^ EightBytes.Read(classes[^EightBytes.Length..]);
        }
        else
        {
            foreach (byte value in classes)
                mixed = (mixed << 8) | value;
        }

        return (int)((mixed * Mixer) >> (64 - PlaceBits));
    }
}
