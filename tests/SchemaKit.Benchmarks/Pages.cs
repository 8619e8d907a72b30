using System.IO.Compression;

namespace SchemaKit.Benchmarks;

/// <summary>The pages that are measured.</summary>
internal static class Pages
{
    /// <summary>All <c>.html.gz</c> files of a folder, unpacked, in the order of their names.</summary>
    public static (string Name, byte[] Html)[] Load(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.html.gz")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), Unpack(path))),
    ];

    private static byte[] Unpack(string path)
    {
        using FileStream file = File.OpenRead(path);
        using GZipStream content = new(file, CompressionMode.Decompress);
        using MemoryStream html = new();
        content.CopyTo(html);
        return html.ToArray();
    }
}
