using System.Buffers;
using SchemaKit.Html;

namespace SchemaKit.StructuredData;

internal ref partial struct JsonRepair
{
    // How far is looked ahead for a name and its colon.
    private const int MaxName = 80;

    // What ends a name, and a word in the place of a value, that stand without quotes.
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n:,}]\"'"u8);
    private static readonly SearchValues<byte> WordEnds = SearchValues.Create("\r\n,}]\"'"u8);

    /// <summary>Takes a text in quotes: a name, or a value.</summary>
    private void AppendQuoted(scoped ref ByteBuffer output)
    {
        byte quote = Current;
        int start = _position + 1;
        bool isName = IsInObject && !_hasName;
        int end = isName ? FindQuote(start, quote) : FindEnd(start, quote);
        _position = Math.Min(end + 1, _text.Length);
        SkipTrivia();
        isName |= IsAtColon && TryLeaveArrays(ref output);
        if (!isName)
        {
            BeginValue(ref output);
            AppendString(_text[start..end], ref output);
            _hasValue = true;
        }
        else if (IsAtColon)
        {
            BeginName(ref output);
            AppendString(_text[start..end], ref output);
            EndName(ref output);
        }
    }

    /// <summary>Takes what stands without quotes: a name, a word, a number.</summary>
    private void AppendBare(scoped ref ByteBuffer output)
    {
        bool isName = IsInObject && !_hasName;
        ReadOnlySpan<byte> rest = _text[_position..];
        int length = rest.IndexOfAny(isName ? NameEnds : WordEnds);
        ReadOnlySpan<byte> bare = length < 0 ? rest : rest[..Math.Max(length, 1)];
        _position += bare.Length;
        bare = bare.TrimEnd(" \t"u8);
        if (!isName)
        {
            BeginValue(ref output);
            AppendWord(bare, ref output);
            _hasValue = true;
            return;
        }

        SkipTrivia();
        if (!IsAtColon)
            return;
        BeginName(ref output);
        AppendString(bare, ref output);
        EndName(ref output);
    }

    private static void AppendWord(ReadOnlySpan<byte> word, scoped ref ByteBuffer output)
    {
        if (System.Text.Ascii.EqualsIgnoreCase(word, "true"u8))
            output.Append("true"u8);
        else if (System.Text.Ascii.EqualsIgnoreCase(word, "false"u8))
            output.Append("false"u8);
        else if (IsNumber(word))
            output.Append(word);
        else if (IsNothing(word))
            output.Append("null"u8);
        else
            AppendString(word, ref output);
    }

    // In other languages nothing has other names, and programs that know none of them write it in capitals.
    private static bool IsNothing(ReadOnlySpan<byte> word) =>
        System.Text.Ascii.EqualsIgnoreCase(word, "null"u8) || System.Text.Ascii.EqualsIgnoreCase(word, "undefined"u8)
        || System.Text.Ascii.EqualsIgnoreCase(word, "none"u8) || System.Text.Ascii.EqualsIgnoreCase(word, "nil"u8)
        || word.SequenceEqual("NaN"u8) || word.TrimStart((byte)'-').SequenceEqual("Infinity"u8);

    /// <summary>Whether it is a number by JSON's grammar, but for the exponent, which no page has need of.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> word)
    {
        word = word.StartsWith((byte)'-') ? word[1..] : word;
        int point = word.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? word : word[..point];
        ReadOnlySpan<byte> fraction = point < 0 ? "0"u8 : word[(point + 1)..];
        return IsDigits(whole) && IsDigits(fraction) && (whole.Length == 1 || whole[0] != '0');

        static bool IsDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    /// <summary>The next quote that has no backslash before it, or the end.</summary>
    private readonly int FindQuote(int from, byte quote)
    {
        for (int i = from; i < _text.Length; i++)
        {
            if (_text[i] == quote)
                return i;
            if (_text[i] == '\\')
                i++;
        }

        return _text.Length;
    }

    /// <summary>The quote that ends a string: of those inside of it, what follows tells that they do not.</summary>
    private readonly int FindEnd(int from, byte quote)
    {
        int end = FindQuote(from, quote);
        while (end < _text.Length && !IsEnd(end + 1))
            end = FindQuote(end + 1, quote);
        return end;
    }

    /// <summary>Whether a string can have ended before a place.</summary>
    private readonly bool IsEnd(int place)
    {
        ReadOnlySpan<byte> rest = _text[place..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty)
            return true;

        switch (rest[0])
        {
            case (byte)'}' or (byte)']' or (byte)';':
                return true;
            case (byte)'/' or (byte)'<':
                return BeginsComment(rest);
            case (byte)',':
                rest = rest[1..].TrimStart(" \t\r\n"u8);
                return rest.IsEmpty || rest[0] is (byte)'}' or (byte)']' or (byte)','
                    || BeginsComment(rest) || BeginsMember(rest);
            default:
                return IsInObject ? BeginsMember(rest) : rest[0] is (byte)'"' || BeginsValueOfMember(rest);
        }
    }

    private static bool BeginsComment(ReadOnlySpan<byte> rest) =>
        rest is [(byte)'/', (byte)'/' or (byte)'*', ..] || rest.StartsWith("<!--"u8);

    /// <summary>Whether a string was the name of a member after all, in an array that nobody closed.</summary>
    private readonly bool BeginsValueOfMember(ReadOnlySpan<byte> rest) =>
        IsInsideObject && rest[0] == ':' && rest[1..].TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'{' or (byte)'[', ..];

    /// <summary>Whether a text begins as the next member of an object does, or the next item of an array.</summary>
    private readonly bool BeginsMember(ReadOnlySpan<byte> rest)
    {
        if (!IsInObject)
            return rest[0] is (byte)'"' or (byte)'\'' or (byte)'{' or (byte)'[' or (byte)'-' or (>= (byte)'0' and <= (byte)'9')
                || rest.StartsWith("true"u8) || rest.StartsWith("false"u8) || rest.StartsWith("null"u8);

        bool isCutOff = rest.Length < MaxName;
        rest = rest[..Math.Min(rest.Length, MaxName)];
        bool isQuoted = rest[0] is (byte)'"' or (byte)'\'';
        int end = isQuoted ? rest[1..].IndexOf(rest[0]) + 2 : rest.IndexOfAny(NameEnds);
        if (isQuoted && end == 1)
            return isCutOff;
        return end > 1 && rest[end..].TrimStart(" \t\r\n"u8) is [var sign, ..] && (sign == ':' || (sign == '=' && isQuoted));
    }

    private static void AppendString(ReadOnlySpan<byte> characters, scoped ref ByteBuffer output)
    {
        output.Append((byte)'"');
        while (!characters.IsEmpty)
        {
            int special = IndexOfSpecial(characters);
            if (special < 0)
            {
                output.Append(characters);
                break;
            }

            output.Append(characters[..special]);
            characters = characters[special..];
            characters = characters[AppendSpecial(characters, ref output)..];
        }

        output.Append((byte)'"');
    }

    private static int IndexOfSpecial(ReadOnlySpan<byte> characters)
    {
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] is < (byte)' ' or (byte)'"' or (byte)'\\')
                return i;
        }

        return -1;
    }

    /// <summary>Appends a character that JSON does not take as it is.</summary>
    /// <returns>How many bytes it had.</returns>
    private static int AppendSpecial(ReadOnlySpan<byte> rest, scoped ref ByteBuffer output)
    {
        switch (rest[0])
        {
            case (byte)'"':
                output.Append("\\\""u8);
                return 1;
            case (byte)'\\' when rest.Length > 1:
                return 1 + AppendEscape(rest[1..], ref output);
            case (byte)'\n' or (byte)'\r':
                output.Append("\\n"u8);
                return 1;
            case (byte)'\t':
                output.Append((byte)' ');
                return 1;
            default:
                return 1;
        }
    }

    private static int AppendEscape(ReadOnlySpan<byte> rest, scoped ref ByteBuffer output)
    {
        switch (rest[0])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                output.Append((byte)'\\');
                output.Append(rest[0]);
                return 1;
            case (byte)'u' when HasHexDigits(rest[1..], 4):
                output.Append((byte)'\\');
                output.Append(rest[..5]);
                return 5;
            case (byte)'x' when HasHexDigits(rest[1..], 2):
                output.Append("\\u00"u8);
                output.Append(rest[1..3]);
                return 3;
            case (byte)'\n' or (byte)'\r':
                return 1;
            default:
                return 0; // what JSON has no escape for stands for itself
        }
    }

    private static bool HasHexDigits(ReadOnlySpan<byte> rest, int count)
    {
        if (rest.Length < count)
            return false;
        int digits = 0;
        while (digits < count && char.IsAsciiHexDigit((char)rest[digits]))
            digits++;
        return digits == count;
    }
}
