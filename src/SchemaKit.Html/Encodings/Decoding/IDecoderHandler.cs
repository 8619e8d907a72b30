namespace SchemaKit.Html;

/// <summary>
/// What the Encoding Standard calls the handler of a decoder, with the state that it keeps from byte to byte.
/// </summary>
/// <remarks>Handlers are structs, so that the loop around each is compiled for it alone.</remarks>
internal interface IDecoderHandler
{
    /// <summary>Takes one byte.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="output">Where to write the code point, if the byte completes one, or the error.</param>
    /// <returns>
    /// Whether the byte was used up. If not, the standard "restores" it: it comes again. The handler has changed its
    /// state meanwhile, so that this ends.
    /// </returns>
    bool Handle(byte value, ref Utf8Writer output);

    /// <summary>Takes the end of the stream, until "finished".</summary>
    void HandleEndOfQueue(ref Utf8Writer output);

    /// <summary>Takes bytes that stand for themselves, as many as there are now, without a call for each.</summary>
    /// <param name="input">What is left of the piece; it begins with an ASCII byte.</param>
    /// <returns>How many bytes at its start are to be copied; 0 if the next one needs a look.</returns>
    int TakeAscii(ReadOnlySpan<byte> input);
}
