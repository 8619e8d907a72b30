namespace SchemaKit;

/// <summary>A text is no selector.</summary>
/// <param name="fault">What is wrong with it.</param>
public sealed class SelectorSyntaxException(SelectorFault fault) : FormatException(fault.Message)
{
    /// <summary>What is wrong with the text, and where.</summary>
    public SelectorFault Fault { get; } = fault;
}
