using System.IO.Compression;
using SchemaKit.Html;

namespace SchemaKit.Cli.Input;

/// <summary>An input that was read.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="KindByName">What it is by its name; <see langword="null"/> where that does not tell.</param>
/// <param name="Content">Its bytes, unpacked.</param>
internal sealed record InputFile(string Name, PageKind? KindByName, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    // No article comes near it; what does is a mistake, or a small archive made to unpack to something huge.
    private const int LargestMebibytes = 64;

    /// <summary>Reads an input.</summary>
    /// <param name="name">The path of a file, or <see cref="StandardInput"/>.</param>
    /// <param name="streams">Where standard input comes from.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static InputFile Read(string name, StandardStreams streams)
    {
        byte[] content = ReadBytes(name, streams);
        if (ContentSniffer.IsGzip(content))
            content = Unpack(content);

        return new InputFile(name, KindOf(name), content);
    }

    /// <summary>What it is by its name, or where that does not tell, by its first character.</summary>
    public PageKind Kind => KindByName ?? ContentSniffer.KindOf(Content.Span);

    /// <summary>Refuses what can be no article.</summary>
    /// <exception cref="InputException">It is empty, or binary data such as a picture.</exception>
    public void RequireText()
    {
        if (ContentSniffer.IsBinary(Content.Span))
            throw new InputException("is neither HTML nor text, but binary data");
        if (ContentSniffer.IsBlank(Content.Span))
            throw new InputException("is empty");
    }

    /// <summary>Makes a page of it.</summary>
    /// <param name="kind">The door by which it is to come in.</param>
    /// <param name="options">How it is read.</param>
    public Page Open(PageKind kind, PageOptions options) =>
        kind == PageKind.Text ? Page.FromText(Content, options) : Page.Parse(Content, options);

    private static byte[] ReadBytes(string name, StandardStreams streams)
    {
        if (Directory.Exists(name))
            throw new InputException("is a folder");

        try
        {
            using Stream stream = name == StandardInput ? streams.Input() : File.OpenRead(name);
            return ReadToEnd(stream);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException("there is no such file", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new InputException("may not be read", exception);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"cannot be read: {exception.Message}", exception);
        }
    }

    private static byte[] Unpack(byte[] packed)
    {
        try
        {
            using GZipStream stream = new(new MemoryStream(packed), CompressionMode.Decompress);
            return ReadToEnd(stream);
        }
        catch (InvalidDataException exception)
        {
            throw new InputException("cannot be unpacked: its gzip data is damaged", exception);
        }
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using MemoryStream content = new();
        byte[] buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > LargestMebibytes << 20)
                throw new InputException($"is larger than {LargestMebibytes} MiB");
        }

        return content.ToArray();
    }

    private static PageKind? KindOf(string name)
    {
        string bare = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Path.GetExtension(bare).ToUpperInvariant() switch
        {
            ".HTML" or ".HTM" or ".XHTML" => PageKind.Html,
            ".TXT" => PageKind.Text,
            _ => null,
        };
    }
}
