using System.ComponentModel;

namespace SchemaKit.Readers;

/// <summary>What <see cref="TrimAttribute"/> and <see cref="SplitAttribute"/> do to a text. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextSteps
{
    /// <summary>Takes given texts off the start and end of a text, each at most once at either end, and then white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="affixes">The texts to take off, in this order.</param>
    public static string Trim(string text, params ReadOnlySpan<string> affixes)
    {
        ReadOnlySpan<char> rest = text;
        foreach (string affix in affixes)
        {
            if (affix.Length == 0)
                continue;
            if (rest.StartsWith(affix, StringComparison.Ordinal))
                rest = rest[affix.Length..];
            if (rest.EndsWith(affix, StringComparison.Ordinal))
                rest = rest[..^affix.Length];
        }

        rest = rest.Trim();
        return rest.Length == text.Length ? text : rest.ToString();
    }

    /// <summary>Cuts a text at each of the separators; the longest one where several begin at the same place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separators">The separators.</param>
    /// <returns>The parts, trimmed, without empty ones.</returns>
    public static TextParts Split(string text, TextSeparators separators) => new(text, separators);
}
