namespace SchemaKit.Readers.Timestamps;

/// <summary>Words that are looked for at a place in a text, in any case.</summary>
internal sealed class Phrases
{
    // The longest first: "vor einer Stunde" is not "vor ein" and a word that begins with "er".
    private readonly (string Text, int Meaning)[] _phrases;

    /// <param name="meanings">For each meaning the words for it, joined by <c>|</c>.</param>
    public Phrases(params ReadOnlySpan<string> meanings)
    {
        List<(string Text, int Meaning)> phrases = [];
        for (int i = 0; i < meanings.Length; i++)
        {
            foreach (string word in meanings[i].Split('|', StringSplitOptions.RemoveEmptyEntries))
                phrases.Add((word, i));
        }

        _phrases = [.. phrases.OrderByDescending(phrase => phrase.Text.Length)];
    }

    /// <summary>Goes on behind the longest of the words that is next, if any is.</summary>
    /// <param name="cursor">The place.</param>
    /// <param name="meaning">Which meaning it has.</param>
    public bool TrySkip(ref TextCursor cursor, out int meaning)
    {
        foreach ((string text, int index) in _phrases)
        {
            meaning = index;
            if (TrySkip(ref cursor, text))
                return true;
        }

        meaning = -1;
        return false;
    }

    private static bool TrySkip(ref TextCursor cursor, string text)
    {
        int start = cursor.Position;
        foreach (Range word in text.AsSpan().Split(' '))
        {
            // Between words any white space will do: pages keep lines together with no-break spaces.
            if (word.Start.Value > 0)
                cursor.SkipWhiteSpace();
            ReadOnlySpan<char> expected = text.AsSpan(word);
            if (!cursor.Rest.StartsWith(expected, StringComparison.OrdinalIgnoreCase))
            {
                cursor.Position = start;
                return false;
            }

            cursor.Position += expected.Length;
        }

        // It may be only the beginning of a word, in a script that has words.
        if (!char.IsLower(text[^1]) || !TextCursor.IsLetter(cursor.Current))
            return true;
        cursor.Position = start;
        return false;
    }
}
