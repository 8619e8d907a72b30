using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>What a byte ends in a tag, looked up.</summary>
internal static class TagBytes
{
    private const byte TagNameEnd = 1;
    private const byte AttributeNameEnd = 1 << 1;
    private const byte UnquotedValueEnd = 1 << 2;

    /// <summary>By the first 64 bytes; the others end nothing.</summary>
    private static ReadOnlySpan<byte> Traits =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 0, 7, 7, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 7, 0,
    ];

    /// <summary>Whether it is white space, <c>/</c> or <c>&gt;</c>.</summary>
    public static bool EndsTagName(byte value) => Has(value, TagNameEnd);

    /// <summary>Whether it is white space, <c>/</c>, <c>&gt;</c> or <c>=</c>.</summary>
    public static bool EndsAttributeName(byte value) => Has(value, AttributeNameEnd);

    /// <summary>Whether it is white space or <c>&gt;</c>.</summary>
    public static bool EndsUnquotedValue(byte value) => Has(value, UnquotedValueEnd);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(byte value, byte trait) => value < 64 && (Traits[value] & trait) != 0;
}
