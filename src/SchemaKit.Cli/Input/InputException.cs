namespace SchemaKit.Cli.Input;

/// <summary>An input is no good: the message says why, in the words that follow the input's name.</summary>
internal sealed class InputException(string message, Exception? cause = null) : Exception(message, cause);
