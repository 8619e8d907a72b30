using SchemaKit.Articles;

namespace SchemaKit.ArticleWords.Images;

/// <summary>A picture while it is being read: where it stands, and its versions, each address once.</summary>
/// <param name="row">The row of its first element.</param>
internal sealed class Picture(int row)
{
    // Above this many they are looked up instead of compared.
    private const int FewVersions = 32;

    private HashSet<string>? _known;

    /// <summary>The row of its first element.</summary>
    public int Row { get; } = row;

    /// <summary>Its versions.</summary>
    public List<ImageVersion> Versions { get; } = [];

    /// <summary>What is written below it.</summary>
    public string? Caption { get; set; }

    /// <summary>Who made it.</summary>
    public string? Credit { get; set; }

    /// <summary>Whether nothing is written of it.</summary>
    public bool IsBare => Caption is null && Credit is null;

    /// <summary>What it shows.</summary>
    public string? Description { get; set; }

    /// <summary>Adds a version, unless its address is known.</summary>
    public void Add(ImageVersion version)
    {
        if (!IsKnown(version.Url.OriginalString))
            Versions.Add(version);
    }

    /// <summary>The largest version; of several of one size the last, which is the one for all browsers.</summary>
    private ImageVersion FindLargest()
    {
        ImageVersion largest = Versions[0];
        foreach (ImageVersion version in Versions)
        {
            if (Compare(version, largest) >= 0)
                largest = version;
        }

        return largest;
    }

    /// <summary>The picture as a value.</summary>
    /// <param name="isCover">Whether it stands above the text.</param>
    /// <param name="position">How many paragraphs stand before it.</param>
    public ArticleImage ToImage(bool isCover, int position) => new()
    {
        Url = FindLargest().Url,
        Versions = Versions,
        Caption = Caption,
        Description = Description,
        Credit = Credit,
        IsCover = isCover,
        Position = position,
    };

    private static int Compare(ImageVersion version, ImageVersion other)
    {
        int compared = (version.Width ?? 0).CompareTo(other.Width ?? 0);
        if (compared == 0)
            compared = (version.Height ?? 0).CompareTo(other.Height ?? 0);
        return compared == 0 ? (version.Density ?? 1).CompareTo(other.Density ?? 1) : compared;
    }

    private bool IsKnown(string address)
    {
        if (Versions.Count >= FewVersions)
        {
            _known ??= [.. Versions.Select(version => version.Url.OriginalString)];
            return !_known.Add(address);
        }

        foreach (ImageVersion version in Versions)
        {
            if (version.Url.OriginalString == address)
                return true;
        }

        return false;
    }
}
