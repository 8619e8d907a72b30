using System.Buffers;
using System.Collections.Frozen;

namespace SchemaKit.ArticleWords.Images;

/// <summary>The words that say that a credit follows: <c>Photo:</c>, <c>Foto: </c>, <c>Courtesy of</c>, <c>©</c>.</summary>
internal static class CreditLabels
{
    private const int MaxLength = 32;

    // Each stands before a colon.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeColon = new[]
    {
        "photo credit", "image credit", "picture credit", "photograph", "photographs", "photography", "photo", "photos", "photographer",
        "image", "images", "picture", "pictures", "pic", "credit", "credits", "source", "sources", "illustration", "copyright", "foto",
        "fotos", "fotograf", "fotografin", "bild", "bilder", "archivbild", "symbolbild", "bildquelle", "bildrechte", "bildnachweis",
        "quelle", "quellen", "crédit photo", "crédits photo", "crédit", "crédits", "crédito", "créditos", "fotografía", "fuente", "imagen",
        "fonte", "beeld", "fotó", "kuva", "zdjęcie", "fot.", "nuotr.", "фото", "写真", "撮影", "提供", "사진", "사진 출처", "사진제공", "ảnh",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Each stands right before the name.
    private static readonly string[] BeforeName =
    [
        "photo by ", "photos by ", "photograph by ", "photographs by ", "image by ", "illustration by ", "picture by ",
        "photo courtesy of ", "image courtesy of ", "photograph courtesy of ", "courtesy of ", "copyright ", "©",
    ];

    private static readonly SearchValues<char> Colons = SearchValues.Create(":：=©");
    private static readonly SearchValues<char> Signs = SearchValues.Create(":：=©/");
    private static readonly SearchValues<string> Words =
        SearchValues.Create(["courtesy", " by ", "copyright"], StringComparison.OrdinalIgnoreCase);

    // What words for photographs of a kind end with: Symbolfoto, Archivfotos.
    private static readonly string[] Ends = ["foto", "fotos"];

    /// <summary>Whether a text may have a label in it, at less cost.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(Signs) || text.ContainsAny(Words);

    /// <summary>The length of the label that a text begins with, with the colon; 0 where it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        // Most texts begin with another letter.
        if (!text.IsEmpty && (text[0] | 0x20) is 'p' or 'i' or 'c' or 0xA9)
        {
            foreach (string label in BeforeName)
            {
                if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                    return label.Length;
            }
        }

        int colon = text[..Math.Min(text.Length, MaxLength)].IndexOfAny(Colons);
        if (colon <= 0)
            return 0;

        ReadOnlySpan<char> word = text[..colon].TrimEnd();
        if (BeforeColon.Contains(word))
            return colon + 1;
        foreach (string end in Ends)
        {
            if (word.EndsWith(end, StringComparison.OrdinalIgnoreCase) && IsOneWord(word))
                return colon + 1;
        }

        return 0;
    }

    /// <summary>Whether a text begins with an agency's credit: <c>AP Photo/Ann Lee</c>.</summary>
    public static bool IsPhotoOfAgency(ReadOnlySpan<char> text)
    {
        int slash = text[..Math.Min(text.Length, MaxLength)].IndexOf('/');
        ReadOnlySpan<char> agency = slash < 0 ? default : text[..slash];
        int space = agency.IndexOf(' ');
        return space > 1
            && agency[(space + 1)..].Equals("photo", StringComparison.OrdinalIgnoreCase)
            && !agency[..space].ContainsAnyExceptInRange('A', 'Z');
    }

    private static bool IsOneWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }
}
