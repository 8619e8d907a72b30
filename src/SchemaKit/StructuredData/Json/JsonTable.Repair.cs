using SchemaKit.Html;

namespace SchemaKit.StructuredData;

internal sealed partial class JsonTable
{
    /// <summary>Reads a text that is not well-formed, as far as it can be mended.</summary>
    /// <param name="text">The text in UTF-8; the table keeps a copy.</param>
    /// <param name="isWhole">Whether nothing of it was cut off.</param>
    /// <returns>Whether there is JSON in it.</returns>
    public bool TryAddMended(ReadOnlySpan<byte> text, out bool isWhole)
    {
        // Some are escaped as if they were an attribute's value.
        if (text.Contains((byte)'"') || !text.Contains((byte)'&'))
            return TryAddRepaired(text, out isWhole);

        ByteBuffer decoded = new(stackalloc byte[256]);
        try
        {
            Cooker.Append(text, Cooking.Text, ref decoded);
            return TryAddRepaired(decoded.Written, out isWhole);
        }
        finally
        {
            decoded.Dispose();
        }
    }

    private bool TryAddRepaired(ReadOnlySpan<byte> text, out bool isWhole)
    {
        ByteBuffer repaired = new(stackalloc byte[256]);
        try
        {
            JsonRepair.Append(text, ref repaired, out isWhole);
            bool isAny = repaired.Written.Length > "[]".Length;
            return isAny && TryAdd(Keep(repaired.Written));
        }
        finally
        {
            repaired.Dispose();
        }
    }
}
