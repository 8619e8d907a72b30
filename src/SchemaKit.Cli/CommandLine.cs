using System.CommandLine;
using System.CommandLine.Invocation;
using SchemaKit.Cli.Commands;
using SchemaKit.Cli.Output;

namespace SchemaKit.Cli;

/// <summary>The command line as a whole: from the arguments to the exit code.</summary>
internal static class CommandLine
{
    // A file may be called "@page.html": an argument is never the name of a file with more arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="schemas">The schemas to choose from.</param>
    /// <param name="streams">What to read from and write to.</param>
    /// <returns>One of the <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> args, SchemaSet schemas, StandardStreams streams)
    {
        // No RootCommand: that one is called after the executable, which under `dotnet run` is not the tool's name.
        Command root = new("schemakit", "Turns web articles into typed data.")
        {
            HelpWithExitCodes.Option(),
            new VersionOption(),
            ExtractCommand.Create(schemas, streams),
            TreeCommand.Create(streams),
            SelectCommand.Create(streams),
            ListCommand.Create(schemas, streams),
        };

        ParseResult result = root.Parse(args, Parser);
        return result.Action is ParseErrorAction ? Refuse(result, streams.Error) : Invoke(result, streams);
    }

    private static int Invoke(ParseResult result, StandardStreams streams)
    {
        try
        {
            int exitCode = result.Invoke(new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            });
            streams.Output.Flush();
            return exitCode;
        }
        catch (IOException exception)
        {
            // What goes wrong with an input is told where it is read; this is the output, such as a full disk.
            Messages.Write(streams.Error, $"the output cannot be written: {exception.Message}");
            return ExitCodes.InputFailed;
        }
    }

    private static int Refuse(ParseResult result, TextWriter error)
    {
        Command command = result.CommandResult.Command;
        string path = result.CommandResult.Parent is null ? command.Name : $"schemakit {command.Name}";
        string faults = string.Join("; ", result.Errors.Select(parseError => parseError.Message.TrimEnd('.')));
        Messages.Write(error, $"{faults} (see '{path} --help')");
        return ExitCodes.WrongUsage;
    }
}
