namespace SchemaKit;

/// <summary>What is wrong with a text that should be a selector.</summary>
/// <param name="Message">A sentence that says it.</param>
/// <param name="Start">The first of the characters at fault, from 0.</param>
/// <param name="Length">How many characters are at fault; 0 only where the text is empty.</param>
public sealed record SelectorFault(string Message, int Start, int Length);
