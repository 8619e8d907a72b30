namespace SchemaKit.Html;

/// <summary>
/// https://encoding.spec.whatwg.org/#replacement-decoder: one error, however much there is. It stands for encodings in
/// which markup can hide from whoever reads the bytes as ASCII.
/// </summary>
internal struct ReplacementHandler : IDecoderHandler
{
    private bool _errorReturned;

    public readonly int TakeAscii(ReadOnlySpan<byte> input) => 0;

    public bool Handle(byte value, ref Utf8Writer output)
    {
        if (!_errorReturned)
            output.WriteError();
        _errorReturned = true;
        return true;
    }

    public readonly void HandleEndOfQueue(ref Utf8Writer output)
    {
    }
}
