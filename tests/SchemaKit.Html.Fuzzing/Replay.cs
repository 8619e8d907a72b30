namespace SchemaKit.Html.Fuzzing;

/// <summary>
/// Gives a target the contents of files, without a fuzzer: what one found, or what it shall begin with.
/// </summary>
internal static class Replay
{
    /// <param name="target">The target.</param>
    /// <param name="paths">Files, and folders of which all files are taken.</param>
    /// <param name="output">Where the faults go, and at the end how many there were.</param>
    /// <returns>The exit code: 1 if there was a fault or no file, else 0.</returns>
    public static int Run(Action<byte[]> target, IEnumerable<string> paths, TextWriter output)
    {
        int files = 0;
        int faults = 0;
        foreach (string file in paths.SelectMany(FilesOf))
        {
            files++;
            try
            {
                target(File.ReadAllBytes(file));
            }
            catch (Exception exception)
            {
                faults++;
                output.WriteLine($"{file}: {exception}");
            }
        }

        output.WriteLine($"{files} files, {faults} faults");
        return faults > 0 || files == 0 ? 1 : 0;
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];
}
