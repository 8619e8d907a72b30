namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// Takes two addresses for those of one picture where they are the same, or name one image file and differ in what they ask the server
/// to make of it.
/// </summary>
internal sealed class SameFile : IEqualityComparer<string>
{
    public static readonly SameFile Instance = new();

    private SameFile()
    {
    }

    public bool Equals(string? x, string? y) => Key(x).SequenceEqual(Key(y));

    public int GetHashCode(string obj) => string.GetHashCode(Key(obj));

    private static ReadOnlySpan<char> Key(ReadOnlySpan<char> address)
    {
        int query = address.IndexOf('?');
        return query > 0 && IsImageFile(address[..query]) ? address[..query] : address;
    }

    private static bool IsImageFile(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> extension = path[(path.LastIndexOf('.') + 1)..];
        return extension.Equals("jpg", StringComparison.OrdinalIgnoreCase)
            || extension.Equals("jpeg", StringComparison.OrdinalIgnoreCase)
            || extension.Equals("png", StringComparison.OrdinalIgnoreCase)
            || extension.Equals("webp", StringComparison.OrdinalIgnoreCase)
            || extension.Equals("avif", StringComparison.OrdinalIgnoreCase)
            || extension.Equals("gif", StringComparison.OrdinalIgnoreCase);
    }
}
