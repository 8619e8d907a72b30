namespace SchemaKit.Testing;

/// <summary>Finds a source file by the path that the compiler wrote down for it.</summary>
internal static class SourceFile
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>
    /// The path of the file on this machine. A deterministic build writes down <c>/_/tests/…</c>, and a build made
    /// elsewhere a path of that place; what both leave as it is are the last parts, so those are looked for in the
    /// folders above the running assembly. The most parts win: a shorter end may fit another file of that name.
    /// </summary>
    /// <param name="compiledPath">The path that the compiler wrote down.</param>
    /// <param name="baseDirectory">The folder of the running assembly.</param>
    /// <exception cref="FileNotFoundException">No such file is there.</exception>
    public static string Find(string compiledPath, string baseDirectory)
    {
        if (File.Exists(compiledPath))
            return compiledPath;

        string[] parts = compiledPath.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (int skipped = 0; skipped < parts.Length; skipped++)
        {
            string end = Path.Combine(parts[skipped..]);
            for (DirectoryInfo? folder = new(baseDirectory); folder is not null; folder = folder.Parent)
            {
                string candidate = Path.Combine(folder.FullName, end);
                if (File.Exists(candidate))
                    return candidate;
            }
        }

        throw new FileNotFoundException(
            $"A snapshot lies beside the test's source file, and '{compiledPath}' is nowhere above '{baseDirectory}'.");
    }
}
