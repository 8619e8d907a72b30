using System.Buffers.Text;
using System.Globalization;
using Ascii = SchemaKit.Html.Ascii;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// Reads the candidates of a <c>srcset</c>, as the HTML standard has it:
/// https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute.
/// </summary>
internal ref struct SourceSet
{
    private ReadOnlySpan<byte> _rest;

    /// <summary>Begins to read.</summary>
    /// <param name="value">The value of the attribute, decoded.</param>
    public SourceSet(ReadOnlySpan<byte> value) => _rest = value;

    /// <summary>The address of the candidate, as written.</summary>
    public ReadOnlySpan<byte> Url { get; private set; }

    /// <summary>Its width in pixels (<c>w</c>); 0 where none is said.</summary>
    public int Width { get; private set; }

    /// <summary>Its height in pixels (<c>h</c>); 0 where none is said.</summary>
    public int Height { get; private set; }

    /// <summary>Its pixels for one of the screen's (<c>x</c>); not a number where none is said.</summary>
    public double Density { get; private set; }

    /// <summary>Goes on to the next candidate; those with wrong descriptors are passed over.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (true)
        {
            while (!_rest.IsEmpty && (_rest[0] == ',' || Ascii.IsWhiteSpace(_rest[0])))
                _rest = _rest[1..];
            if (_rest.IsEmpty)
                return false;

            int length = Ascii.LengthOfWord(_rest);
            Url = _rest[..length].TrimEnd((byte)',');
            (Width, Height, Density) = (0, 0, double.NaN);
            bool endsInComma = Url.Length < length;
            _rest = _rest[length..];
            if (endsInComma || ReadDescriptors())
                return true;
        }
    }

    /// <summary>Reads what stands behind an address, up to the comma that ends it.</summary>
    /// <returns>Whether it is right.</returns>
    private bool ReadDescriptors()
    {
        bool isRight = true;
        int start = 0;
        bool inParens = false;
        for (int place = 0; ; place++)
        {
            bool isEnd = place == _rest.Length || (_rest[place] == ',' && !inParens);
            if (isEnd || (Ascii.IsWhiteSpace(_rest[place]) && !inParens))
            {
                if (place > start)
                    isRight &= ReadDescriptor(_rest[start..place]);
                start = place + 1;
            }
            else
            {
                inParens = _rest[place] == '(' || (inParens && _rest[place] != ')');
            }

            if (isEnd)
            {
                _rest = _rest[Math.Min(place + 1, _rest.Length)..];
                return isRight && (Height == 0 || Width > 0);
            }
        }
    }

    private bool ReadDescriptor(ReadOnlySpan<byte> descriptor)
    {
        ReadOnlySpan<byte> number = descriptor[..^1];
        switch (descriptor[^1])
        {
            case (byte)'w' when Width == 0 && double.IsNaN(Density):
                Width = ReadInteger(number);
                return Width > 0;

            case (byte)'h' when Height == 0 && double.IsNaN(Density):
                Height = ReadInteger(number);
                return Height > 0;

            case (byte)'x' when Width == 0 && Height == 0 && double.IsNaN(Density):
                Density = ReadFloat(number);
                return Density >= 0;

            default:
                return false;
        }
    }

    /// <summary>A valid non-negative integer; 0 for what is none. More than pictures have is cut to the most that there can be.</summary>
    private static int ReadInteger(ReadOnlySpan<byte> number)
    {
        if (number.IsEmpty || number.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return 0;
        return Utf8Parser.TryParse(number, out int value, out _) ? value : int.MaxValue;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#valid-floating-point-number</summary>
    /// <returns>The number; not a number for what is none.</returns>
    private static double ReadFloat(ReadOnlySpan<byte> number)
    {
        ReadOnlySpan<byte> rest = number.StartsWith((byte)'-') ? number[1..] : number;
        int whole = LengthOfDigits(rest);
        rest = rest[whole..];
        if (rest.StartsWith((byte)'.'))
        {
            int fraction = LengthOfDigits(rest[1..]);
            if (fraction == 0)
                return double.NaN;
            rest = rest[(fraction + 1)..];
        }
        else if (whole == 0)
        {
            return double.NaN;
        }

        if (!rest.IsEmpty && (rest[0] | 0x20) == 'e')
        {
            rest = rest[1..];
            if (!rest.IsEmpty && rest[0] is (byte)'-' or (byte)'+')
                rest = rest[1..];
            int exponent = LengthOfDigits(rest);
            if (exponent == 0)
                return double.NaN;
            rest = rest[exponent..];
        }

        bool isNumber = rest.IsEmpty;
        return isNumber && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;
    }

    private static int LengthOfDigits(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? text.Length : length;
    }
}
