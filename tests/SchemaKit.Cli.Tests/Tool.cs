using System.IO.Compression;
using System.Text;

namespace SchemaKit.Cli.Tests;

/// <summary>Runs the tool inside the test's process, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("schemakit-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static byte[] Pack(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    public ToolRun Run(params string[] args) => Run(Notices.Schemas, "", args);

    public ToolRun RunWithInput(string input, params string[] args) => Run(Notices.Schemas, input, args);

    public ToolRun Run(SchemaSet schemas, string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        StandardStreams streams = new(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);

        int exitCode = CommandLine.Run(args, schemas, streams);

        // The folder is another one in every run.
        return new ToolRun(exitCode, WithoutFolder(output.ToString()), WithoutFolder(error.ToString()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string WithoutFolder(string text) =>
        text.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}

/// <summary>What came of a run.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);
