namespace SchemaKit.Readers.Timestamps;

/// <summary>What came of parsing a format.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Errors">What is wrong with it; nothing can be read by it if there is anything.</param>
internal sealed record FormatParseResult(FormatPart[] Parts, FormatError[] Errors)
{
    /// <summary>Whether a text in this format may say its zone.</summary>
    public bool HasZone =>
        Array.Exists(Parts, part => part.Kind is FormatPartKind.Zone or FormatPartKind.OptionalZone);
}
