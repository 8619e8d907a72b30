using SchemaKit.Readers;

namespace SchemaKit.Articles;

/// <summary>A place of a <see cref="Dateline"/>.</summary>
/// <param name="Name">The name, in the case that it has in running text: <c>La Crosse</c> of <c>LA CROSSE, Wis.</c></param>
/// <param name="Region">The state or country behind the comma, as abbreviated there: <c>Wis.</c> <see langword="null"/> if none is named.</param>
public sealed record DatelinePlace(string Name, string? Region)
{
    /// <summary>The places of a <see cref="Dateline.Place"/>.</summary>
    internal static DatelinePlace[] AllOf(string place)
    {
        ReadOnlySpan<char> text = PlaceCase.Normalize(place);
        DatelinePlace[] places = new DatelinePlace[text.Count('/') + text.Count('、') + 1];
        int count = 0;
        foreach (Range range in text.SplitAny('/', '、'))
        {
            ReadOnlySpan<char> part = text[range].Trim();
            int comma = part.IndexOf(',');
            places[count++] = comma < 0
                ? new DatelinePlace(part.ToString(), Region: null)
                : new DatelinePlace(part[..comma].TrimEnd().ToString(), part[(comma + 1)..].Trim().ToString());
        }

        return places;
    }

    /// <summary>The name and the region: <c>La Crosse, Wis.</c></summary>
    public override string ToString() => Region is null ? Name : $"{Name}, {Region}";
}
