using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords.Images;

/// <summary>What is known of the captions and credits of a page.</summary>
internal ref struct CaptionChoice
{
    /// <summary>What the selector of captions matched.</summary>
    public NodeList Captions { get; init; }

    /// <summary>What the selector of credits matched.</summary>
    public NodeList Credits { get; init; }

    /// <summary>What is left out.</summary>
    public NodeList Excluded { get; init; }

    /// <summary>Whether captions are found by rules.</summary>
    public bool FindsCaptions { get; init; }

    /// <summary>Whether credits are found by rules.</summary>
    public bool FindsCredits { get; init; }

    /// <summary>The rows that are left out of a caption, ascending: credits, and what is left out of everything.</summary>
    public readonly ReadOnlySpan<int> LeftOut(ReadOnlySpan<int> credits)
    {
        if (credits.IsEmpty || Excluded.Count == 0)
            return credits.IsEmpty ? Excluded.Rows : credits;

        int[] both = [.. credits, .. Excluded.Rows];
        Array.Sort(both);
        return both;
    }
}
