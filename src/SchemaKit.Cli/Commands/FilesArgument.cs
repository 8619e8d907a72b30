using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Cli.Input;

namespace SchemaKit.Cli.Commands;

/// <summary>The argument that names the inputs of a command.</summary>
internal static class FilesArgument
{
    /// <summary>Makes it.</summary>
    public static Argument<string[]> Create()
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "HTML (.html, .htm) or an article flattened to lines (.txt), either also packed by gzip; - "
                + "is standard input. Where the name does not tell, what begins with < is HTML.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(RefuseOptions);
        return files;
    }

    // Else a mistyped option would be taken for a file, and the message would be about that.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != InputFile.StandardInput)
                result.AddError($"there is no option '{token.Value}' (a file of that name is './{token.Value}')");
        }
    }
}
