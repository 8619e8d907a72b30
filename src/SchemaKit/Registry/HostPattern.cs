namespace SchemaKit;

/// <summary>A host of <c>[Schema]</c>: which addresses it covers. Equal ones cover the same.</summary>
/// <param name="Host">The name in lower-case ASCII, without the wildcard.</param>
/// <param name="IsWildcard">Whether it is the hosts below that name, and not the name itself.</param>
/// <param name="Path">
/// What the path begins with, without the first slash and with the last, unescaped where that is safe; empty for any.
/// </param>
internal sealed partial record HostPattern(string Host, bool IsWildcard, string Path)
{
    /// <summary>Whether the path of an address is one that the pattern covers.</summary>
    /// <param name="path">The path as <see cref="PathOf"/> gives it.</param>
    public bool CoversPath(string path) => path.StartsWith(Path, StringComparison.Ordinal);

    /// <summary>The path of an address, to be compared with that of a pattern.</summary>
    public static string PathOf(Uri url) => url.GetComponents(UriComponents.Path, UriFormat.SafeUnescaped);

    /// <summary>
    /// The patterns that cover all that this one does, without itself, those with precedence first: wider paths of the
    /// same host, then the hosts above.
    /// </summary>
    public IEnumerable<HostPattern> Wider()
    {
        foreach (string path in PathsAround(Path))
            yield return this with { Path = path };

        for (int dot = Host.IndexOf('.'); dot >= 0; dot = Host.IndexOf('.', dot + 1))
        {
            HostPattern above = new(Host.Substring(dot + 1), IsWildcard: true, Path);
            yield return above;
            foreach (string path in PathsAround(Path))
                yield return above with { Path = path };
        }
    }

    private static IEnumerable<string> PathsAround(string path)
    {
        while (path.Length > 0)
        {
            path = path.Substring(0, path.TrimEnd('/').LastIndexOf('/') + 1);
            yield return path;
        }
    }
}
