using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SchemaKit.Readers;

/// <summary>What the attributes between a source and its value do to a text. For generated code.</summary>
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

    /// <summary>Replaces each occurrence of a text, and takes white space off the ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="searched">What is replaced.</param>
    /// <param name="replacement">What stands there instead.</param>
    public static string Replace(string text, string searched, string replacement) =>
        text.Replace(searched, replacement, StringComparison.Ordinal).Trim();

    /// <summary>Replaces each match of a regular expression, and takes white space off the ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="regex">What is replaced.</param>
    /// <param name="replacement">What stands there instead, with groups as <c>$1</c>.</param>
    public static string Replace(string text, Regex regex, string replacement) => regex.Replace(text, replacement).Trim();

    /// <summary>Takes a part out of a text: a named group, else the first one, else the match.</summary>
    /// <param name="text">The text.</param>
    /// <param name="regex">The regular expression.</param>
    /// <param name="group">The name of the group that is preferred.</param>
    /// <param name="part">The part, without white space at its ends.</param>
    /// <returns>Whether there is one: an empty part, or a group that captured nothing, is none.</returns>
    public static bool TryTake(string text, Regex regex, string group, [NotNullWhen(true)] out string? part)
    {
        Match match = regex.Match(text);
        Group taken = match.Groups.TryGetValue(group, out Group? named) ? named : match.Groups[match.Groups.Count > 1 ? 1 : 0];
        part = taken.Success ? taken.ValueSpan.Trim().ToString() : null;
        return part is { Length: > 0 };
    }
}
