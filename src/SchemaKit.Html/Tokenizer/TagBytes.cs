using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>What a byte ends in a tag, looked up.</summary>
internal static class TagBytes
{
    private const byte WhiteSpace = 1;
    private const byte TagNameEnd = 1 << 1;
    private const byte AttributeNameEnd = 1 << 2;
    private const byte UnquotedValueEnd = 1 << 3;

    /// <summary>By the first 64 bytes; the others end nothing.</summary>
    private static ReadOnlySpan<byte> Traits =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 15, 0, 15, 15, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 14, 0,
    ];

    /// <summary>Whether it is white space.</summary>
    public static bool IsWhiteSpace(byte value) => Has(value, WhiteSpace);

    /// <summary>Whether it is white space, <c>/</c> or <c>&gt;</c>.</summary>
    public static bool EndsTagName(byte value) => Has(value, TagNameEnd);

    /// <summary>Whether it is white space, <c>/</c>, <c>&gt;</c> or <c>=</c>.</summary>
    public static bool EndsAttributeName(byte value) => Has(value, AttributeNameEnd);

    /// <summary>Whether it is white space or <c>&gt;</c>.</summary>
    public static bool EndsUnquotedValue(byte value) => Has(value, UnquotedValueEnd);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(byte value, byte trait) => value < 64 && (Traits[value] & trait) != 0;
}
