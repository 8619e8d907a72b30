namespace SchemaKit.Accuracy.Metrics;

/// <summary>
/// ROUGE-LSum, as the scorers of fundus's evaluation have it: of each sentence that is expected, the words that are in a longest common
/// subsequence with any sentence that was found; each word at most as often as it was found.
/// </summary>
/// <remarks>
/// Words are runs of letters a to z and digits, in lower case. A sentence ends with its line, and behind <c>.</c>, <c>!</c> or
/// <c>?</c> before white space; the original asks a trained model for that.
/// </remarks>
internal static class Rouge
{
    // 2^12 variants are compared at most; what is optional beyond that counts as expected.
    private const int MaxOptional = 12;

    /// <summary>Compares paragraphs by the best of all variants of the expectation.</summary>
    /// <param name="expected">The paragraphs that are expected; those in square brackets may be there or not.</param>
    /// <param name="found">The paragraphs that were found.</param>
    public static Counts Compare(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        List<string[]> foundSentences = [.. found.SelectMany(SentencesOf)];
        List<Paragraph> must = [];
        List<Paragraph> may = [];
        foreach (string paragraph in expected)
        {
            bool isOptional = IsOptional(paragraph);
            Paragraph read = Read(isOptional ? paragraph[1..^1] : paragraph, foundSentences);
            if (read.Words.Count > 0)
                (isOptional && may.Count < MaxOptional ? may : must).Add(read);
        }

        Dictionary<string, int> foundCounts = CountsOf(foundSentences.SelectMany(sentence => sentence));
        Counts best = default;
        for (int variant = 0; variant < 1 << may.Count; variant++)
        {
            Counts counts = Count([.. must, .. may.Where((_, place) => (variant >> place & 1) != 0)], foundCounts);
            if (variant == 0 || counts.F1 > best.F1)
                best = counts;
        }

        return best;
    }

    /// <summary>Whether a paragraph may be there or not.</summary>
    /// <param name="paragraph">The paragraph as the expectation has it.</param>
    public static bool IsOptional(string paragraph) => paragraph.StartsWith('[') && paragraph.EndsWith(']');

    private static Counts Count(List<Paragraph> expected, Dictionary<string, int> foundCounts)
    {
        Dictionary<string, int> left = new(foundCounts);
        int hits = 0;
        foreach (string word in expected.SelectMany(paragraph => paragraph.Common))
        {
            if (left.GetValueOrDefault(word) is > 0 and int count)
            {
                left[word] = count - 1;
                hits++;
            }
        }

        return new Counts(hits, foundCounts.Values.Sum() - hits, expected.Sum(paragraph => paragraph.Words.Count) - hits);
    }

    private static Paragraph Read(string text, List<string[]> found)
    {
        List<string> words = [];
        List<string> common = [];
        foreach (string[] sentence in SentencesOf(text))
        {
            bool[] isCommon = new bool[sentence.Length];
            foreach (string[] other in found)
                MarkCommon(sentence, other, isCommon);
            words.AddRange(sentence);
            common.AddRange(sentence.Where((_, place) => isCommon[place]));
        }

        return new Paragraph(words, common);
    }

    /// <summary>Marks the words of a sentence that are in one longest common subsequence with another.</summary>
    private static void MarkCommon(string[] sentence, string[] other, bool[] isCommon)
    {
        int[,] lengths = new int[sentence.Length + 1, other.Length + 1];
        for (int i = 1; i <= sentence.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                lengths[i, j] = sentence[i - 1] == other[j - 1]
                    ? lengths[i - 1, j - 1] + 1
                    : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        for (int i = sentence.Length, j = other.Length; i > 0 && j > 0;)
        {
            if (sentence[i - 1] == other[j - 1])
            {
                isCommon[--i] = true;
                j--;
            }
            else if (lengths[i, j - 1] > lengths[i - 1, j])
            {
                j--;
            }
            else
            {
                i--;
            }
        }
    }

    private static IEnumerable<string[]> SentencesOf(string text)
    {
        int start = 0;
        for (int place = 1; place <= text.Length; place++)
        {
            bool isEnd = place == text.Length || text[place] == '\n'
                || (char.IsWhiteSpace(text[place]) && text[place - 1] is '.' or '!' or '?');
            if (!isEnd)
                continue;

            string[] words = WordsOf(text[start..place]);
            if (words.Length > 0)
                yield return words;
            start = place;
        }
    }

    private static string[] WordsOf(string sentence)
    {
        char[] units = sentence.ToLowerInvariant().ToCharArray();
        for (int place = 0; place < units.Length; place++)
        {
            if (!char.IsAsciiLetterLower(units[place]) && !char.IsAsciiDigit(units[place]))
                units[place] = ' ';
        }

        return new string(units).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Dictionary<string, int> CountsOf(IEnumerable<string> words) =>
        words.CountBy(word => word).ToDictionary();

    /// <summary>A paragraph that is expected.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="Common">Those that were found.</param>
    private sealed record Paragraph(List<string> Words, List<string> Common);
}
