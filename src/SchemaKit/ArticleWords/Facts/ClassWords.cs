using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.ArticleWords;

/// <summary>The words of classes by which an element is known to hold something.</summary>
internal static class ClassWords
{
    private const int KeyLength = 8;

    // Words are known by three of their letters.
    private const int LettersBehind = 2;

    // So many leave most places free: what is none of the words is told from them at the first look, as a rule.
    private const int PlaceBits = 8;

    private const int Places = 1 << PlaceBits;

    private static readonly (ulong Key, ElementMarks Marks)[] Table = Build(
        ("byline", ElementMarks.Byline),
        ("bylines", ElementMarks.Byline),
        ("author", ElementMarks.Byline),
        ("authors", ElementMarks.Byline),
        ("authorname", ElementMarks.Byline),
        ("authorline", ElementMarks.Byline),
        ("autor", ElementMarks.Byline),
        ("autoren", ElementMarks.Byline),
        ("auteur", ElementMarks.Byline),
        ("autore", ElementMarks.Byline),
        ("bio", ElementMarks.BesideByline),
        ("box", ElementMarks.BesideByline),
        ("image", ElementMarks.BesideByline),
        ("img", ElementMarks.BesideByline),
        ("avatar", ElementMarks.BesideByline),
        ("photo", ElementMarks.BesideByline),
        ("picture", ElementMarks.BesideByline),
        ("comment", ElementMarks.BesideByline),
        ("comments", ElementMarks.BesideByline),
        ("related", ElementMarks.BesideByline),
        ("description", ElementMarks.BesideByline),
        ("social", ElementMarks.BesideByline),
        ("follow", ElementMarks.BesideByline),
        ("tag", ElementMarks.Topics),
        ("tags", ElementMarks.Topics),
        ("taglist", ElementMarks.Topics),
        ("topics", ElementMarks.Topics),
        ("keywords", ElementMarks.Topics),
        ("themen", ElementMarks.Topics),
        ("etiquetas", ElementMarks.Topics),
        ("nav", ElementMarks.SiteBox),
        ("navigation", ElementMarks.SiteBox),
        ("header", ElementMarks.SiteBox),
        ("footer", ElementMarks.SiteBox),
        ("menu", ElementMarks.SiteBox),
        ("trending", ElementMarks.SiteBox),
        ("popular", ElementMarks.SiteBox),
        ("hot", ElementMarks.SiteBox),
        ("sidebar", ElementMarks.SiteBox),
        ("body", ElementMarks.SiteBox),
        ("post", ElementMarks.SiteBox),
        ("breadcrumb", ElementMarks.Breadcrumbs),
        ("breadcrumbs", ElementMarks.Breadcrumbs));

    /// <summary>Whether a class may say something of use: most do not, and are not taken apart.</summary>
    /// <param name="source">The source of the page.</param>
    /// <param name="start">Where the class begins, behind its quote if it has one.</param>
    /// <remarks>It looks for three letters of each of the words that count, of all of them at once, up to the quote.</remarks>
    public static bool MayBeIn(ReadOnlySpan<byte> source, int start)
    {
        byte quote = source[start - 1];
        bool isQuoted = quote is (byte)'"' or (byte)'\'';
        if (!Vector128.IsHardwareAccelerated || !isQuoted)
            return true;

        for (; start + Vector256<byte>.Count + LettersBehind <= source.Length; start += Vector256<byte>.Count)
        {
            uint letters = FindLetters(in source[start], quote, out uint quotes);
            if (letters != 0 || quotes != 0)
                return (letters & (quotes - 1)) != 0;
        }

        // At the end of the page there is not enough to look at.
        return true;
    }

    /// <summary>Finds the letters, and quotes, in the bytes of a vector; a bit for each place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FindLetters(ref readonly byte text, byte quote, out uint quotes)
    {
        Vector256<byte> first = Vector256.LoadUnsafe(in text);
        Vector256<byte> second = Vector256.LoadUnsafe(in text, 1);
        Vector256<byte> third = Vector256.LoadUnsafe(in text, LettersBehind);
        Vector256<byte> ut = Are(first, 'u') & Are(second, 't') & (Are(third, 'h') | Are(third, 'o') | Are(third, 'e'));
        Vector256<byte> ag = (Are(first, 't') | Are(first, 'T')) & Are(second, 'a') & Are(third, 'g');
        Vector256<byte> pi = Are(first, 'o') & Are(second, 'p') & Are(third, 'i');
        Vector256<byte> li = Are(first, 'y') & Are(second, 'l') & Are(third, 'i');
        Vector256<byte> wo = Are(first, 'y') & Are(second, 'w') & Are(third, 'o');
        Vector256<byte> em = Are(first, 'h') & Are(second, 'e') & Are(third, 'm');
        Vector256<byte> iq = Are(first, 't') & Are(second, 'i') & Are(third, 'q');
        Vector256<byte> cr = Are(first, 'd') & Are(second, 'c') & Are(third, 'r');
        quotes = Vector256.Equals(first, Vector256.Create(quote)).ExtractMostSignificantBits();
        return (ut | ag | pi | li | wo | em | iq | cr).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Are(Vector256<byte> letters, char letter) => Vector256.Equals(letters, Vector256.Create((byte)letter));

    /// <summary>
    /// What a class says: parts of its words as sites write them, <c>byline__name</c>, <c>article-author</c>, <c>authorName</c>.
    /// </summary>
    /// <param name="classes">The class as it stands in the source.</param>
    public static ElementMarks MarksOf(ReadOnlySpan<byte> classes)
    {
        ElementMarks marks = ElementMarks.None;
        ulong letters = 0;
        int length = 0;
        byte before = 0;
        foreach (byte letter in classes)
        {
            // A part ends at a sign, and where a capital letter follows a small one.
            bool isLetter = Html.Ascii.IsLetter(letter);
            if (!isLetter || (length > 0 && letter <= 'Z' && before > 'Z'))
            {
                marks |= MarksOf(letters, length);
                letters = 0;
                length = 0;
            }

            before = letter;
            if (isLetter)
                letters = Append(letters, letter, length++);
        }

        return marks | MarksOf(letters, length);
    }

    private static ElementMarks MarksOf(ulong letters, int length)
    {
        if (length == 0)
            return ElementMarks.None;

        ulong key = KeyOf(letters, length);
        int place = PlaceOf(key);
        while (Table[place].Key != key && Table[place].Key != 0)
            place = (place + 1) % Places;
        return Table[place].Marks;
    }

    /// <summary>
    /// The first letters of a part in lower case, and how long it is: enough to tell the words from all that sites write.
    /// </summary>
    private static ulong KeyOf(ulong letters, int length) => (letters << 8) | (byte)Math.Min(length, byte.MaxValue);

    /// <summary>Puts a letter behind the others, if it is one of the first.</summary>
    private static ulong Append(ulong letters, byte letter, int length) =>
        length < KeyLength ? (letters << 7) | (byte)(letter & 0x1F) : letters;

    private static int PlaceOf(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> (64 - PlaceBits));

    private static (ulong Key, ElementMarks Marks)[] Build(params ReadOnlySpan<(string Word, ElementMarks Marks)> words)
    {
        (ulong Key, ElementMarks Marks)[] table = new (ulong, ElementMarks)[Places];
        foreach ((string word, ElementMarks marks) in words)
        {
            ulong letters = 0;
            for (int i = 0; i < word.Length; i++)
                letters = Append(letters, (byte)word[i], i);

            ulong key = KeyOf(letters, word.Length);
            int place = PlaceOf(key);
            while (table[place].Key != 0)
                place = (place + 1) % Places;
            table[place] = (key, marks);
        }

        return table;
    }
}
