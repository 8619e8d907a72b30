using SchemaKit.Cli.Output;

namespace SchemaKit.Cli.Input;

/// <summary>The files of a command line, one after the other.</summary>
internal static class InputFiles
{
    /// <summary>
    /// Reads each input and does something with it. One that fails gets its line on standard error, and the next one
    /// its turn.
    /// </summary>
    /// <param name="names">The inputs' names.</param>
    /// <param name="streams">Where standard input comes from and messages go to.</param>
    /// <param name="use">What to do with an input; gives its exit code.</param>
    /// <returns>The exit code for all of them.</returns>
    public static int ForEach(IEnumerable<string> names, StandardStreams streams, Func<InputFile, int> use)
    {
        int exitCode = ExitCodes.Success;
        foreach (string name in names)
            exitCode = ExitCodes.Worse(exitCode, UseOne(name, streams, use));
        return exitCode;
    }

    private static int UseOne(string name, StandardStreams streams, Func<InputFile, int> use)
    {
        try
        {
            return use(InputFile.Read(name, streams));
        }
        catch (InputException exception)
        {
            Messages.Write(streams.Error, name, exception.Message);
            return ExitCodes.InputFailed;
        }
        catch (Exception exception) when (exception is not IOException)
        {
            // A fault of the tool on one input; the others have a right to come out all the same.
            Messages.Write(streams.Error, name, $"unexpected {exception.GetType().Name}: {exception.Message}");
            return ExitCodes.InputFailed;
        }
    }
}
