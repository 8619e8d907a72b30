using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Readers;

namespace SchemaKit.Cli.Commands;

/// <summary>The option that says when the inputs were loaded, for pages that tell times from then.</summary>
internal static class RetrievedAtOption
{
    private static readonly TimestampFormats Iso8601 = new(culture: "", timeZone: null);

    /// <summary>Makes it.</summary>
    public static Option<DateTimeOffset?> Create() => new("--retrieved-at")
    {
        Description = "When the pages were loaded, in ISO 8601 with an offset: what a page calls \"3 hours ago\" was before this. "
            + "Without it, such times cannot be read.",
        HelpName = "TIME",
        CustomParser = Parse,
    };

    private static DateTimeOffset? Parse(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (ValueReader.TryReadTimestamp(text, Iso8601, out DateTimeOffset time))
            return time;

        result.AddError($"'{text}' is no time with an offset, such as 2024-05-03T17:47:12+02:00");
        return null;
    }
}
