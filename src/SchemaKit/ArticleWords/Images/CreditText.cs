namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// The credit in the words of a caption: <c>A lake at dawn. Photo: Ann Lee</c>, <c>A lake at dawn (AP Photo/Ann Lee)</c>, <c>A lake | Getty
/// Images</c>.
/// </summary>
internal static class CreditText
{
    // A credit names somebody; what is longer tells something.
    private const int MaxLength = 120;

    // Each stands before a colon, "by" or the name itself; in lower case.
    private static readonly string[] Labels =
    [
        "photo credit", "image credit", "photo courtesy of", "picture credit", "image courtesy of", "photograph courtesy of",
        "photograph by", "photographs by", "photo by", "photos by", "image by", "illustration by", "picture by", "courtesy of",
        "photograph", "photographs", "photography", "photo", "photos", "photographer", "image", "images", "picture", "pictures",
        "pic", "credit", "credits", "source", "sources", "illustration", "copyright", "foto", "fotos", "fotograf", "fotografin", "bild",
        "bilder", "bildquelle", "bildrechte", "bildnachweis", "quelle", "quellen", "crédit photo", "crédits photo", "crédit", "crédits",
        "crédito", "créditos", "fotografía", "fuente", "imagen", "fonte", "beeld", "fotó", "kuva", "zdjęcie", "fot.", "nuotr.", "фото",
        "写真", "撮影", "사진", "图", "ảnh",
    ];

    private static readonly char[] Closing = [')', ']', '）', '】'];
    private static readonly char[] Around = [' ', '(', ')', '[', ']', '（', '）', '|', '·', '•', '–', '—', '-', '/', ',', ';', '.', ':', '：'];

    /// <summary>Parts a caption and the credit at its end, where one is.</summary>
    public static (string? Caption, string? Credit) Split(string caption)
    {
        int start = FindCredit(caption);
        if (start < 0)
            return (caption, null);

        string credit = caption[start..];
        string rest = caption[..start].TrimEnd(' ', '(', '[', '（', '|', '–', '—', '-', '/', '·', '•');
        return (rest.Length > 0 ? rest : null, credit);
    }

    /// <summary>A credit without the word that says that it is one, and without parentheses around it.</summary>
    public static string WithoutLabel(string credit)
    {
        string text = credit.Trim().Trim('|', '/', '·', '•', '–', '—', ' ');
        if (text.Length > 2 && text[0] is '(' or '[' or '（' && Array.IndexOf(Closing, text[^1]) >= 0)
            text = text[1..^1].Trim();

        while (LengthOfLabel(text) is > 0 and int length && text[length..].TrimStart(' ', ':', '：', '©') is { Length: > 0 } name)
            text = name;
        return text.Length > 0 ? text : credit;
    }

    /// <summary>Where the credit begins; -1 where there is none.</summary>
    private static int FindCredit(string caption)
    {
        int from = Math.Max(0, caption.Length - MaxLength);
        for (int place = from; place < caption.Length; place++)
        {
            bool isStart = place == 0 || !char.IsLetterOrDigit(caption[place - 1]);
            if (isStart && IsCredit(caption.AsSpan(place), isFirst: place == 0))
                return place;
        }

        return -1;
    }

    private static bool IsCredit(ReadOnlySpan<char> text, bool isFirst)
    {
        if (text[0] == '©')
            return true;
        if (text.StartsWith("(AP Photo", StringComparison.Ordinal) || text.StartsWith("AP Photo/", StringComparison.Ordinal))
            return true;

        int label = LengthOfLabel(text);
        return label > 0 && !isFirst | text.Length <= MaxLength;
    }

    /// <summary>The length of the label that a text begins with, with its colon or word; 0 where it begins with none.</summary>
    private static int LengthOfLabel(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('©'))
            return 1;

        foreach (string label in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;

            ReadOnlySpan<char> rest = text[label.Length..];
            int spaces = rest.Length - rest.TrimStart(' ').Length;
            bool isLabel = (spaces < rest.Length && rest[spaces] is ':' or '：' or '©')
                || (spaces > 0 && (label.EndsWith(" by", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal)));
            if (isLabel)
                return label.Length + spaces + (rest[spaces] is ':' or '：' or '©' ? 1 : 0);
        }

        return 0;
    }
}
