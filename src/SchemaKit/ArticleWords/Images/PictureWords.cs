using Ascii = SchemaKit.Html.Ascii;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// The words of classes and ids by which pages name pictures, what is written of them, and what is no part of an article. They are
/// compared without regard to case by their first eight letters: more tell endings apart.
/// </summary>
internal static partial class PictureWords
{
    private const int TableBits = 8;
    private const int Compared = sizeof(ulong);
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    // What they mean is not looked at behind a modifier.
    private const PictureMarks Modified = PictureMarks.Other | PictureMarks.Icon | PictureMarks.Teaser | PictureMarks.Picture;

    private static readonly Entry[] Table = Make();

    /// <summary>
    /// What the words say that names, such as those in a <c>class</c>, are made of: hyphens, underscores and capital letters part them.
    /// </summary>
    /// <param name="names">The names as they stand in the source.</param>
    public static PictureMarks Read(ReadOnlySpan<byte> names)
    {
        PictureMarks marks = PictureMarks.None;
        PictureMarks ofName = PictureMarks.None;
        ulong word = 0;
        int length = 0;
        byte before = 0;
        foreach (byte c in names)
        {
            bool isLetter = Ascii.IsLetter(c);
            bool isBegin = isLetter && (c & 0x20) == 0 && (before & 0x20) != 0;
            if (length > 0 && (!isLetter || isBegin))
            {
                ofName |= Find(word, ofName);
                (word, length) = (0, 0);
            }

            if (isLetter)
            {
                if (length++ < Compared)
                    word = (word << 8) | (uint)(c | 0x20);
            }
            else if (Ascii.IsWhiteSpace(c))
            {
                marks |= Finish(ofName);
                ofName = PictureMarks.None;
            }

            before = c;
        }

        return marks | Finish(length > 0 ? ofName | Find(word, ofName) : ofName);
    }

    /// <summary>What a name says as a whole.</summary>
    private static PictureMarks Finish(PictureMarks name)
    {
        const PictureMarks Both = PictureMarks.Text | PictureMarks.Pictured;
        return (name & Both) == Both ? name | PictureMarks.Caption : name;
    }

    /// <summary>What a word says in a name of which some is known.</summary>
    private static PictureMarks Find(ulong word, PictureMarks name)
    {
        PictureMarks marks = Find(Table, word).Marks;
        return (name & PictureMarks.Modifier) == 0 ? marks : marks & ~Modified;
    }

    /// <summary>The entry of a word; the free place for it where there is none.</summary>
    private static ref Entry Find(Entry[] table, ulong word)
    {
        int at = (int)((word * Mixer) >> (64 - TableBits));
        while (table[at].Marks != PictureMarks.None && table[at].Word != word)
            at = (at + 1) & (table.Length - 1);
        return ref table[at];
    }

    private static Entry[] Make()
    {
        Entry[] table = new Entry[1 << TableBits];
        foreach ((PictureMarks marks, string words) in All)
        {
            foreach (string known in words.Split(' '))
            {
                ulong word = 0;
                foreach (char c in known.AsSpan(0, Math.Min(known.Length, Compared)))
                    word = (word << 8) | c;
                ref Entry entry = ref Find(table, word);
                entry = new Entry(word, entry.Marks | marks);
            }
        }

        return table;
    }

    private readonly record struct Entry(ulong Word, PictureMarks Marks);
}
