using System.Globalization;

namespace SchemaKit;

internal sealed partial record HostPattern
{
    private const string Wildcard = "*.";
    private const int LongestLabel = 63;
    private const int LongestName = 253;

    // The registry compares ASCII alone: what is written in other letters is turned into that.
    private static readonly IdnMapping Idn = new();

    /// <summary>Parses a host, with or without a wildcard in front and a path behind.</summary>
    /// <param name="text">The text: <c>*.example.com/news/*</c>.</param>
    /// <param name="error">What is wrong with it, or <see langword="null"/>.</param>
    /// <returns>The pattern; <see langword="null"/> where no address can fit.</returns>
    public static HostPattern? Parse(string text, out HostPatternError? error)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            error = new HostPatternError("A host is written without a scheme", 0, scheme + 3);
            return null;
        }

        int slash = text.IndexOf('/');
        string host = slash < 0 ? text : text.Substring(0, slash);
        bool isWildcard = host.StartsWith(Wildcard, StringComparison.Ordinal);
        error = CheckCharacters(host, isWildcard ? Wildcard.Length : 0)
            ?? (slash < 0 ? null : CheckPath(text, slash));
        if (error is not null)
            return null;

        List<string> labels = [];
        int start = isWildcard ? Wildcard.Length : 0;
        foreach (string label in host.Substring(start).Split('.'))
        {
            error = AddLabel(label, start, isLast: start + label.Length == host.Length, labels);
            if (error is not null)
                return null;
            start += label.Length + 1;
        }

        string name = string.Join(".", labels);
        error = CheckName(name, host, isWildcard);
        return error is null ? new HostPattern(name, isWildcard, slash < 0 ? "" : NormalizePath(text, slash)) : null;
    }

    private static HostPatternError? CheckCharacters(string host, int start)
    {
        if (host.Length == 0)
            return new HostPatternError("A host is not empty", 0, 0);

        for (int i = start; i < host.Length; i++)
        {
            char c = host[i];
            if (c == '*')
                return new HostPatternError("'*' stands for what is in front of a host, as in '*.example.com'", i, 1);
            if (c == ':')
                return new HostPatternError("A host is written without a port, and covers all", i, host.Length - i);
            if (c <= ' ' || (c < 128 && !IsNameCharacter(c)) || char.IsWhiteSpace(c) || char.IsControl(c))
                return new HostPatternError("The name of a host has no such character", i, 1);
        }

        return null;
    }

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';

    private static HostPatternError? AddLabel(string label, int start, bool isLast, List<string> labels)
    {
        if (label.Length == 0)
        {
            // The dot behind the empty label; at the end, the one in front.
            bool isTrailing = isLast && start > 0;
            string message = isTrailing
                ? "A host is written without a dot at its end"
                : "There is no name in front of the dot";
            return new HostPatternError(message, isTrailing ? start - 1 : start, 1);
        }

        string? ascii = ToAscii(label);
        if (ascii is null || ascii.Length > LongestLabel || ascii.Any(c => c == '.'))
            return new HostPatternError("No host has a part like this in its name", start, label.Length);

        labels.Add(ascii);
        return null;
    }

    private static string? ToAscii(string label)
    {
        try
        {
            return label.All(c => c < 128) ? label.ToLowerInvariant() : Idn.GetAscii(label).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static HostPatternError? CheckName(string name, string host, bool isWildcard)
    {
        if (name.Length > LongestName)
            return new HostPatternError("No host has a name as long as this", 0, host.Length);

        // What ends in a number is an address: section 3.5 of the URL standard.
        string last = name.Substring(name.LastIndexOf('.') + 1);
        if (last.All(c => c is >= '0' and <= '9') && (isWildcard || !IsAddress(name)))
        {
            return new HostPatternError(
                "A host whose name ends in a number is an IPv4 address", host.Length - last.Length, last.Length);
        }

        return null;
    }

    private static bool IsAddress(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length == 4 && parts.All(
            part => part.Length is >= 1 and <= 3
                && part.All(c => c is >= '0' and <= '9')
                && int.Parse(part, CultureInfo.InvariantCulture) <= byte.MaxValue
                && (part.Length == 1 || part[0] != '0'));
    }

    private static HostPatternError? CheckPath(string text, int slash)
    {
        if (!text.EndsWith("/*", StringComparison.Ordinal))
        {
            return new HostPatternError(
                "A path is what others begin with, and ends in '/*'", slash, text.Length - slash);
        }

        int start = slash + 1;
        foreach (string segment in text.Substring(start, Math.Max(text.Length - start - 2, 0)).Split('/'))
        {
            // A path of nothing but the wildcard is as good as none.
            if (segment is "." or ".." || (segment.Length == 0 && text.Length > slash + 2))
            {
                return new HostPatternError(
                    "No address has such a part of a path", segment.Length == 0 ? start - 1 : start,
                    Math.Max(segment.Length, 1));
            }

            for (int i = 0; i < segment.Length; i++)
            {
                char c = segment[i];
                if (c is '*' or '?' or '#' or '\\' || char.IsWhiteSpace(c) || char.IsControl(c))
                    return new HostPatternError("A path has no such character", start + i, 1);
            }

            start += segment.Length + 1;
        }

        return null;
    }

    private static string NormalizePath(string text, int slash) =>
        PathOf(new UriBuilder("http", "host") { Path = text.Substring(slash, text.Length - slash - 1) }.Uri);
}

/// <summary>What is wrong with a host.</summary>
/// <param name="Message">A sentence that says it.</param>
/// <param name="Start">The first of the characters at fault, from 0.</param>
/// <param name="Length">How many characters are at fault; 0 only where the text is empty.</param>
internal sealed record HostPatternError(string Message, int Start, int Length);
