namespace SchemaKit.Testing.Tests;

/// <summary>A folder of a test's own, which goes when the test does.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("schemakit-");

    public string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    public string Write(string text, params string[] parts)
    {
        string path = PathOf(parts);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
