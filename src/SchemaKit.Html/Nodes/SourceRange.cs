using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SchemaKit.Html;

/// <summary>A run of bytes of <see cref="Page.Source"/>.</summary>
/// <param name="Start">The first byte, from 0.</param>
/// <param name="End">The byte behind the last one.</param>
public readonly record struct SourceRange(int Start, int End)
{
    /// <summary>How many bytes it holds.</summary>
    public int Length => End - Start;

    /// <summary>Where a slice of the source stands in it, an empty one too.</summary>
    internal static SourceRange Of(ReadOnlySpan<byte> slice, ReadOnlySpan<byte> source)
    {
        nint start = Unsafe.ByteOffset(
            ref MemoryMarshal.GetReference(source), ref MemoryMarshal.GetReference(slice));
        return new SourceRange((int)start, (int)start + slice.Length);
    }
}
