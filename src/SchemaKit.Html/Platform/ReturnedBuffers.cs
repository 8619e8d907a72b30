using System.Buffers;
using System.Runtime.InteropServices;

namespace SchemaKit.Html;

/// <summary>
/// The way of pooled arrays back to the pool. In debug mode they are overwritten first, so that whoever still reads one
/// sees at once that it is not his any more, and not only when somebody else has happened to write into it.
/// </summary>
internal static class ReturnedBuffers
{
    /// <summary>
    /// The <see cref="AppContext"/> switch of the debug mode. Where it is not set, builds in configuration Debug are in
    /// that mode, and no others.
    /// </summary>
    public const string Switch = "SchemaKit.Html.PoisonReturnedBuffers";

    /// <summary>
    /// What returned arrays are filled with. A number made of it is negative, a character half of one, and a byte the
    /// start of a sequence that never goes on.
    /// </summary>
    public const byte Poison = 0xDD;

#if DEBUG
    private const bool IsDebug = true;
#else
    private const bool IsDebug = false;
#endif

    /// <summary>Whether the debug mode is on: for good, so that where it is off it costs nothing.</summary>
    public static readonly bool ArePoisoned = AppContext.TryGetSwitch(Switch, out bool isOn) ? isOn : IsDebug;

    /// <summary>Gives an array back to <see cref="ArrayPool{T}.Shared"/>.</summary>
    public static void Return<T>(T[] array) where T : unmanaged
    {
        if (ArePoisoned)
            MemoryMarshal.AsBytes(array.AsSpan()).Fill(Poison);
        ArrayPool<T>.Shared.Return(array);
    }
}
