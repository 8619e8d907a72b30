namespace SchemaKit.Generators.Names;

/// <summary>A set of names, and what may be meant by one that is not among them.</summary>
internal sealed class Spelling
{
    // Of a short name two letters are most of it.
    private const int ShortestForOne = 3;
    private const int ShortestForTwo = 6;
    private const int Longest = 64;

    private readonly HashSet<string> _known;
    private readonly ILookup<int, string> _byLength;

    /// <param name="known">The names, in lower case.</param>
    public Spelling(IEnumerable<string> known)
    {
        _known = new HashSet<string>(known, StringComparer.Ordinal);
        _byLength = _known.OrderBy(name => name, StringComparer.Ordinal).ToLookup(name => name.Length);
    }

    /// <summary>Whether a name is one of them.</summary>
    public bool Contains(string name) => _known.Contains(name);

    /// <summary>
    /// The name that differs least from one that is not among them: by one letter that is missing, too much, another
    /// one or swapped with the next, of longer names by two.
    /// </summary>
    /// <returns>The name; <see langword="null"/> if the given one is known, or none is so near.</returns>
    public string? FindNear(string name)
    {
        if (name.Length is < ShortestForOne or > Longest || _known.Contains(name))
            return null;

        int allowed = name.Length < ShortestForTwo ? 1 : 2;
        string? nearest = null;
        for (int length = name.Length - allowed; length <= name.Length + allowed; length++)
        {
            foreach (string candidate in _byLength[length].Where(candidate => BeginsAlike(name, candidate)))
            {
                int distance = Distance(name, candidate);
                if (distance < allowed || (distance == allowed && nearest is null))
                {
                    nearest = candidate;
                    allowed = distance;
                }
            }
        }

        return nearest;
    }

    // The first letter is seldom mistyped, unless it is swapped with the second.
    private static bool BeginsAlike(string name, string other) =>
        name[0] == other[0] || (name[0] == other[1] && name[1] == other[0]);

    /// <summary>How many letters must be added, taken away, changed or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        int[] beforePrevious = new int[b.Length + 1];
        int[] previous = [.. Enumerable.Range(0, b.Length + 1)];
        int[] current = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
