using System.Buffers;
using System.ComponentModel;

namespace SchemaKit.Readers;

/// <summary>The separators of a <see cref="SplitAttribute"/>, made once for all texts. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSeparators
{
    private readonly string[] _longestFirst;
    private readonly SearchValues<string> _any;

    /// <param name="separators">The separators; with none, or none but empty ones, white space is meant.</param>
    public TextSeparators(params ReadOnlySpan<string> separators)
    {
        string[] given = separators.ToArray();
        _longestFirst = [.. given.Where(text => text.Length > 0).OrderByDescending(text => text.Length)];
        _any = SearchValues.Create(_longestFirst, StringComparison.Ordinal);
    }

    /// <summary>Finds the first separator of a text; the longest one where several begin at the same place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The separator's length.</param>
    /// <returns>Where it begins; -1 where there is none.</returns>
    internal int Find(ReadOnlySpan<char> text, out int length)
    {
        if (_longestFirst.Length == 0)
        {
            length = 1;
            return WhiteSpace.IndexIn(text);
        }

        length = 0;
        int start = text.IndexOfAny(_any);
        if (start < 0)
            return -1;

        foreach (string separator in _longestFirst)
        {
            length = separator.Length;
            if (text[start..].StartsWith(separator, StringComparison.Ordinal))
                break;
        }

        return start;
    }
}
