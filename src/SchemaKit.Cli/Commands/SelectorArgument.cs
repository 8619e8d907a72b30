using System.CommandLine;
using System.CommandLine.Parsing;

namespace SchemaKit.Cli.Commands;

/// <summary>The argument that is a selector.</summary>
internal static class SelectorArgument
{
    /// <summary>Makes it.</summary>
    public static Argument<Selector> Create() => new("SELECTOR")
    {
        Description = "A selector list, such as 'h1, li > a': Selectors Level 4, and :text(\"…\") and :contains(\"…\").",
        CustomParser = Parse,
    };

    private static Selector? Parse(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;

        // No element is called so; it is a mistyped option.
        if (text.StartsWith('-'))
        {
            result.AddError($"there is no option '{text}'");
            return null;
        }

        if (Selector.TryParse(text, out Selector? selector, out SelectorFault? fault))
            return selector;

        string place = fault.Length == 0
            ? ""
            : $" (at '{text.Substring(fault.Start, fault.Length)}', character {fault.Start + 1})";
        result.AddError($"'{text}' is no selector: {fault.Message}{place}");
        return null;
    }
}
