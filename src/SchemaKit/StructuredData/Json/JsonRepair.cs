using SchemaKit.Html;

namespace SchemaKit.StructuredData;

/// <summary>Makes well-formed JSON of what pages have in its place.</summary>
/// <remarks>
/// What it understands: comments of JavaScript and of HTML, CDATA, semicolons, commas that are missing or too many, brackets that do not
/// fit or are missing, several values one after the other, assignments before them, names without quotes, single quotes, other signs for
/// colons, line breaks and quotes inside of strings, escapes that JSON does not have, numbers and words that it does not have, and an end
/// that comes too early. It goes through the text once, and looks ahead no further than a line, or for what it remembers then.
/// </remarks>
internal ref partial struct JsonRepair
{
    // One level is the array around all.
    private const int MaxDepth = JsonTable.MaxDepth - 1;

    private readonly ReadOnlySpan<byte> _text;
    private int _position;

    // The levels that are open, and a bit for each of them that is an object.
    private int _depth;
    private ulong _objects;

    // Whether a value stands before, so that the next one needs a comma; and whether a name waits for its value.
    private bool _hasValue;
    private bool _hasName;

    // The next end of a comment of HTML, and the next bracket, as far as they were looked for: nothing is searched twice.
    private int _commentEnd = -1;
    private int _bracket = -1;

    private JsonRepair(ReadOnlySpan<byte> text) => _text = text;

    private readonly byte Current => _text[_position];

    private readonly bool IsAtEnd => _position >= _text.Length;

    // Some write what their own language has in its place: "name" = "Ann", "name" => "Ann".
    private readonly bool IsAtColon => !IsAtEnd && Current is ((byte)':' or (byte)'=');

    private readonly bool IsInObject => _depth > 0 && IsObject(_depth - 1);

    // At whatever level: of those that are closed the bits stay.
    private readonly bool IsInsideObject => (_objects & ((1UL << _depth) - 1)) != 0;

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="output">What the JSON is appended to: an array of all objects and arrays that stand in the text.</param>
    /// <param name="isWhole">Whether nothing was cut off: the text does not end too early, and is not nested too deeply.</param>
    public static void Append(ReadOnlySpan<byte> text, scoped ref ByteBuffer output, out bool isWhole)
    {
        JsonRepair repair = new(text);
        output.Append((byte)'[');
        isWhole = true;
        while (repair.MoveToToken())
            isWhole &= repair.AppendToken(ref output);
        isWhole &= repair._depth == 0;
        while (repair._depth > 0)
            repair.Close(ref output);
        output.Append((byte)']');
    }

    private readonly bool IsObject(int level) => ((_objects >> level) & 1) != 0;

    /// <summary>Goes on to the next character that means something here.</summary>
    private bool MoveToToken()
    {
        while (!IsAtEnd)
        {
            int before = _position;
            SkipTrivia();

            // Outside of all brackets is code, or a comment of somebody who thought it one.
            if (_depth == 0 && !IsAtEnd && Current is not ((byte)'{' or (byte)'['))
                _position++;
            if (_position == before)
                return true;
        }

        return false;
    }

    /// <summary>Takes a token, and appends what it stands for.</summary>
    /// <returns>Whether all of it was taken.</returns>
    private bool AppendToken(scoped ref ByteBuffer output)
    {
        switch (Current)
        {
            case (byte)'{' or (byte)'[':
                return Open(ref output);

            case (byte)'}' or (byte)']':
                CloseUpTo(isObject: Current == '}', ref output);
                _position++;
                return true;

            case (byte)',':
                AppendNullForName(ref output);
                _position++;
                return true;

            case (byte)':' or (byte)';':
            case (byte)'=' when _hasName:
            case (byte)'>' when _hasName && _text[_position - 1] == '=':
                _position++;
                return true;

            case (byte)'"' or (byte)'\'':
                AppendQuoted(ref output);
                return true;

            default:
                AppendBare(ref output);
                return true;
        }
    }

    private bool Open(scoped ref ByteBuffer output)
    {
        BeginValue(ref output);
        bool isObject = Current == '{';
        if (_depth == MaxDepth)
        {
            SkipBrackets();
            output.Append("null"u8);
            _hasValue = true;
            return false;
        }

        output.Append(Current);
        _objects = isObject ? _objects | (1UL << _depth) : _objects & ~(1UL << _depth);
        _depth++;
        _hasValue = false;
        _position++;
        return true;
    }

    /// <summary>Passes over brackets and all that is between them; in strings, too, for here it does not matter much.</summary>
    private void SkipBrackets()
    {
        int open = 0;
        do
        {
            open += Current is (byte)'{' or (byte)'[' ? 1 : Current is (byte)'}' or (byte)']' ? -1 : 0;
            _position++;
        }
        while (!IsAtEnd && open > 0);
    }

    private void CloseUpTo(bool isObject, scoped ref ByteBuffer output)
    {
        // What closes nothing that is open says nothing.
        int level = _depth - 1;
        while (level >= 0 && IsObject(level) != isObject)
            level--;
        while (level >= 0 && _depth > level)
            Close(ref output);
    }

    /// <summary>Closes arrays that are open inside of an object, if there is one, so that a name can follow.</summary>
    private bool TryLeaveArrays(scoped ref ByteBuffer output)
    {
        if (!IsInsideObject || IsInObject)
            return false;
        while (!IsInObject)
            Close(ref output);
        return true;
    }

    private void Close(scoped ref ByteBuffer output)
    {
        AppendNullForName(ref output);
        output.Append(IsObject(--_depth) ? (byte)'}' : (byte)']');
        _hasValue = true;
    }

    /// <summary>Appends what stands before a value.</summary>
    private void BeginValue(scoped ref ByteBuffer output)
    {
        if (_hasName)
        {
            _hasName = false;
            return;
        }

        if (_hasValue)
            output.Append((byte)',');

        // It is in an object and nothing says what it is; it can still be searched.
        if (IsInObject)
            output.Append("\"\":"u8);
    }

    private void BeginName(scoped ref ByteBuffer output)
    {
        AppendNullForName(ref output);
        if (_hasValue)
            output.Append((byte)',');
    }

    private void AppendNullForName(scoped ref ByteBuffer output)
    {
        if (!_hasName)
            return;
        output.Append("null"u8);
        _hasName = false;
        _hasValue = true;
    }

    /// <summary>Says that the name which was just appended is one.</summary>
    private void EndName(scoped ref ByteBuffer output)
    {
        output.Append((byte)':');
        _hasName = true;
        _hasValue = false;
    }
}
