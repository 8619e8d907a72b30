using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;

namespace SchemaKit.Readers.Rankings;

/// <summary>
/// Takes two rankings for the same one where their headings and articles are: a page may show one for wide and one for narrow
/// screens, with pictures of other sizes.
/// </summary>
internal sealed class SameRanking : IEqualityComparer<Ranking>
{
    public static readonly SameRanking Instance = new();

    private SameRanking()
    {
    }

    public bool Equals(Ranking? x, Ranking? y)
    {
        if (x is null || y is null)
            return x == y;

        return x.Heading == y.Heading && x.Group == y.Group && x.Items.Select(Key).SequenceEqual(y.Items.Select(Key));
    }

    public int GetHashCode([DisallowNull] Ranking obj)
    {
        HashCode hash = new();
        hash.Add(obj.Heading);
        hash.Add(obj.Group);
        foreach (RankingItem item in obj.Items)
            hash.Add(Key(item));
        return hash.ToHashCode();
    }

    private static (int, string, Uri?) Key(RankingItem item) => (item.Rank, item.Title, item.Url);
}
