namespace SchemaKit.Cli.Output;

/// <summary>Messages for whoever runs the tool: one line each, on standard error.</summary>
internal static class Messages
{
    private const int LongestLine = 400;

    /// <summary>Says something.</summary>
    public static void Write(TextWriter error, string message) => error.WriteLine($"schemakit: {OneLine(message)}");

    /// <summary>Says something about an input.</summary>
    public static void Write(TextWriter error, string input, string message) => Write(error, $"{input}: {message}");

    /// <summary>Says why a page gave no value: all that is missing, and what could not be read.</summary>
    public static void WriteIncomplete(TextWriter error, string input, string schema, IReadOnlyList<Issue> issues)
    {
        string[] missing = [.. issues.Where(issue => issue.Kind == IssueKind.Missing).Select(issue => issue.Field)];
        IEnumerable<Issue> others = issues.Where(issue => issue.Kind is not (IssueKind.Missing or IssueKind.FallbackUsed));
        string first = $"{schema} requires what is not there: {string.Join(", ", missing)}";
        Write(error, input, string.Join("; ", [first, .. others]));
    }

    // A page's text may be in a message, and so anything.
    private static string OneLine(string message)
    {
        string line = string.Join(' ', message.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(character => !char.IsControl(character)));
        return line.Length <= LongestLine ? line : string.Concat(line.AsSpan(0, LongestLine), "…");
    }
}
