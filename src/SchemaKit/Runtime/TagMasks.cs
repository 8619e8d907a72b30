using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>Which bits of a pass of a selector program an element's name leaves open. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TagMasks
{
    private static readonly int TagCount = (int)Enum.GetValues<TagId>()[^1] + 1;

    private readonly int _words;
    private readonly ulong[] _masks;

    /// <summary>Makes a table that has the same bits for every name.</summary>
    /// <param name="any">The bits that need no certain name, in machine words.</param>
    public TagMasks(params ReadOnlySpan<ulong> any)
    {
        _words = any.Length;
        _masks = new ulong[TagCount * _words];
        for (int tag = 0; tag < TagCount; tag++)
            any.CopyTo(_masks.AsSpan(tag * _words));
    }

    /// <summary>The bits for a name, of a pass of one word.</summary>
    public ulong this[TagId tag] => _masks[(int)tag];

    /// <summary>A word of the bits for a name.</summary>
    public ulong this[TagId tag, int word] => _masks[((int)tag * _words) + word];

    /// <summary>Adds bits for a name.</summary>
    /// <param name="tag">The name's number.</param>
    /// <param name="bits">The bits, in machine words.</param>
    /// <returns>The table.</returns>
    public TagMasks Add(TagId tag, params ReadOnlySpan<ulong> bits)
    {
        for (int word = 0; word < _words; word++)
            _masks[((int)tag * _words) + word] |= bits[word];
        return this;
    }
}
