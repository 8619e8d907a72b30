using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SchemaKit.Cli.Output;

/// <summary>The help of a command, with the exit codes at its end.</summary>
internal sealed class HelpWithExitCodes(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    /// <summary>Makes the option that shows it, for a command and those below.</summary>
    public static HelpOption Option()
    {
        HelpOption option = new();
        option.Action = new HelpWithExitCodes((SynchronousCommandLineAction)option.Action!);
        return option;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(ExitCodes.Help);
        return exitCode;
    }
}
