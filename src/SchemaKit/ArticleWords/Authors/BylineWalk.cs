namespace SchemaKit.ArticleWords;

/// <summary>Walks the parts of a byline between its separators, and tells what each is.</summary>
internal ref struct BylineWalk
{
    private ReadOnlySpan<char> _rest;
    private bool _isBehindComma;
    private bool _isBehindName;

    public BylineWalk(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>Whether words such as "and" are part of a name: those of organisations have them.</summary>
    public bool KeepsWordsTogether { get; init; }

    /// <summary>The part that the walk is at.</summary>
    public NamePart Current { get; private set; }

    /// <summary>How many separators there were.</summary>
    public int Separators { get; private set; }

    /// <summary>How many of them were commas.</summary>
    public int Commas { get; private set; }

    /// <summary>Goes on to the next part.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            int end = FindSeparator(_rest, out int length, out char sign);
            ReadOnlySpan<char> part = _rest[..end];
            _rest = _rest[(end + length)..];
            Separators += length > 0 ? 1 : 0;
            Commas += sign == ',' ? 1 : 0;

            bool isBehindComma = _isBehindComma;
            _isBehindComma = sign == ',' || (isBehindComma && part.IsWhiteSpace());
            if (part.IsWhiteSpace())
                continue;

            Current = NamePart.Of(part) with { IsBehindComma = isBehindComma };

            // "Ann Lee, Professor of Ships and Seas": the office goes on behind the word that joins.
            _isBehindComma |= isBehindComma && Current.Kind == NameKind.None;
            _isBehindName |= Current.Kind == NameKind.Person;

            // Behind a time, and behind a bar or a dash that follows a name, there is nothing that is one.
            if (Current.Kind == NameKind.End || (_isBehindName && sign is '|' or '-'))
                _rest = default;
            if (Current.Kind != NameKind.End)
                return true;
        }

        return false;
    }

    /// <summary>Finds the next separator.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How long it is; 0 at the end of the text.</param>
    /// <param name="sign">What stands for its kind.</param>
    private readonly int FindSeparator(ReadOnlySpan<char> text, out int length, out char sign)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            length = 1;
            sign = c;
            switch (c)
            {
                case ',' or '，':
                    sign = ',';
                    return i;

                case '|' or '｜' or '•' or '·':
                    sign = '|';
                    return i;

                case ';' or '；' or '/' or '／' or '、' or '\n':
                    return i;

                case '&' or '＆' or '+' when !KeepsWordsTogether:
                    return i;

                case '(' or '（' or '[' or '【' or '<':
                    length = LengthOfBracket(text[i..], c);
                    return i;

                case '・' when i > 0 && !IsKatakana(text[i - 1]):
                    return i;

                case '-' or '–' or '—' when i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ':
                    sign = '-';
                    return i;

                case ' ' when !KeepsWordsTogether && NameWords.LengthOfAnd(text[(i + 1)..]) is > 0 and int word:
                    length = word + 1;
                    return i;
            }
        }

        length = 0;
        sign = '\0';
        return text.Length;
    }

    /// <summary>How long it is to behind the sign that closes a bracket; 1 if none does soon.</summary>
    private static int LengthOfBracket(ReadOnlySpan<char> text, char open)
    {
        const int MaxLength = 100;
        char close = open switch { '(' => ')', '（' => '）', '[' => ']', '【' => '】', _ => '>' };
        return text[..Math.Min(text.Length, MaxLength)].IndexOf(close) + 1 is > 0 and int length ? length : 1;
    }

    private static bool IsKatakana(char c) => c is >= '\u30A0' and <= '\u30FF';
}
