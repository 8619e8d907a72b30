using System.Globalization;

namespace SchemaKit.Readers.Timestamps;

/// <summary>Names in a cycle, such as those of months, and how pages shorten them.</summary>
internal sealed class NameTable
{
    private readonly TextInfo _letters;
    private readonly int _minLetters;

    // The longest first, so that the twelfth month is not taken for the first.
    private readonly Name[] _names;

    /// <param name="letters">What the culture's capital letters are.</param>
    /// <param name="minLetters">How many letters at least a shortened name has.</param>
    /// <param name="full">The full names; each list in the order of the cycle.</param>
    /// <param name="abbreviated">The abbreviations.</param>
    public NameTable(TextInfo letters, int minLetters, string[][] full, string[][] abbreviated)
    {
        _letters = letters;
        _minLetters = minLetters;
        _names =
        [
            .. NamesOf(full, isFull: true).Concat(NamesOf(abbreviated, isFull: false))
                .Distinct()
                .OrderByDescending(name => name.Text.Length),
        ];
    }

    /// <summary>
    /// Reads a name: a whole one, an abbreviation of the culture's, or the beginning of one that no other name shares; with
    /// the dot behind it if there is one.
    /// </summary>
    public bool TryRead(ref TextCursor cursor, out int index)
    {
        ReadOnlySpan<char> word = cursor.PeekLetters();
        int length = word.Length;
        if (!TryFindWord(word, out index) && !TryFindStart(cursor.Rest, out index, out length))
            return false;

        cursor.Position += length;
        cursor.TrySkip('.');
        return true;
    }

    private bool TryFindWord(ReadOnlySpan<char> word, out int index)
    {
        index = -1;
        if (word.IsEmpty)
            return false;

        // In scripts without case names run into what follows, so that a run of letters is no word.
        bool canBeShort = word.Length >= _minLetters && char.ToLowerInvariant(word[0]) != char.ToUpperInvariant(word[0]);
        bool isShared = false;
        char first = _letters.ToLower(word[0]);
        foreach (Name name in _names)
        {
            if (name.Text[0] != first || !StartsWith(name.Text, word))
                continue;
            if (name.Text.Length == word.Length)
            {
                index = name.Index;
                return true;
            }

            if (canBeShort && name.IsFull)
            {
                isShared |= index >= 0 && index != name.Index;
                index = name.Index;
            }
        }

        return index >= 0 && !isShared;
    }

    private bool TryFindStart(ReadOnlySpan<char> text, out int index, out int length)
    {
        char first = text.IsEmpty ? '\0' : _letters.ToLower(text[0]);
        foreach (Name name in _names)
        {
            if (name.Text[0] == first && text.Length >= name.Text.Length && StartsWith(name.Text, text[..name.Text.Length]))
            {
                index = name.Index;
                length = name.Text.Length;
                return true;
            }
        }

        index = -1;
        length = 0;
        return false;
    }

    private bool StartsWith(string name, ReadOnlySpan<char> word)
    {
        if (name.Length < word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != name[i] && _letters.ToLower(word[i]) != name[i])
                return false;
        }

        return true;
    }

    private IEnumerable<Name> NamesOf(string[][] lists, bool isFull) =>
        from list in lists
        from place in list.Index()
        let text = _letters.ToLower(place.Item).TrimEnd('.')
        where text.Length > 0
        select new Name(text, place.Index, isFull);

    private readonly record struct Name(string Text, int Index, bool IsFull);
}
