using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Html;

namespace SchemaKit.Cli.Commands;

/// <summary>The option that says which encoding the inputs are in, for pages that do not say it or lie.</summary>
internal static class EncodingOption
{
    /// <summary>Makes it.</summary>
    public static Option<HtmlEncoding?> Create() => new("--encoding")
    {
        Description = "The encoding of the inputs, by a label of the Encoding Standard, such as shift_jis. It counts for more than "
            + "what a page says of itself.",
        HelpName = "LABEL",
        CustomParser = Parse,
    };

    private static HtmlEncoding? Parse(ArgumentResult result)
    {
        string label = result.Tokens[^1].Value;
        if (HtmlEncoding.TryGet(label, out HtmlEncoding? encoding))
            return encoding;

        result.AddError($"'{label}' is the label of no encoding, such as utf-8 or shift_jis");
        return null;
    }
}
