using System.Buffers;

namespace SchemaKit.Tests;

/// <summary>
/// Tells whether a buffer is out: the shared pool keeps the array that was given back last ready for the same thread,
/// so the next one of its size is the same one, unless somebody has it.
/// </summary>
internal sealed class PoolProbe
{
    private readonly byte[] _array;

    /// <summary>Puts an array into the pool for the test to take.</summary>
    /// <param name="length">How long the test's buffer will be at least.</param>
    public PoolProbe(int length)
    {
        _array = ArrayPool<byte>.Shared.Rent(length);
        ArrayPool<byte>.Shared.Return(_array);
    }

    /// <summary>Whether somebody on this thread has taken the array and not given it back.</summary>
    public bool IsTaken
    {
        get
        {
            byte[] array = ArrayPool<byte>.Shared.Rent(_array.Length);
            bool isTaken = array != _array;
            if (!isTaken)
                ArrayPool<byte>.Shared.Return(array);
            return isTaken;
        }
    }
}
