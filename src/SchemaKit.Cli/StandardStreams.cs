using System.Text;

namespace SchemaKit.Cli;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">Opens standard input.</param>
/// <param name="Output">Standard output: what was asked for, and nothing else.</param>
/// <param name="Error">Standard error: messages.</param>
internal sealed record StandardStreams(Func<Stream> Input, TextWriter Output, TextWriter Error)
{
    // In characters: a tree is written in small pieces, and each time that the buffer is full the system is called.
    private const int BufferLength = 32768;

    /// <summary>
    /// Those of this process. They are UTF-8 without a byte order mark and with line feeds whatever the machine's
    /// settings: what comes out is for programs, and the same everywhere.
    /// </summary>
    public static StandardStreams OfProcess() => new(
        Console.OpenStandardInput,
        Writer(Console.OpenStandardOutput(), autoFlush: false),
        Writer(Console.OpenStandardError(), autoFlush: true));

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferLength)
        {
            NewLine = "\n",
            AutoFlush = autoFlush,
        };
}
